// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/cgroups.h"
#include "core/listening/linux/kernelsockets.h"
#include "core/listening/linux/socketowners.h"
#include "core/listening/linux/socketrow.h"
#include "core/listening/linux/usernames.h"
#include "core/listening/listenersource.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <vector>

namespace portolan {

/// Linux: sockets from netlink sock_diag or else /proc/net, owners from /proc/PID/fd, units and containers
/// from cgroups. Keeps what it found out, so that a snapshot in which little is new costs little.
class LinuxListenerSource final : public ListenerSource
{
    Q_DECLARE_TR_FUNCTIONS(portolan::LinuxListenerSource)

public:
    /// Which table of sockets to read: the better one that works, or only the text files, as where netlink is
    /// forbidden.
    enum class Table : quint8 { Best, ProcNet };

    explicit LinuxListenerSource(Table table = Table::Best);

    [[nodiscard]] Result<Snapshot> snapshot() override;

private:
    [[nodiscard]] std::optional<Error> readSockets(std::vector<SocketRow> &rows, QStringList &remarks) const;
    void lookUpOwners(const std::vector<SocketRow> &rows);
    [[nodiscard]] Listener makeListener(const SocketRow &row);
    void describeOwner(const SocketRow &row, Listener &listener);
    [[nodiscard]] CgroupName cgroupOf(const SocketRow &row, const Listener &listener);
    [[nodiscard]] CgroupName cgroupOf(const Process &process);
    [[nodiscard]] QString deviceName(quint32 index);
    static void grade(QVector<Listener> &listeners);
    void remarkOnProcesses(QStringList &remarks) const;

    Table m_table;
    std::vector<Mount> m_mounts;
    /// Whether we are in the first process name space, and so see every process there is (pid_namespaces(7)).
    bool m_seesAllProcesses;
    Cgroups m_cgroups;
    SocketOwners m_owners;
    UserNames m_userNames;
    KernelServices m_kernelServices;
    /// Of processes whose sockets have no cgroup that says anything.
    QHash<qint64, std::pair<ProcessId, CgroupName>> m_processCgroups;
    /// By interface index; names may change, so for one snapshot only.
    QHash<quint32, QString> m_deviceNames;
};

} // namespace portolan

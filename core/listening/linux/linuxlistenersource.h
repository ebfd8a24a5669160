// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/grade.h"
#include "core/listening/linux/cgroups.h"
#include "core/listening/linux/forwardings.h"
#include "core/listening/linux/forwardingtable.h"
#include "core/listening/linux/kernelsockets.h"
#include "core/listening/linux/netnamespaces.h"
#include "core/listening/linux/socketowners.h"
#include "core/listening/linux/socketrow.h"
#include "core/listening/linux/sockettable.h"
#include "core/listening/linux/usernames.h"
#include "core/listening/listenersource.h"

#include <QCoreApplication>
#include <QHash>

#include <optional>
#include <vector>

namespace portolan {

/// Linux: sockets from netlink sock_diag or else /proc/net, owners from /proc/PID/fd, units and containers
/// from cgroups; the sockets of other network namespaces from /proc/PID/net of a process there. Keeps what it
/// found out, so that a snapshot in which little is new costs little.
class LinuxListenerSource final : public ListenerSource
{
    Q_DECLARE_TR_FUNCTIONS(portolan::LinuxListenerSource)

public:
    using Table = SocketTable::Kind;

    /// Which processes /proc shows, where it is not closed by hidepid.
    enum class View : quint8 {
        /// All there are.
        All,
        /// Those of a process name space of its own (pid_namespaces(7)), as in a container.
        Part,
        /// None: it is not mounted here, or belongs to somebody else.
        Nothing,
    };

    explicit LinuxListenerSource(Table table = Table::Best);
    /// view: to be trusted rather than found out. A test makes a name space in which it can read everything.
    LinuxListenerSource(Table table, View view);

    [[nodiscard]] Result<Snapshot> snapshot() override;

private:
    /// Another network namespace, as its listeners show it.
    struct Neighbour
    {
        QString name;
        /// What the groups of its processes agree on.
        CgroupName cgroup;

        bool operator==(const Neighbour &) const = default;
    };

    /// What listeners are made from besides their own row and their holders.
    struct Surroundings
    {
        KernelServices kernelServices;
        bool wasEverythingRead = false;
        EphemeralRange ephemeralRange;
        /// By interface index, of the devices that sockets are bound to; names may change.
        QHash<quint32, QString> deviceNames;
        /// By NetNamespace::id, of those that have listeners.
        QHash<quint64, Neighbour> neighbours;
        ForwardingTable forwardings;

        bool operator==(const Surroundings &) const = default;
    };

    [[nodiscard]] Surroundings lookAround();
    /// Remembers the processes that hold a listener and are forwarders.
    void findForwarders();
    [[nodiscard]] ForwardingTable findForwardings();
    [[nodiscard]] Neighbour neighbourOf(const NetNamespace &netNamespace);
    /// Listeners of all rows, in their order; those of which nothing changed are taken over from the last
    /// snapshot.
    [[nodiscard]] QVector<Listener> makeListeners();
    [[nodiscard]] Listener makeListener(const SocketRow &row);
    void describeOwner(const SocketRow &row, Listener &listener);
    [[nodiscard]] CgroupName cgroupOf(const SocketRow &row, const Listener &listener);
    [[nodiscard]] CgroupName cgroupOf(const ProcessId &process);
    void remarkOnProcesses(QStringList &remarks) const;

    SocketTable m_table;
    std::vector<Mount> m_mounts;
    View m_view;
    Cgroups m_cgroups;
    NetNamespaces m_netNamespaces;
    SocketOwners m_owners;
    QVector<Process> m_forwarders;
    Forwardings m_forwardings;
    UserNames m_userNames;
    Surroundings m_surroundings;
    /// Of processes whose sockets have no cgroup that says anything.
    QHash<qint64, std::pair<ProcessId, CgroupName>> m_processCgroups;
    /// Those of the last snapshot, in the same order.
    std::vector<SocketRow> m_rows;
    QVector<Listener> m_listeners;
};

} // namespace portolan

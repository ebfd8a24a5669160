// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/socketowners.h"
#include "core/listening/process.h"

#include <QHash>
#include <QString>
#include <QVector>

#include <string_view>

namespace portolan {

/// A network namespace other than ours, and who is in it.
struct NetNamespace
{
    /// Inode number of /proc/PID/net/dev: the same for all its processes, and readable without rights.
    quint64 id = 0;
    /// In decimal digits, the inode number of the namespace itself, as lsns(8) shows it; id where that was
    /// closed to us.
    QString name;
    /// Never empty; the oldest first.
    QVector<ProcessId> processes;

    bool operator==(const NetNamespace &) const = default;
};

/// Pure. The inode number in "net:[4026531840]", or 0 for a link to anything else.
[[nodiscard]] quint64 parseNetNamespaceLink(std::string_view link);

/// Groups processes by their network namespace (network_namespaces(7)). Asks for each process once, and again
/// when it is to be read anyway.
class NetNamespaces final
{
public:
    /// folder: where procfs is mounted.
    explicit NetNamespaces(const char *folder = "/proc");

    void update(const QVector<SeenProcess> &processes);

    /// Ordered by id. Valid until the next update().
    [[nodiscard]] const QVector<NetNamespace> &others() const { return m_others; }

    /// Processes asked for by the last update: what it cost.
    [[nodiscard]] int processesRead() const { return m_processesRead; }

private:
    struct Place
    {
        quint64 startTicks = 0;
        /// 0 where unknown.
        quint64 netNamespace = 0;
    };

    [[nodiscard]] quint64 idOf(const char *process) const;
    [[nodiscard]] QString nameOf(const NetNamespace &netNamespace);

    FileDescriptor m_folder;
    quint64 m_own;
    QHash<qint64, Place> m_places;
    /// Names stay what they are once they are given.
    QHash<quint64, QString> m_names;
    QVector<NetNamespace> m_others;
    int m_processesRead = 0;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/heldsockets.h"
#include "core/listening/linux/netnamespaces.h"
#include "core/listening/linux/socketrow.h"

#include <QHash>
#include <QVector>

#include <array>
#include <string_view>
#include <vector>

namespace portolan {

/// How many sockets a network namespace has of each kind: connections count too. In the order of the files
/// tcp, tcp6, udp and udp6.
using SocketCounts = std::array<quint64, 4>;

/// Pure. The counts in the text of /proc/PID/net/sockstat (proc_pid_net(5)) followed by that of sockstat6,
/// which is missing without IPv6.
[[nodiscard]] SocketCounts parseSockStat(std::string_view text);

/// Reads the sockets of other network namespaces, from /proc/PID/net of a process there. To read tcp, the
/// kernel walks a table of all namespaces together, which takes milliseconds however few sockets are in it; a
/// browser alone puts dozens of its processes into empty namespaces of their own. So only what is there and
/// seems to have changed is read again: when other processes are there, when the counts are others, or when a
/// socket is no longer where it was held, as far as we may see that; and now and then, what seems not to have
/// changed. That leaves one change unseen for a while: a process of another user closes one socket and opens
/// another.
class NamespaceSockets final
{
public:
    /// Appends those of these namespaces; nothing of others is remembered.
    void read(const QVector<NetNamespace> &namespaces, std::vector<SocketRow> &rows);

    /// Files of sockets that the last read() read: what it cost.
    [[nodiscard]] int tablesRead() const { return m_tablesRead; }

private:
    struct Known
    {
        SocketCounts counts{};
        QVector<ProcessId> processes;
        std::vector<SocketRow> rows;
        HeldSockets held;
        int age = 0;
    };

    [[nodiscard]] Known readAnew(const NetNamespace &netNamespace, Known known);

    QHash<quint64, Known> m_known;
    int m_tablesRead = 0;
};

} // namespace portolan

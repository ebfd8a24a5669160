// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"

#include <QVector>

namespace portolan {

/// The local ports that the system hands out by itself: /proc/sys/net/ipv4/ip_local_port_range (ip(7)), both
/// ends included.
struct EphemeralRange
{
    PortNumber first{32768};
    PortNumber last{60999};

    [[nodiscard]] bool contains(PortNumber port) const { return first <= port && port <= last; }

    bool operator==(const EphemeralRange &) const = default;
};

/// Whether a bound socket looks like a server. A client that sends without bind() gets one random ephemeral
/// port on the wildcard address, so anything else was chosen: a port outside the range, a port that also
/// accepts TCP, a socket of the kernel. isPortShared: another socket has the same port, which chance seldom
/// brings about. isPortOfService: a TCP listener has the same port.
[[nodiscard]] Grade gradeOf(
    const Listener &listener, const EphemeralRange &range, bool isPortShared, bool isPortOfService);

/// Grades all listeners of a snapshot, in its order.
void gradeAll(QVector<Listener> &listeners, const EphemeralRange &range);

} // namespace portolan

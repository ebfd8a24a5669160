// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/socketrow.h"

#include <QHostAddress>

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace portolan {

/// A socket with that local port which does not listen, as the kernel tells it.
struct PortSocket
{
    SocketRow row;
    /// Of the enum in include/net/tcp_states.h: 1 established ... 6 time-wait, 7 closed, 13 bound.
    quint8 state = 0;
    QHostAddress remoteAddress;
    quint16 remotePort = 0;

    bool operator==(const PortSocket &) const = default;
};

/// Pure. The socket in the payload of one SOCK_DIAG_BY_FAMILY message; nothing when it is too short.
[[nodiscard]] std::optional<PortSocket> parsePortSocket(
    std::span<const std::byte> payload, Transport transport);

/// Appends the sockets of our network namespace with that local port, IPv4 and IPv6: TCP ones in all states
/// but LISTEN, UDP ones that are connected. See sock_diag(7). Returns an errno, or 0.
[[nodiscard]] int dumpPort(quint16 port, Transport transport, std::vector<PortSocket> &sockets);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/socketrow.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace portolan {

/// Pure. The socket in the payload of one SOCK_DIAG_BY_FAMILY message: struct inet_diag_msg of
/// linux/inet_diag.h and its attributes. Nothing when it is too short or of another address family.
[[nodiscard]] std::optional<SocketRow> parseInetDiag(std::span<const std::byte> payload, Transport transport);

/// Appends the listening (TCP) or bound and unconnected (UDP) sockets of our network namespace, IPv4 and
/// IPv6. See sock_diag(7). Returns an errno, or 0; after an error nothing was appended.
[[nodiscard]] int dumpSockets(Transport transport, std::vector<SocketRow> &rows);

/// Appends the inodes of the listening MPTCP sockets (RFC 8684) of our network namespace. dumpSockets() tells
/// them too, as TCP sockets like any other. Returns an errno, or 0: ENOENT from a kernel without MPTCP, or
/// without INET_DIAG_REQ_PROTOCOL (before Linux 5.9).
[[nodiscard]] int dumpMultipathInodes(std::vector<quint64> &inodes);

} // namespace portolan

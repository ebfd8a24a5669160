// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/socketrow.h"

#include <bit>
#include <string_view>
#include <vector>

namespace portolan {

/// Pure. The listening (TCP) or bound and unconnected (UDP) sockets of /proc/net/tcp, tcp6, udp or udp6
/// (proc(5)); whether it is IPv6 shows in the length of the addresses. The kernel prints an address as 32-bit
/// words of its own byte order: order is that of the machine the text comes from. Lines that make no sense
/// are skipped.
[[nodiscard]] std::vector<SocketRow> parseProcNet(
    std::string_view text, Transport transport, std::endian order = std::endian::native);

/// Reads both files of a transport below that folder, usually /proc/net, and appends their rows. Without IPv6
/// there is only one of them. Returns false when there is neither.
[[nodiscard]] bool readProcNet(const char *folder, Transport transport, std::vector<SocketRow> &rows);

} // namespace portolan

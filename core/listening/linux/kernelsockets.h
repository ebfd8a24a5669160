// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/socketrow.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

/// Parts of the running kernel that are known to open sockets of their own.
struct KernelServices
{
    /// A network interface that carries its packets in UDP: WireGuard, VXLAN and their like.
    bool hasTunnel = false;
    /// A server of files: its threads are nfsd, lockd or ksmbd.
    bool hasFileServer = false;

    bool operator==(const KernelServices &) const = default;
};

/// Pure. Whether a kind of interface, as rtnetlink(7) names it in IFLA_INFO_KIND, carries its packets in UDP.
[[nodiscard]] bool isTunnelKind(std::string_view kind);
/// Pure. Whether a thread of the kernel with that name serves files to the network.
[[nodiscard]] bool isFileServerThread(std::string_view name);
/// Pure. The kind of the interface in the payload of an RTM_NEWLINK message; empty for one without, such as a
/// network card.
[[nodiscard]] std::string parseLinkKind(std::span<const std::byte> payload);

/// Whether our network namespace has a tunnel.
[[nodiscard]] bool hasTunnelInterface();

/// Pure. Whose socket it is that no process holds. Where some processes could not be read, one of those may
/// well hold it.
[[nodiscard]] Ownership ownershipWithoutHolder(
    const SocketRow &row, bool wasEverythingRead, const KernelServices &services);

} // namespace portolan

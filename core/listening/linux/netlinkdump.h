// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <span>

struct nlmsghdr;

namespace portolan {

/// What one buffer of a netlink dump said about the dump itself.
struct DumpProgress
{
    bool isDone = false;
    /// The kernel's table changed while it was dumped (NLM_F_DUMP_INTR in linux/netlink.h): rows may be
    /// missing.
    bool isInterrupted = false;
    /// An errno of the kernel, or 0. May come as NLMSG_ERROR or within the payload of NLMSG_DONE; ends the
    /// dump.
    int error = 0;

    bool operator==(const DumpProgress &) const = default;
};

/// Called with each message that carries a row.
using NetlinkRowHandler = std::function<void(const nlmsghdr &)>;

/// Pure. Reads the messages in one received buffer.
[[nodiscard]] DumpProgress readNetlinkBuffer(
    std::span<const std::byte> buffer, const NetlinkRowHandler &handleRow);

/// Sends a dump request to that netlink family and reads the whole answer. An answer that was interrupted is
/// discarded (restart is called) and asked for again, a few times; the last one is kept as it is. Returns an
/// errno, or 0.
[[nodiscard]] int dumpNetlink(int family,
    std::span<std::byte> request,
    const NetlinkRowHandler &handleRow,
    const std::function<void()> &restart);

} // namespace portolan

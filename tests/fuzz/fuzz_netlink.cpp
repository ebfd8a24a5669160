// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel answers to a dump of its sockets.
#include "core/listening/linux/netlinkdump.h"
#include "core/listening/linux/sockdiag.h"
#include "tests/fuzz/fuzztarget.h"

#include <cstring>
#include <memory>
#include <span>

#include <linux/netlink.h>

using namespace portolan;
using namespace portolan::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // As exact as the input, and aligned as a receive buffer is.
    const auto buffer = std::make_unique<std::byte[]>(size);
    std::memcpy(buffer.get(), data, size);
    const auto handleRow = [](const nlmsghdr &header) {
        const auto *const payload
            = static_cast<const std::byte *>(static_cast<const void *>(&header)) + NLMSG_HDRLEN;
        const std::span<const std::byte> bytes{payload, header.nlmsg_len - NLMSG_HDRLEN};
        static_cast<void>(parseInetDiag(bytes, Transport::Tcp));
        static_cast<void>(parseInetDiag(bytes, Transport::Udp));
    };
    static_cast<void>(readNetlinkBuffer({buffer.get(), size}, handleRow));
    static_cast<void>(parseInetDiag({buffer.get(), size}, Transport::Tcp));
    return 0;
}

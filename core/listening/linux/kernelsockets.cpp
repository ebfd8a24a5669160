// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/kernelsockets.h"

#include "core/listening/linux/netlinkdump.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <libmnl/libmnl.h>
#include <linux/if_link.h>
#include <linux/rtnetlink.h>

namespace portolan {

namespace {

/// The payload of the attribute of that type, or nothing.
std::span<const std::byte> attributeIn(std::span<const std::byte> bytes, quint16 type)
{
    const auto *attribute = static_cast<const nlattr *>(static_cast<const void *>(bytes.data()));
    auto left = static_cast<int>(bytes.size());
    while (mnl_attr_ok(attribute, left)) {
        if (mnl_attr_get_type(attribute) == type) {
            const auto *const payload = static_cast<const std::byte *>(mnl_attr_get_payload(attribute));
            return {payload, mnl_attr_get_payload_len(attribute)};
        }
        left -= static_cast<int>(NLMSG_ALIGN(attribute->nla_len));
        attribute = mnl_attr_next(attribute);
    }
    return {};
}

} // namespace

bool isTunnelKind(std::string_view kind)
{
    // Those of drivers/net that call udp_sock_create or sock_create_kern for a UDP socket.
    constexpr std::array kinds{
        std::string_view{"wireguard"},
        std::string_view{"vxlan"},
        std::string_view{"geneve"},
        std::string_view{"bareudp"},
        std::string_view{"gtp"},
        std::string_view{"ovpn"},
        std::string_view{"amt"},
    };
    return std::ranges::find(kinds, kind) != kinds.end();
}

bool isFileServerThread(std::string_view name)
{
    return name == "nfsd" || name == "lockd" || name.starts_with("ksmbd");
}

std::string parseLinkKind(std::span<const std::byte> payload)
{
    if (payload.size() < sizeof(ifinfomsg)) {
        return {};
    }
    const auto information = attributeIn(payload.subspan(sizeof(ifinfomsg)), IFLA_LINKINFO);
    const auto kind = attributeIn(information, IFLA_INFO_KIND);
    std::string text(kind.size(), '\0');
    std::memcpy(text.data(), kind.data(), kind.size());
    text.resize(std::min(text.find('\0'), text.size()));
    return text;
}

bool hasTunnelInterface()
{
    std::array<std::byte, NLMSG_HDRLEN + sizeof(ifinfomsg)> request{};
    nlmsghdr header{};
    header.nlmsg_len = static_cast<quint32>(request.size());
    header.nlmsg_type = RTM_GETLINK;
    header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    std::memcpy(request.data(), &header, sizeof header);

    bool hasTunnel = false;
    const auto handleLink = [&hasTunnel](const nlmsghdr &message) {
        const auto *const payload = static_cast<const std::byte *>(mnl_nlmsg_get_payload(&message));
        hasTunnel = hasTunnel || isTunnelKind(parseLinkKind({payload, mnl_nlmsg_get_payload_len(&message)}));
    };
    const int error = dumpNetlink(NETLINK_ROUTE, request, handleLink, [&hasTunnel] { hasTunnel = false; });
    return error == 0 && hasTunnel;
}

Ownership ownershipWithoutHolder(const SocketRow &row, bool wasEverythingRead, const KernelServices &services)
{
    if (!wasEverythingRead) {
        return Ownership::Hidden;
    }
    const bool canBeKernel
        = row.uid == 0 && ((row.transport == Transport::Udp && services.hasTunnel) || services.hasFileServer);
    return canBeKernel ? Ownership::Kernel : Ownership::Unheld;
}

} // namespace portolan

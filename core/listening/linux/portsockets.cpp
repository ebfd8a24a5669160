// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/portsockets.h"

#include "core/listening/linux/netlinkdump.h"
#include "core/listening/linux/sockdiag.h"

#include <QtEndian>

#include <array>
#include <cstring>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace portolan {

namespace {

/// TCP_BOUND_INACTIVE of include/net/tcp_states.h, which the C library does not have: bound, and neither
/// listening nor connected; told since Linux 6.8.
constexpr unsigned boundInactive = 13;
/// Every state has its bit, from 1 to 13.
constexpr quint32 allStates = (1U << (boundInactive + 1)) - 2;

quint32 statesOf(Transport transport)
{
    return transport == Transport::Tcp ? allStates & ~(1U << static_cast<unsigned>(TCP_LISTEN))
                                       : 1U << static_cast<unsigned>(TCP_ESTABLISHED);
}

using PortRequest = std::array<std::byte, NLMSG_HDRLEN + sizeof(inet_diag_req_v2)>;

/// The kernel leaves out the sockets of other ports (inet_diag_dump_icsk in net/ipv4/inet_diag.c).
PortRequest makePortRequest(int family, quint16 port, Transport transport)
{
    PortRequest bytes{};
    nlmsghdr header{};
    header.nlmsg_len = static_cast<quint32>(bytes.size());
    header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    std::memcpy(bytes.data(), &header, sizeof header);

    inet_diag_req_v2 request{};
    request.sdiag_family = static_cast<quint8>(family);
    request.sdiag_protocol = transport == Transport::Tcp ? IPPROTO_TCP : IPPROTO_UDP;
    request.idiag_states = statesOf(transport);
    request.id.idiag_sport = qToBigEndian(port);
    std::memcpy(bytes.data() + NLMSG_HDRLEN, &request, sizeof request);
    return bytes;
}

} // namespace

std::optional<PortSocket> parsePortSocket(std::span<const std::byte> payload, Transport transport)
{
    const auto row = parseInetDiag(payload, transport);
    if (!row) {
        return std::nullopt;
    }
    inet_diag_msg message{};
    std::memcpy(&message, payload.data(), sizeof message);
    SocketRow remote;
    remote.isIpv6 = row->isIpv6;
    std::memcpy(remote.address.data(), message.id.idiag_dst, remote.isIpv6 ? 16 : 4);
    PortSocket socket{*row, message.idiag_state, {}, qFromBigEndian(message.id.idiag_dport)};
    if (socket.remotePort != 0) {
        socket.remoteAddress = addressOf(remote);
    }
    return socket;
}

int dumpPort(quint16 port, Transport transport, std::vector<PortSocket> &sockets)
{
    const auto before = static_cast<std::ptrdiff_t>(sockets.size());
    for (const int family : {AF_INET, AF_INET6}) {
        auto request = makePortRequest(family, port, transport);
        const auto familyBefore = static_cast<std::ptrdiff_t>(sockets.size());
        const auto handleRow = [&](const nlmsghdr &message) {
            const auto *const payload = static_cast<const std::byte *>(mnl_nlmsg_get_payload(&message));
            const auto socket = parsePortSocket({payload, mnl_nlmsg_get_payload_len(&message)}, transport);
            if (socket && socket->row.port == port) {
                sockets.push_back(*socket);
            }
        };
        const auto forget
            = [&sockets, familyBefore] { sockets.erase(sockets.begin() + familyBefore, sockets.end()); };
        if (const int error = dumpNetlink(NETLINK_SOCK_DIAG, request, handleRow, forget); error != 0) {
            sockets.erase(sockets.begin() + before, sockets.end());
            return error;
        }
    }
    return 0;
}

} // namespace portolan

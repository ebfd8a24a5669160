// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/sockdiag.h"

#include "core/listening/linux/netlinkdump.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <iterator>
#include <limits>

#include <libmnl/libmnl.h>
#include <linux/inet_diag.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>

namespace portolan {

namespace {

/// The attributes that we read have no bit in idiag_ext: the kernel always sends them (net/ipv4/inet_diag.c,
/// inet_diag_msg_attrs_fill).
void readAttributes(std::span<const std::byte> bytes, SocketRow &row)
{
    const auto *attribute = static_cast<const nlattr *>(static_cast<const void *>(bytes.data()));
    auto left = static_cast<int>(bytes.size());
    while (mnl_attr_ok(attribute, left)) {
        const size_t size = mnl_attr_get_payload_len(attribute);
        switch (mnl_attr_get_type(attribute)) {
        case INET_DIAG_SKV6ONLY:
            if (row.isIpv6 && size >= sizeof(quint8)) {
                row.v6only = mnl_attr_get_u8(attribute) != 0;
            }
            break;
        case INET_DIAG_CGROUP_ID:
            if (size >= sizeof(quint64)) {
                row.cgroupId = mnl_attr_get_u64(attribute);
            }
            break;
        default:
            break;
        }
        left -= static_cast<int>(NLMSG_ALIGN(attribute->nla_len));
        attribute = mnl_attr_next(attribute);
    }
}

/// The request of sock_diag(7) with its header, as it goes over the wire.
struct Request
{
    nlmsghdr header{};
    inet_diag_req_v2 body{};
    /// INET_DIAG_REQ_PROTOCOL: for a protocol that does not fit the byte in the body. Left out otherwise.
    nlattr attribute{};
    quint32 protocol = 0;
};

static_assert(sizeof(Request) == NLMSG_HDRLEN + sizeof(inet_diag_req_v2) + NLA_HDRLEN + sizeof(quint32));

using RequestBytes = std::vector<std::byte>;

RequestBytes makeRequest(int family, quint32 protocol, unsigned state)
{
    Request request;
    const bool isInBody = protocol <= std::numeric_limits<quint8>::max();
    const size_t size = isInBody ? NLMSG_HDRLEN + sizeof request.body : sizeof request;
    request.header.nlmsg_len = static_cast<quint32>(size);
    request.header.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    request.body.sdiag_family = static_cast<quint8>(family);
    // A kernel that does not know the attribute has to fail: cut to its lowest byte, MPTCP would be TCP.
    request.body.sdiag_protocol = isInBody ? static_cast<quint8>(protocol) : quint8{0};
    request.body.idiag_states = 1U << state;
    request.attribute.nla_len = NLA_HDRLEN + sizeof request.protocol;
    request.attribute.nla_type = INET_DIAG_REQ_PROTOCOL;
    request.protocol = protocol;
    RequestBytes bytes(size);
    std::memcpy(bytes.data(), &request, size);
    return bytes;
}

int dumpFamily(int family, Transport transport, std::vector<SocketRow> &rows)
{
    const bool isTcp = transport == Transport::Tcp;
    auto request = makeRequest(family, isTcp ? IPPROTO_TCP : IPPROTO_UDP, isTcp ? TCP_LISTEN : TCP_CLOSE);
    const auto before = static_cast<std::ptrdiff_t>(rows.size());
    const auto forget = [&rows, before] { rows.erase(rows.begin() + before, rows.end()); };
    const auto handleRow = [&rows, transport](const nlmsghdr &message) {
        const auto *const payload = static_cast<const std::byte *>(mnl_nlmsg_get_payload(&message));
        if (const auto row = parseInetDiag({payload, mnl_nlmsg_get_payload_len(&message)}, transport)) {
            rows.push_back(*row);
        }
    };
    const int error = dumpNetlink(NETLINK_SOCK_DIAG, request, handleRow, forget);
    if (error != 0) {
        forget();
    }
    return error;
}

} // namespace

std::optional<SocketRow> parseInetDiag(std::span<const std::byte> payload, Transport transport)
{
    inet_diag_msg message{};
    if (payload.size() < sizeof message) {
        return std::nullopt;
    }
    std::memcpy(&message, payload.data(), sizeof message);
    if (message.idiag_family != AF_INET && message.idiag_family != AF_INET6) {
        return std::nullopt;
    }

    SocketRow row;
    row.transport = transport;
    row.isIpv6 = message.idiag_family == AF_INET6;
    row.port = qFromBigEndian(message.id.idiag_sport);
    std::memcpy(
        row.address.data(), message.id.idiag_src, row.isIpv6 ? 16 : 4); // already in network byte order
    row.interfaceIndex = message.id.idiag_if;
    row.inode = message.idiag_inode;
    row.uid = message.idiag_uid;
    if (message.idiag_state
        == TCP_LISTEN) { // what the two counters mean for a listener is in inet_diag's tcp_diag_get_info
        row.queue = AcceptQueue{message.idiag_rqueue, message.idiag_wqueue};
    }
    readAttributes(payload.subspan(std::min<size_t>(NLMSG_ALIGN(sizeof message), payload.size())), row);
    return row;
}

int dumpSockets(Transport transport, std::vector<SocketRow> &rows)
{
    const auto before = static_cast<std::ptrdiff_t>(rows.size());
    for (const int family : {AF_INET, AF_INET6}) {
        if (const int error = dumpFamily(family, transport, rows); error != 0) {
            rows.erase(rows.begin() + before, rows.end());
            return error;
        }
    }
    return 0;
}

int dumpMultipathInodes(std::vector<quint64> &inodes)
{
    const auto before = static_cast<std::ptrdiff_t>(inodes.size());
    const auto forget = [&inodes, before] { inodes.erase(inodes.begin() + before, inodes.end()); };
    // Each of the two dumps tells the sockets of its own family only, and has to be kept apart.
    for (const int family : {AF_INET, AF_INET6}) {
        std::vector<quint64> found;
        auto request = makeRequest(family, IPPROTO_MPTCP, TCP_LISTEN);
        const auto handleRow = [&found](const nlmsghdr &message) {
            const auto *const payload = static_cast<const std::byte *>(mnl_nlmsg_get_payload(&message));
            const auto row = parseInetDiag({payload, mnl_nlmsg_get_payload_len(&message)}, Transport::Tcp);
            if (row && row->inode != 0) {
                found.push_back(row->inode);
            }
        };
        const int error = dumpNetlink(NETLINK_SOCK_DIAG, request, handleRow, [&found] { found.clear(); });
        if (error != 0) {
            forget();
            return error;
        }
        std::ranges::copy(found, std::back_inserter(inodes));
    }
    return 0;
}

} // namespace portolan

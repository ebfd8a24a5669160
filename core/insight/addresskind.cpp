// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/addresskind.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

struct Ipv4Block
{
    quint32 network;
    int prefix;
    AddressKind kind;
};

/// The IANA special-purpose registry (RFC 6890), as far as it matters who can reach an address.
constexpr std::array ipv4Blocks{
    Ipv4Block{0x7f000000, 8, AddressKind::Loopback},
    Ipv4Block{0xa9fe0000, 16, AddressKind::LinkLocal}, // RFC 3927
    Ipv4Block{0x0a000000, 8, AddressKind::Private}, // RFC 1918
    Ipv4Block{0xac100000, 12, AddressKind::Private}, // RFC 1918
    Ipv4Block{0xc0a80000, 16, AddressKind::Private}, // RFC 1918
    Ipv4Block{0x64400000, 10, AddressKind::Private}, // RFC 6598, shared by the customers of a provider
    Ipv4Block{0xc0000000, 24, AddressKind::Private}, // RFC 6890, protocol assignments
    Ipv4Block{0xc0000200, 24, AddressKind::Private}, // RFC 5737, documentation
    Ipv4Block{0xc6336400, 24, AddressKind::Private}, // RFC 5737
    Ipv4Block{0xcb007100, 24, AddressKind::Private}, // RFC 5737
    Ipv4Block{0xc6120000, 15, AddressKind::Private}, // RFC 2544, benchmarks
    Ipv4Block{0x00000000, 8, AddressKind::Private}, // RFC 791, "this network"
    Ipv4Block{0xe0000000, 4, AddressKind::Multicast}, // RFC 5771
    Ipv4Block{0xffffffff, 32, AddressKind::Multicast}, // RFC 919, broadcast
    Ipv4Block{0xf0000000, 4, AddressKind::Private}, // RFC 1112, reserved
};

AddressKind kindOfIpv4(quint32 address)
{
    if (address == 0) {
        return AddressKind::Any;
    }
    const auto *const found = std::ranges::find_if(ipv4Blocks, [address](const Ipv4Block &block) {
        return (address ^ block.network) >> static_cast<unsigned>(32 - block.prefix) == 0;
    });
    return found == ipv4Blocks.end() ? AddressKind::Public : found->kind;
}

AddressKind kindOfIpv6(const QHostAddress &address)
{
    if (address == QHostAddress{QHostAddress::AnyIPv6}) {
        return AddressKind::Any;
    }
    if (address == QHostAddress{QHostAddress::LocalHostIPv6}) {
        return AddressKind::Loopback;
    }
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const unsigned first = bytes[0];
    const unsigned second = bytes[1];
    if (first == 0xffU) {
        return AddressKind::Multicast;
    }
    if (first == 0xfeU && (second & 0xc0U) == 0x80U) {
        return AddressKind::LinkLocal;
    }
    // Only 2000::/3 is handed out to be routed (RFC 4291, section 2.4, and the IANA registry of it), less
    // 2001:db8::/32 (RFC 3849).
    const bool isDocumentation = first == 0x20U && second == 0x01U && bytes[2] == 0x0dU && bytes[3] == 0xb8U;
    return (first & 0xe0U) == 0x20U && !isDocumentation ? AddressKind::Public : AddressKind::Private;
}

} // namespace

AddressKind kindOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::AnyIPProtocol) {
        return AddressKind::Any;
    }
    return isIpv4(address) ? kindOfIpv4(address.toIPv4Address()) : kindOfIpv6(address);
}

bool isIpv4(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    }
    // RFC 4291, section 2.5.5.2. QHostAddress::toIPv4Address() would take ::1.2.3.4 and :: for IPv4 too.
    constexpr std::array<quint8, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return std::equal(mapped.begin(), mapped.end(), std::begin(bytes.c));
}

} // namespace portolan

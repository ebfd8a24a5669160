// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace portolan {

/// How far an address reaches.
enum class AddressKind : quint8 {
    /// 0.0.0.0 or ::, every address of this computer.
    Any,
    /// 127.0.0.0/8 and ::1.
    Loopback,
    /// 169.254.0.0/16 (RFC 3927) and fe80::/10 (RFC 4291): one network segment.
    LinkLocal,
    /// Not routed on the internet: RFC 1918, RFC 4193, RFC 6598 and the like.
    Private,
    /// A group that several computers listen to: 224.0.0.0/4 and ff00::/8, and the broadcast address.
    Multicast,
    /// Routed on the internet.
    Public,
};

/// Pure. An IPv4 address mapped into IPv6 (::ffff:127.0.0.1) is what the IPv4 address is.
[[nodiscard]] AddressKind kindOf(const QHostAddress &address);

/// Whether it is an IPv4 address, or one that is mapped into IPv6.
[[nodiscard]] bool isIpv4(const QHostAddress &address);

} // namespace portolan

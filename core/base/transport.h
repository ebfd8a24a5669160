// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace portolan {

/// The transport protocols that have port numbers (RFC 6335, section 6).
enum class Transport : quint8 { Tcp, Udp, Sctp, Dccp };

inline constexpr std::array allTransports{Transport::Tcp, Transport::Udp, Transport::Sctp, Transport::Dccp};

/// "tcp", "udp", "sctp" or "dccp": the spelling of the IANA registry, never translated.
[[nodiscard]] QString transportName(Transport transport);
/// The transport of such a name, in any letter case, or nothing.
[[nodiscard]] std::optional<Transport> transportFromName(QStringView name);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. The answer of LDAP to a search: an entry, or the end of the search with its result. Nothing where it
/// is none, or cut short.
[[nodiscard]] std::optional<Finding> parseLdapAnswer(QByteArrayView answer);
/// Pure. The answer of RDP to a request to connect. Nothing where it is none, or cut short.
[[nodiscard]] std::optional<Finding> parseRdpAnswer(QByteArrayView answer);

} // namespace portolan

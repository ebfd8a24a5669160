// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <array>

namespace portolan {

/// The three ranges of RFC 6335, section 6.
enum class PortRange : quint8 { System, User, Dynamic };

inline constexpr std::array allPortRanges{PortRange::System, PortRange::User, PortRange::Dynamic};

[[nodiscard]] PortRange rangeOf(PortNumber port);
[[nodiscard]] PortNumber firstOf(PortRange range);
[[nodiscard]] PortNumber lastOf(PortRange range);
/// "system", "user" or "dynamic": the word of the JSON and of search queries, never translated.
[[nodiscard]] QString rangeKey(PortRange range);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/grade.h"

#include <optional>

namespace portolan {

/// From /proc/sys/net/ipv4/ip_local_port_range (ip(7)); the kernel's default where it cannot be read.
[[nodiscard]] EphemeralRange readEphemeralRange();

/// The lowest port that everybody may bind, from /proc/sys/net/ipv4/ip_unprivileged_port_start (ip(7));
/// nothing where it cannot be read. Each network namespace has its own.
[[nodiscard]] std::optional<quint32> readFirstUnprivileged();

} // namespace portolan

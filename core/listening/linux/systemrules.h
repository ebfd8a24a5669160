// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/grade.h"

namespace portolan {

/// From /proc/sys/net/ipv4/ip_local_port_range (ip(7)); the kernel's default where it cannot be read.
[[nodiscard]] EphemeralRange readEphemeralRange();

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listener.h"

namespace portolan {

/// A sentence on the program that holds a listener, where it only passes traffic on, such as docker-proxy,
/// and where to, as far as that is known; empty for others. Pure.
[[nodiscard]] QString forwarderText(const Listener &listener);

} // namespace portolan

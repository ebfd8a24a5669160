// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace portolan::test {

/// Sends a descriptor to whoever reads the other end: unix(7), SCM_RIGHTS. False where that fails.
[[nodiscard]] bool sendDescriptor(int channel, int descriptor);

} // namespace portolan::test

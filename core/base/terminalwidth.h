// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace portolan {

/// How many cells a line of the terminal has that standard output goes to: 80 where it does not say. Nothing
/// where the output goes elsewhere. The build chooses the implementation.
[[nodiscard]] std::optional<int> terminalWidth();

} // namespace portolan

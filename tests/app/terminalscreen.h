// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/terminalprogram.h"

namespace portolan::test {

/// What portolan-cli writes to a terminal of so many columns; errors stays empty.
[[nodiscard]] Answer askInTerminal(int columns, const QStringList &arguments);

} // namespace portolan::test

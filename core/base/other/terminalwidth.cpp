// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/terminalwidth.h"

namespace portolan {

std::optional<int> terminalWidth()
{
    return std::nullopt;
}

} // namespace portolan

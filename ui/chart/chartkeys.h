// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <optional>

class QKeyEvent;

namespace portolan {

class ChartData;
class ChartLayout;

/// The port that a key leads to from the current one, or nothing for a key that means nothing here. Arrows:
/// the next cell; Page Up and Down: 16 rows; Home and End: the ends of the deck, with Ctrl those of all
/// ports; N and Shift+N: the next and previous mark.
[[nodiscard]] std::optional<PortNumber> portOfKey(const QKeyEvent &event,
    std::optional<PortNumber> current,
    const ChartLayout &layout,
    const ChartData &data);

} // namespace portolan

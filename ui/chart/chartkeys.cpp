// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartkeys.h"

#include "ui/chart/chartdata.h"
#include "ui/chart/chartlayout.h"

#include <QKeyEvent>

namespace portolan {

namespace {

constexpr int rowsOfPage = 16;

std::optional<ChartLayout::Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return ChartLayout::Direction::Left;
    case Qt::Key_Right:
        return ChartLayout::Direction::Right;
    case Qt::Key_Up:
        return ChartLayout::Direction::Up;
    case Qt::Key_Down:
        return ChartLayout::Direction::Down;
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<PortNumber> portOfKey(const QKeyEvent &event,
    std::optional<PortNumber> current,
    const ChartLayout &layout,
    const ChartData &data)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const bool isWithControl = modifiers == Qt::ControlModifier;
    const PortNumber from = current.value_or(PortNumber{});
    if (const auto direction = directionOf(event.key()); direction && isPlain) {
        return current ? layout.neighbour(from, *direction).value_or(from) : from;
    }
    switch (event.key()) {
    case Qt::Key_PageUp:
        return isPlain ? std::optional{layout.rowsAway(from, -rowsOfPage)} : std::nullopt;
    case Qt::Key_PageDown:
        return isPlain ? std::optional{layout.rowsAway(from, rowsOfPage)} : std::nullopt;
    case Qt::Key_Home:
        return isWithControl ? firstOf(PortRange::System) : firstOf(rangeOf(from));
    case Qt::Key_End:
        return isWithControl ? lastOf(PortRange::Dynamic) : lastOf(rangeOf(from));
    case Qt::Key_N:
        if (modifiers == Qt::ShiftModifier) {
            return data.markBefore(current);
        }
        return isPlain ? data.markAfter(current) : std::nullopt;
    case Qt::Key_Enter:
    case Qt::Key_Return:
    case Qt::Key_Space:
        return isPlain ? current : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

#include <optional>

namespace portolan {

/// Tells a click from a drag that pans the chart. The middle button always pans.
class ChartDrag final
{
public:
    /// scroll: the scroll position at that moment, in device pixels.
    void press(QPoint point, Qt::MouseButton button, QPoint scroll);
    /// The scroll position that keeps what was pressed under the pointer, once it is a drag.
    [[nodiscard]] std::optional<QPoint> moveTo(QPoint point, qreal pixelRatio);
    /// True when it was a click.
    [[nodiscard]] bool release(Qt::MouseButton button);

private:
    std::optional<QPoint> m_pressedAt;
    QPoint m_scroll;
    bool m_isDrag = false;
};

} // namespace portolan

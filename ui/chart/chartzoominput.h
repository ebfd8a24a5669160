// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <optional>

class QEvent;
class QWheelEvent;
class QWidget;

namespace portolan {

/// Reads from wheel, touchpad and touch screen how a person wants to zoom.
class ChartZoomInput final
{
public:
    struct Request
    {
        qreal zoom = 1;
        /// What stays where it is, in the coordinates of the viewport.
        QPointF point;
    };

    /// Whole steps in or, when negative, out; adds up the small steps of fine wheels.
    [[nodiscard]] int wheelSteps(const QWheelEvent &event);
    /// For a gesture or native gesture that arrives at the viewport; zoom: the present one.
    [[nodiscard]] std::optional<Request> pinch(const QEvent &event, const QWidget &viewport, qreal zoom);

private:
    int m_wheelDelta = 0;
    /// Zoom at the beginning of a pinch, or as the touchpad would have it if cells were not whole pixels.
    qreal m_zoom = 1;
};

} // namespace portolan

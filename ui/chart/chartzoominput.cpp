// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartzoominput.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QWheelEvent>
#include <QWidget>

#include <algorithm>

namespace portolan {

int ChartZoomInput::wheelSteps(const QWheelEvent &event)
{
    m_wheelDelta += event.angleDelta().y();
    const int steps = m_wheelDelta / QWheelEvent::DefaultDeltasPerStep;
    m_wheelDelta %= QWheelEvent::DefaultDeltasPerStep;
    return steps;
}

std::optional<ChartZoomInput::Request> ChartZoomInput::pinch(
    const QEvent &event, const QWidget &viewport, qreal zoom)
{
    if (event.type() == QEvent::Gesture) {
        const auto *gesture = static_cast<const QGestureEvent &>(event).gesture(Qt::PinchGesture);
        const auto *pinch = qobject_cast<const QPinchGesture *>(gesture);
        if (pinch == nullptr) {
            return std::nullopt;
        }
        if (pinch->state() == Qt::GestureStarted) {
            m_zoom = zoom;
        }
        return Request{m_zoom * pinch->totalScaleFactor(), viewport.mapFromGlobal(pinch->centerPoint())};
    }
    const auto &touchpad = static_cast<const QNativeGestureEvent &>(event);
    if (touchpad.gestureType() == Qt::BeginNativeGesture) {
        m_zoom = zoom;
    }
    if (touchpad.gestureType() != Qt::ZoomNativeGesture) {
        return std::nullopt;
    }
    m_zoom = std::max(1.0, m_zoom * (1 + touchpad.value()));
    return Request{m_zoom, touchpad.position()};
}

} // namespace portolan

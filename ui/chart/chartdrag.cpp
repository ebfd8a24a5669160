// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartdrag.h"

#include <QApplication>

namespace portolan {

void ChartDrag::press(QPoint point, Qt::MouseButton button, QPoint scroll)
{
    m_pressedAt = point;
    m_scroll = scroll;
    m_isDrag = button == Qt::MiddleButton;
}

std::optional<QPoint> ChartDrag::moveTo(QPoint point, qreal pixelRatio)
{
    if (!m_pressedAt) {
        return std::nullopt;
    }
    const QPoint way = point - *m_pressedAt;
    m_isDrag = m_isDrag || way.manhattanLength() >= QApplication::startDragDistance();
    return m_isDrag ? std::optional{m_scroll - (QPointF{way} * pixelRatio).toPoint()} : std::nullopt;
}

bool ChartDrag::release(Qt::MouseButton button)
{
    const bool isClick = m_pressedAt && !m_isDrag && button == Qt::LeftButton;
    m_pressedAt.reset();
    m_isDrag = false;
    return isClick;
}

} // namespace portolan

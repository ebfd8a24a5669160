// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listenermarkpainter.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

/// The parts of a mark in device-independent pixels, on half pixels so that straight edges stay sharp.
struct MarkGeometry
{
    QPointF center;
    /// Half the width of the whole mark, its line included.
    qreal extent;
    qreal line;
};

MarkGeometry geometryIn(const QRectF &rect)
{
    const qreal side = std::floor(std::min(rect.width(), rect.height()));
    const qreal line = std::max(1.0, std::round(side / 6.0 * 2.0) / 2.0);
    const qreal left = std::round(rect.center().x() - (side / 2.0));
    const qreal top = std::round(rect.center().y() - (side / 2.0));
    return {{left + (side / 2.0), top + (side / 2.0)}, side / 2.0, line};
}

void paintRing(QPainter &painter, const MarkGeometry &mark, const QColor &color)
{
    painter.setPen({color, mark.line});
    painter.setBrush(Qt::NoBrush);
    const qreal radius = mark.extent - (mark.line / 2.0);
    painter.drawEllipse(mark.center, radius, radius);
}

void paintSquare(QPainter &painter, const MarkGeometry &mark, const QColor &color)
{
    const qreal radius = mark.extent - (mark.line / 2.0);
    painter.setPen({color, mark.line, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin});
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF{mark.center.x() - radius, mark.center.y() - radius, 2 * radius, 2 * radius});
    const qreal dot = std::max(1.0, std::round(mark.extent / 3.0 * 2.0) / 2.0);
    painter.fillRect(QRectF{mark.center.x() - dot, mark.center.y() - dot, 2 * dot, 2 * dot}, color);
}

void paintCross(QPainter &painter, const MarkGeometry &mark, const QColor &color)
{
    const qreal line = mark.line * 1.25;
    const qreal arm = mark.extent - (line / 2.0);
    painter.setPen({color, line, Qt::SolidLine, Qt::RoundCap});
    painter.drawLine(mark.center + QPointF{-arm, -arm}, mark.center + QPointF{arm, arm});
    painter.drawLine(mark.center + QPointF{-arm, arm}, mark.center + QPointF{arm, -arm});
}

} // namespace

void paintListenerMark(QPainter &painter, const QRectF &rect, ListenerMark mark, const Theme &theme)
{
    const MarkGeometry geometry = geometryIn(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark) {
    case ListenerMark::Local:
        paintRing(painter, geometry, theme.live);
        break;
    case ListenerMark::Reachable:
        paintRing(painter, geometry, theme.live);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.live);
        painter.drawEllipse(geometry.center, geometry.extent * 0.42, geometry.extent * 0.42);
        break;
    case ListenerMark::Contained:
        paintSquare(painter, geometry, theme.live);
        break;
    case ListenerMark::Unexpected:
        paintCross(painter, geometry, theme.warning);
        break;
    }
    painter.restore();
}

} // namespace portolan

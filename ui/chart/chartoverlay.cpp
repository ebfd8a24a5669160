// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartoverlay.h"

#include "ui/chart/chartdata.h"
#include "ui/chart/chartwords.h"
#include "ui/listening/listenermarkpainter.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr qreal markSize = 12;
/// With the glow around the mark.
constexpr int spriteSize = 30;
constexpr qreal ringRadius = 11.5;

QRectF toLogical(const QRect &rect, QPoint scroll, qreal pixelRatio)
{
    const QRectF moved{rect.translated(-scroll)};
    return {moved.topLeft() / pixelRatio, moved.size() / pixelRatio};
}

QColor withAlpha(QColor color, qreal alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

void paintGlow(QPainter &painter, QPointF center, const QColor &color, const Theme &theme)
{
    QRadialGradient glow{center, spriteSize / 2.0};
    glow.setColorAt(0.35, withAlpha(color, theme.isDark ? 0.5 : 0.45));
    glow.setColorAt(0.65, withAlpha(color, theme.isDark ? 0.16 : 0.14));
    glow.setColorAt(1, withAlpha(color, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(glow);
    painter.drawEllipse(center, spriteSize / 2.0, spriteSize / 2.0);
}

/// Under the mark, so that it stands out from any cell.
void paintPlate(QPainter &painter, QPointF center, ListenerMark mark, const Theme &theme)
{
    const qreal half = (markSize / 2) + 1;
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(theme.page, 0.9));
    if (mark == ListenerMark::Contained) {
        painter.drawRect(QRectF{center - QPointF{half, half}, center + QPointF{half, half}});
    } else {
        painter.drawEllipse(center, half, half);
    }
}

} // namespace

void ChartOverlay::setLook(const Theme &theme, const QFont &captionFont, const QFont &labelFont)
{
    m_theme = theme;
    m_captionFont = captionFont;
    m_labelFont = labelFont;
    m_sprites.fill({});
}

QPointF ChartOverlay::markCenter(const ChartLayout &layout, PortNumber port)
{
    const QRectF cell{layout.rectOf(port)};
    const auto range = rangeOf(port);
    const qreal ratio = layout.metrics().pixelRatio;
    switch (layout.detail(range)) {
    case CellDetail::Cells:
        return cell.center() - (QPointF{0.5, 0.5} * layout.gap(range));
    case CellDetail::Numbers:
        return cell.topRight() + (QPointF{-4, 3} * ratio);
    case CellDetail::Names:
    case CellDetail::Descriptions:
        return cell.topRight() + (QPointF{-12, 11} * ratio);
    }
    Q_UNREACHABLE();
}

void ChartOverlay::paintCaptions(QPainter &painter, const ChartLayout &layout, QPoint scroll) const
{
    const qreal ratio = layout.metrics().pixelRatio;
    painter.setFont(m_captionFont);
    painter.setPen(m_theme.quietText);
    const auto alignment = layout.metrics().isRightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    for (const auto range : allPortRanges) {
        QRectF rect = toLogical(layout.captionRect(range), scroll, ratio);
        // stays in view when the deck is scrolled sideways
        const qreal gutter = layout.gutterWidth() / ratio;
        const QRectF window = painter.window();
        rect.setLeft(std::max(rect.left(), layout.metrics().isRightToLeft ? window.left() : gutter));
        rect.setRight(std::min(rect.right(), window.right() - (layout.metrics().isRightToLeft ? gutter : 0)));
        painter.drawText(rect.adjusted(0, 0, 0, -3),
            static_cast<int>(alignment | Qt::AlignAbsolute | Qt::AlignBottom | Qt::TextSingleLine),
            deckCaption(range));
    }
}

void ChartOverlay::paintGutter(QPainter &painter, const ChartLayout &layout, QPoint scroll) const
{
    const auto &metrics = layout.metrics();
    const int gutter = layout.gutterWidth();
    const QRect deck = layout.deckRect(PortRange::User).translated(-scroll);
    QRect rect{0, 0, gutter, metrics.viewport.height()};
    if (metrics.isRightToLeft) {
        rect.moveRight(metrics.viewport.width() - 1);
    }
    if (metrics.isRightToLeft ? deck.right() < rect.left() : deck.left() > rect.right()) {
        return;
    }
    const QRectF area = toLogical(rect, {}, metrics.pixelRatio);
    painter.fillRect(area, m_theme.sunken);
    const qreal edge = metrics.isRightToLeft ? area.left() : area.right() - 1;
    painter.fillRect(QRectF{edge, 0, 1, area.height()}, m_theme.line);
}

void ChartOverlay::paintAxis(QPainter &painter, const ChartLayout &layout, QPoint scroll) const
{
    const auto &metrics = layout.metrics();
    const qreal ratio = metrics.pixelRatio;
    const qreal viewportWidth = metrics.viewport.width() / ratio;
    const qreal distance = 6;
    const qreal width = (layout.gutterWidth() / ratio) - distance;
    const qreal left = metrics.isRightToLeft ? viewportWidth - width : 0;
    const qreal height = metrics.labelHeight / ratio;
    painter.setFont(m_labelFont);
    painter.setPen(m_theme.quietText);
    for (const auto range : allPortRanges) {
        for (const auto &label : layout.axisLabels(range)) {
            const qreal middle = (label.y - scroll.y()) / ratio;
            if (middle < -height || middle > metrics.viewport.height() / ratio + height) {
                continue;
            }
            const QRectF rect{left, std::round(middle - (height / 2)), width, height};
            const auto side = metrics.isRightToLeft ? Qt::AlignLeft : Qt::AlignRight;
            painter.drawText(rect,
                static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine),
                label.port.toString());
        }
    }
}

const QPixmap &ChartOverlay::sprite(ListenerMark mark, qreal pixelRatio)
{
    QPixmap &pixmap = m_sprites.at(static_cast<size_t>(mark));
    if (!pixmap.isNull() && qFuzzyCompare(pixmap.devicePixelRatio(), pixelRatio)) {
        return pixmap;
    }
    pixmap = QPixmap{QSize{spriteSize, spriteSize} * pixelRatio};
    pixmap.setDevicePixelRatio(pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF center{spriteSize / 2.0, spriteSize / 2.0};
    paintGlow(painter, center, mark == ListenerMark::Unexpected ? m_theme.warning : m_theme.live, m_theme);
    paintPlate(painter, center, mark, m_theme);
    const QRectF rect{center - (QPointF{markSize, markSize} / 2), QSizeF{markSize, markSize}};
    paintListenerMark(painter, rect, mark, m_theme);
    return pixmap;
}

void ChartOverlay::paintMarks(
    QPainter &painter, const ChartLayout &layout, QPoint scroll, const ChartData &data)
{
    const qreal ratio = layout.metrics().pixelRatio;
    const QRectF window = QRectF{painter.window()}.adjusted(-spriteSize, -spriteSize, spriteSize, spriteSize);
    for (const ChartMark &mark : data.marks()) {
        const QPointF center = (markCenter(layout, mark.port) - scroll) / ratio;
        if (window.contains(center)) {
            const QPointF corner = center - (QPointF{spriteSize, spriteSize} / 2);
            // on whole device pixels
            const QPointF pixel{std::round(corner.x() * ratio), std::round(corner.y() * ratio)};
            painter.drawPixmap(pixel / ratio, sprite(mark.mark, ratio));
        }
    }
}

void ChartOverlay::paintRing(
    QPainter &painter, const ChartLayout &layout, QPoint scroll, PortNumber port, bool hasFocus) const
{
    const qreal ratio = layout.metrics().pixelRatio;
    const QRectF cell = toLogical(layout.rectOf(port), scroll, ratio);
    const bool isSmall = std::min(cell.width(), cell.height()) < 1.5 * ringRadius;
    const auto paintOutline = [&](qreal distance, const QColor &color, qreal width) {
        painter.setPen({color, width});
        if (isSmall) {
            const QPointF center = (markCenter(layout, port) - scroll) / ratio;
            painter.drawEllipse(center, ringRadius + distance, ringRadius + distance);
        } else {
            const qreal gap = layout.gap(rangeOf(port)) / ratio;
            const QRectF outline
                = cell.adjusted(0, 0, -gap, -gap).adjusted(-distance, -distance, distance, distance);
            painter.drawRoundedRect(outline.adjusted(-1, -1, 1, 1), 3, 3);
        }
    };
    painter.setBrush(Qt::NoBrush);
    paintOutline(0.5, withAlpha(m_theme.page, 0.85), hasFocus ? 6 : 4.5);
    if (hasFocus) {
        paintOutline(1.75, m_theme.accent, 2);
    }
    paintOutline(0, m_theme.text, 1.6);
}

} // namespace portolan

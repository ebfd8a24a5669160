// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartlayout.h"
#include "ui/listening/judgedlistener.h"
#include "ui/theme.h"

#include <QFont>
#include <QPixmap>

#include <array>

class QPainter;

namespace portolan {

class ChartData;

/// Paints what lies over and beside the cells: captions, axis labels, the marks of listeners and the ring of
/// the current port. Takes the layout's device pixels, paints in the viewport's coordinates.
class ChartOverlay final
{
public:
    void setLook(const Theme &theme, const QFont &captionFont, const QFont &labelFont);

    /// Where the mark of the port has its middle, in the content's device pixels.
    [[nodiscard]] static QPointF markCenter(const ChartLayout &layout, PortNumber port);

    /// scroll: what of the content is at the viewport's corner, in device pixels.
    void paintCaptions(QPainter &painter, const ChartLayout &layout, QPoint scroll) const;
    /// Covers what of the decks is scrolled under the axis labels.
    void paintGutter(QPainter &painter, const ChartLayout &layout, QPoint scroll) const;
    void paintAxis(QPainter &painter, const ChartLayout &layout, QPoint scroll) const;
    void paintMarks(QPainter &painter, const ChartLayout &layout, QPoint scroll, const ChartData &data);
    void paintRing(
        QPainter &painter, const ChartLayout &layout, QPoint scroll, PortNumber port, bool hasFocus) const;

private:
    [[nodiscard]] const QPixmap &sprite(ListenerMark mark, qreal pixelRatio);

    Theme m_theme;
    QFont m_captionFont;
    QFont m_labelFont;
    /// Marks with their glow, painted once.
    std::array<QPixmap, 4> m_sprites;
};

} // namespace portolan

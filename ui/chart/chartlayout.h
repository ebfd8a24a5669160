// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/portrange.h"

#include <QPointF>
#include <QRect>
#include <QSize>
#include <QVector>

#include <array>
#include <optional>

namespace portolan {

/// What the layout of the chart depends on. All lengths are whole device pixels, so that cells never fall
/// between two.
struct ChartMetrics
{
    QSize viewport;
    /// The viewport as large as it is without scroll bars, so that they do not change what fits.
    QSize largestViewport;
    /// At least 1; with 1 everything fits the largest viewport, unless that is too small for one pixel a
    /// port.
    qreal zoom = 1;
    /// Device pixels in a pixel of the desktop.
    qreal pixelRatio = 1;
    /// Height of a line above a deck.
    int captionHeight = 14;
    /// Width of the widest axis label, "49152".
    int labelWidth = 33;
    int labelHeight = 13;
    /// Of the font in the cells.
    int digitWidth = 6;
    int letterWidth = 6;
    int textHeight = 12;
    /// Axis labels stand on the leading side. The numbers themselves run from left to right in every
    /// language.
    bool isRightToLeft = false;

    bool operator==(const ChartMetrics &) const = default;
};

/// How much of a port its cell has room for.
enum class CellDetail : quint8 { Cells, Numbers, Names, Descriptions };

/// Where everything on the chart is: three decks one below the other, a cell for each port. Pure geometry in
/// device pixels, in coordinates of the whole content, as large as the viewport or larger.
class ChartLayout final
{
public:
    enum class Direction : quint8 { Left, Right, Up, Down };

    /// Rows and columns of a deck, ends included; none when a last one is before the first.
    struct Cells
    {
        int firstRow = 0;
        int lastRow = -1;
        int firstColumn = 0;
        int lastColumn = -1;

        [[nodiscard]] bool isEmpty() const { return lastRow < firstRow || lastColumn < firstColumn; }

        bool operator==(const Cells &) const = default;
    };

    /// A place on a deck that means the same at every zoom: 0 is its left or top, 1 its right or bottom.
    struct Anchor
    {
        PortRange range = PortRange::System;
        qreal x = 0;
        qreal y = 0;
    };

    /// The number of the first port of a row, to be written with its middle at y.
    struct AxisLabel
    {
        PortNumber port;
        int y = 0;

        bool operator==(const AxisLabel &) const = default;
    };

    explicit ChartLayout(const ChartMetrics &metrics);

    [[nodiscard]] const ChartMetrics &metrics() const { return m_metrics; }

    /// The zoom of metrics, brought to whole pixels.
    [[nodiscard]] qreal zoom() const;
    [[nodiscard]] qreal maximumZoom() const;
    /// The next zoom on which cells are larger or smaller.
    [[nodiscard]] qreal nextZoom() const;
    [[nodiscard]] qreal previousZoom() const;

    [[nodiscard]] QSize contentSize() const { return m_contentSize; }

    /// Width of the column of axis labels on the leading side, which stays in view when the decks are
    /// scrolled sideways.
    [[nodiscard]] int gutterWidth() const { return m_gutterWidth; }

    [[nodiscard]] QRect deckRect(PortRange range) const { return deck(range).rect; }

    [[nodiscard]] QRect captionRect(PortRange range) const;
    [[nodiscard]] QVector<AxisLabel> axisLabels(PortRange range) const;

    [[nodiscard]] int portsPerRow(PortRange range) const { return deck(range).columns; }

    [[nodiscard]] int rowHeight(PortRange range) const { return deck(range).rowHeight; }

    /// Width of the first cell; in the Dynamic deck at odd sizes others are a pixel wider or narrower.
    [[nodiscard]] int columnWidth(PortRange range) const;
    /// Left edge of a column; column may be one past the last.
    [[nodiscard]] int columnLeft(PortRange range, int column) const;
    /// Pixels left free at the right and bottom edge of a cell, inside its rectangle.
    [[nodiscard]] int gap(PortRange range) const;
    /// Between the edge of a cell and its text.
    [[nodiscard]] int cellPadding() const;
    [[nodiscard]] CellDetail detail(PortRange range) const;

    [[nodiscard]] PortNumber portOf(PortRange range, int row, int column) const;
    [[nodiscard]] QRect rectOf(PortNumber port) const;
    [[nodiscard]] std::optional<PortNumber> portAt(QPointF point) const;
    [[nodiscard]] Cells cellsIn(PortRange range, const QRect &rect) const;
    /// The port beside this one; left and right run on at the ends of rows, up and down from deck to deck.
    [[nodiscard]] std::optional<PortNumber> neighbour(PortNumber port, Direction direction) const;
    /// The port so many rows below, or above when negative; stops at the first and last row.
    [[nodiscard]] PortNumber rowsAway(PortNumber port, int rows) const;

    /// The place on the nearest deck.
    [[nodiscard]] Anchor anchorAt(QPointF point) const;
    [[nodiscard]] QPointF pointOf(const Anchor &anchor) const;
    /// The scroll position at which the port is in view, as near to the present one as it can be; in the
    /// middle when the port was far away.
    [[nodiscard]] QPoint scrollTo(PortNumber port, QPoint scroll) const;

private:
    /// Size of the cells of each deck; width is that of the User deck, from which the others follow.
    struct CellSizes
    {
        int width = 1;
        int system = 1;
        int user = 1;
        int dynamic = 1;
    };

    struct Deck
    {
        QRect rect;
        int columns = 1;
        int rows = 1;
        int rowHeight = 1;
    };

    [[nodiscard]] const Deck &deck(PortRange range) const { return m_decks.at(static_cast<size_t>(range)); }

    [[nodiscard]] int scaled(int length) const;
    [[nodiscard]] int chromeHeight() const;
    [[nodiscard]] CellSizes fittingSizes() const;
    [[nodiscard]] CellSizes zoomedSizes() const;
    [[nodiscard]] int largestWidth() const;
    void placeDecks(const CellSizes &sizes);

    ChartMetrics m_metrics;
    CellSizes m_fit;
    int m_cellWidth = 1;
    std::array<Deck, allPortRanges.size()> m_decks;
    QSize m_contentSize;
    int m_gutterWidth = 0;
};

} // namespace portolan

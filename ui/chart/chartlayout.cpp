// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartlayout.h"

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

constexpr int systemColumns = 64;
constexpr int userColumns = 256;
/// Half of it where there is not a pixel for each.
constexpr int dynamicColumns = 512;

constexpr int outerMargin = 6;
constexpr int labelDistance = 6;
constexpr int smallestGap = 7;
constexpr int largestGap = 20;
/// From this size on cells stand apart.
constexpr int sizeWithGap = 5;
/// From this height on cells grow more slowly in height than in width, to become as wide as text is.
constexpr int tallestSquare = 26;

int portCount(PortRange range)
{
    return lastOf(range).value() - firstOf(range).value() + 1;
}

/// The Dynamic deck has two cells where the User deck has one: when large they need an even width.
int wholeWidth(qreal width)
{
    const int whole = std::max(1, static_cast<int>(std::lround(width)));
    return whole < 8 ? whole : whole / 2 * 2;
}

/// Between the current port and the edge of the viewport.
constexpr int scrollMargin = 24;

/// Where a view of a length must begin to show what lies from first to last, when it begins at begin now.
int viewBegin(int begin, int length, int first, int last)
{
    if (last < begin - length || first > begin + (2 * length)) {
        return (first + last - length) / 2;
    }
    const int margin = std::min(scrollMargin, (length - (last - first)) / 2);
    return std::max(std::min(begin, first - margin), last + margin - length);
}

/// How much wider than a cell of the User deck one of the System deck is.
constexpr int systemFactor = userColumns / systemColumns;

} // namespace

ChartLayout::ChartLayout(const ChartMetrics &metrics)
    : m_metrics{metrics}
{
    m_metrics.pixelRatio = std::max(metrics.pixelRatio, 0.5);
    m_fit = fittingSizes();
    placeDecks(zoomedSizes());
}

qreal ChartLayout::zoom() const
{
    return static_cast<qreal>(m_cellWidth) / m_fit.width;
}

qreal ChartLayout::maximumZoom() const
{
    return static_cast<qreal>(largestWidth()) / m_fit.width;
}

qreal ChartLayout::nextZoom() const
{
    const int larger = wholeWidth(std::max(m_cellWidth + 1.0, m_cellWidth * 1.3));
    return static_cast<qreal>(std::min(larger, largestWidth())) / m_fit.width;
}

qreal ChartLayout::previousZoom() const
{
    const int smaller = std::min(m_cellWidth - 1, wholeWidth(m_cellWidth / 1.3));
    return static_cast<qreal>(std::max(smaller, m_fit.width)) / m_fit.width;
}

int ChartLayout::scaled(int length) const
{
    return static_cast<int>(std::lround(length * m_metrics.pixelRatio));
}

int ChartLayout::chromeHeight() const
{
    const int captions = static_cast<int>(allPortRanges.size()) * m_metrics.captionHeight;
    return captions + (2 * scaled(outerMargin)) + (2 * scaled(smallestGap));
}

int ChartLayout::largestWidth() const
{
    return std::max(wholeWidth(std::max(scaled(128), 23 * m_metrics.letterWidth)), m_fit.width);
}

ChartLayout::CellSizes ChartLayout::fittingSizes() const
{
    const int sides = m_metrics.labelWidth + scaled(labelDistance) + (2 * scaled(outerMargin));
    CellSizes sizes;
    sizes.width = std::max(1, (m_metrics.largestViewport.width() - sides) / userColumns);
    if (sizes.width > 2 * sizeWithGap) {
        sizes.width = wholeWidth(sizes.width);
    }
    const int height = m_metrics.largestViewport.height() - chromeHeight();
    const int dynamicRows = portCount(PortRange::Dynamic) / (sizes.width == 1 ? userColumns : dynamicColumns);
    const int userRows = portCount(PortRange::User) / userColumns;
    const int systemRows = portCount(PortRange::System) / systemColumns;
    const auto systemRoom
        = [&] { return (height - (userRows * sizes.user) - (dynamicRows * sizes.dynamic)) / systemRows; };
    const int square = systemFactor * sizes.width;
    // as tall as fits, up to half as tall again as wide
    for (sizes.user = (sizes.width * 3 + 1) / 2; sizes.user > 0; --sizes.user) {
        sizes.dynamic = std::max(1, std::min(sizes.width, sizes.user) / 2);
        // the System deck may become a little flat before the User deck does
        if (sizes.user == 1 || 4 * systemRoom() >= 3 * std::min(square, systemFactor * sizes.user)) {
            break;
        }
    }
    sizes.system = std::clamp(systemRoom(), std::min(4, square), std::max(square, systemFactor * sizes.user));
    return sizes;
}

ChartLayout::CellSizes ChartLayout::zoomedSizes() const
{
    const qreal wanted = m_fit.width * std::max(m_metrics.zoom, 1.0);
    const int width
        = m_metrics.zoom <= 1 ? m_fit.width : std::clamp(wholeWidth(wanted), m_fit.width, largestWidth());
    if (width == m_fit.width) {
        return m_fit;
    }
    const qreal factor = static_cast<qreal>(width) / m_fit.width;
    const auto grown = [this, factor](int height) {
        const qreal proportional = height * factor;
        const qreal knee = std::max(scaled(tallestSquare), height);
        const qreal gentle = proportional <= knee ? proportional : knee + ((proportional - knee) * 0.5);
        return std::max(height, static_cast<int>(std::lround(gentle)));
    };
    return {width, grown(m_fit.system), grown(m_fit.user), grown(m_fit.dynamic)};
}

void ChartLayout::placeDecks(const CellSizes &sizes)
{
    m_cellWidth = sizes.width;
    const int width = userColumns * sizes.width;
    const int smallestGutter = m_metrics.labelWidth + scaled(labelDistance) + scaled(outerMargin);
    const int spare = std::max(0, m_metrics.viewport.width() - smallestGutter - width - scaled(outerMargin));
    m_gutterWidth = smallestGutter + (spare / 2);
    const int contentWidth = smallestGutter + width + scaled(outerMargin) + spare;
    const int left = m_metrics.isRightToLeft ? contentWidth - m_gutterWidth - width : m_gutterWidth;

    const std::array columns{
        systemColumns, userColumns, width < dynamicColumns ? userColumns : dynamicColumns};
    const std::array heights{sizes.system, sizes.user, sizes.dynamic};
    int decksHeight = chromeHeight();
    for (const auto range : allPortRanges) {
        const auto index = static_cast<size_t>(range);
        Deck &place = m_decks.at(index);
        place.columns = columns.at(index);
        place.rows = portCount(range) / place.columns;
        place.rowHeight = heights.at(index);
        decksHeight += place.rows * place.rowHeight;
    }
    const int spareGap = std::max(0, m_metrics.viewport.height() - decksHeight) / 4;
    const int gap = std::min(scaled(smallestGap) + spareGap, scaled(largestGap));
    int y = std::min(scaled(outerMargin) + spareGap, scaled(largestGap) / 2);
    for (Deck &place : m_decks) {
        y += m_metrics.captionHeight;
        place.rect = QRect{left, y, width, place.rows * place.rowHeight};
        y += place.rect.height() + gap;
    }
    const int bottom = y - gap + scaled(outerMargin);
    m_contentSize = {contentWidth, std::max(bottom, m_metrics.viewport.height())};
}

QRect ChartLayout::captionRect(PortRange range) const
{
    const QRect rect = deckRect(range);
    return {rect.left(), rect.top() - m_metrics.captionHeight, rect.width(), m_metrics.captionHeight};
}

QVector<ChartLayout::AxisLabel> ChartLayout::axisLabels(PortRange range) const
{
    const Deck &place = deck(range);
    int step = place.columns;
    while (step / place.columns * place.rowHeight < 3 * m_metrics.labelHeight && step < portCount(range)) {
        step *= 2;
    }
    // beside the number, which stands at the top of a cell that has a name too
    const bool isAtTop = detail(range) >= CellDetail::Names;
    const int numberMiddle = isAtTop ? cellPadding() + (m_metrics.textHeight / 2) : place.rowHeight / 2;
    const auto middle = [this, numberMiddle](int port) {
        return rectOf(PortNumber{static_cast<quint16>(port)}).top() + numberMiddle;
    };
    const int first = firstOf(range).value();
    QVector<AxisLabel> labels{{firstOf(range), middle(first)}};
    for (int port = (first / step + 1) * step; port <= lastOf(range).value(); port += step) {
        if (middle(port) - labels.constFirst().y >= 2 * m_metrics.labelHeight) {
            labels.append({PortNumber{static_cast<quint16>(port)}, middle(port)});
        }
    }
    return labels;
}

int ChartLayout::columnWidth(PortRange range) const
{
    return std::max(1, deck(range).rect.width() / deck(range).columns);
}

int ChartLayout::columnLeft(PortRange range, int column) const
{
    const Deck &place = deck(range);
    return place.rect.left() + (column * place.rect.width() / place.columns);
}

int ChartLayout::gap(PortRange range) const
{
    const int size = std::min(columnWidth(range), rowHeight(range));
    return size < scaled(sizeWithGap) ? 0 : std::max(1, scaled(1));
}

int ChartLayout::cellPadding() const
{
    return scaled(4);
}

CellDetail ChartLayout::detail(PortRange range) const
{
    const int padding = cellPadding();
    const int width = columnWidth(range) - (2 * padding);
    const int height = rowHeight(range);
    if (width >= 20 * m_metrics.letterWidth && height >= (4 * m_metrics.textHeight) + padding) {
        return CellDetail::Descriptions;
    }
    if (width >= 9 * m_metrics.letterWidth && height >= (2 * m_metrics.textHeight) + padding) {
        return CellDetail::Names;
    }
    const int digits = range == PortRange::System ? 4 : 5;
    const bool hasRoom
        = width + padding >= digits * m_metrics.digitWidth && height >= m_metrics.textHeight + scaled(2);
    return hasRoom ? CellDetail::Numbers : CellDetail::Cells;
}

PortNumber ChartLayout::portOf(PortRange range, int row, int column) const
{
    const Deck &place = deck(range);
    Q_ASSERT(row >= 0 && row < place.rows && column >= 0 && column < place.columns);
    return PortNumber{static_cast<quint16>(firstOf(range).value() + (row * place.columns) + column)};
}

QRect ChartLayout::rectOf(PortNumber port) const
{
    const PortRange range = rangeOf(port);
    const Deck &place = deck(range);
    const int index = port.value() - firstOf(range).value();
    const int column = index % place.columns;
    const int left = columnLeft(range, column);
    const int top = place.rect.top() + (index / place.columns * place.rowHeight);
    return {left, top, columnLeft(range, column + 1) - left, place.rowHeight};
}

std::optional<PortNumber> ChartLayout::portAt(QPointF point) const
{
    const QPoint pixel{static_cast<int>(std::floor(point.x())), static_cast<int>(std::floor(point.y()))};
    for (const auto range : allPortRanges) {
        const Cells hit = cellsIn(range, QRect{pixel, QSize{1, 1}});
        if (!hit.isEmpty()) {
            return portOf(range, hit.firstRow, hit.firstColumn);
        }
    }
    return std::nullopt;
}

ChartLayout::Cells ChartLayout::cellsIn(PortRange range, const QRect &rect) const
{
    const Deck &place = deck(range);
    const QRect shared = rect & place.rect;
    if (shared.isEmpty()) {
        return {};
    }
    // the column whose left edge, rounded down, is at or before x
    const auto columnAt
        = [&place](int x) { return ((x - place.rect.left() + 1) * place.columns - 1) / place.rect.width(); };
    const auto rowAt = [&place](int y) { return (y - place.rect.top()) / place.rowHeight; };
    return {rowAt(shared.top()), rowAt(shared.bottom()), columnAt(shared.left()), columnAt(shared.right())};
}

std::optional<PortNumber> ChartLayout::neighbour(PortNumber port, Direction direction) const
{
    if (direction == Direction::Left) {
        return PortNumber::fromInt(port.value() - 1);
    }
    if (direction == Direction::Right) {
        return PortNumber::fromInt(port.value() + 1);
    }
    const int step = direction == Direction::Down ? 1 : -1;
    const PortRange range = rangeOf(port);
    const Deck &place = deck(range);
    const int index = port.value() - firstOf(range).value();
    const int row = index / place.columns + step;
    const int column = index % place.columns;
    if (row >= 0 && row < place.rows) {
        return portOf(range, row, column);
    }
    const int next = static_cast<int>(range) + step;
    if (next < 0 || next >= static_cast<int>(allPortRanges.size())) {
        return std::nullopt;
    }
    const auto nextRange = static_cast<PortRange>(next);
    const Deck &nextPlace = deck(nextRange);
    const int nextColumn = ((2 * column) + 1) * nextPlace.columns / (2 * place.columns);
    return portOf(nextRange, step > 0 ? 0 : nextPlace.rows - 1, nextColumn);
}

PortNumber ChartLayout::rowsAway(PortNumber port, int rows) const
{
    const Direction direction = rows < 0 ? Direction::Up : Direction::Down;
    for (int row = 0; row < std::abs(rows); ++row) {
        const auto next = neighbour(port, direction);
        if (!next) {
            break;
        }
        port = *next;
    }
    return port;
}

ChartLayout::Anchor ChartLayout::anchorAt(QPointF point) const
{
    const auto distance = [this, point](PortRange range) {
        const QRect rect = deckRect(range);
        return std::max({0.0, rect.top() - point.y(), point.y() - rect.bottom()});
    };
    const auto nearest = *std::min_element(allPortRanges.begin(),
        allPortRanges.end(),
        [&distance](PortRange one, PortRange other) { return distance(one) < distance(other); });
    const QRect rect = deckRect(nearest);
    return {
        nearest,
        std::clamp((point.x() - rect.left()) / rect.width(), 0.0, 1.0),
        std::clamp((point.y() - rect.top()) / rect.height(), 0.0, 1.0),
    };
}

QPointF ChartLayout::pointOf(const Anchor &anchor) const
{
    const QRect rect = deckRect(anchor.range);
    return {rect.left() + (anchor.x * rect.width()), rect.top() + (anchor.y * rect.height())};
}

QPoint ChartLayout::scrollTo(PortNumber port, QPoint scroll) const
{
    const QRect cell = rectOf(port);
    const int before = m_metrics.isRightToLeft ? 0 : m_gutterWidth;
    const int width = m_metrics.viewport.width() - m_gutterWidth;
    return {
        viewBegin(scroll.x() + before, width, cell.left(), cell.right()) - before,
        viewBegin(scroll.y(), m_metrics.viewport.height(), cell.top(), cell.bottom()),
    };
}

} // namespace portolan

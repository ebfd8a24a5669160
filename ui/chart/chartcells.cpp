// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartcells.h"

#include "ui/chart/chartdata.h"
#include "ui/chart/chartfonts.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace portolan {

namespace {

constexpr auto statusCount = allRegistrationStatuses.size();
/// Of text on its background (WCAG 2.1, 1.4.3).
constexpr qreal readableContrast = 4.6;

QColor blend(const QColor &base, const QColor &other, float share)
{
    const auto channel = [share](float from, float to) { return from + ((to - from) * share); };
    return QColor::fromRgbF(channel(base.redF(), other.redF()),
        channel(base.greenF(), other.greenF()),
        channel(base.blueF(), other.blueF()));
}

QColor fillOf(RegistrationStatus status, const ChartData &data, const Theme &theme)
{
    const QColor fill = theme.statusColor(status);
    if (data.isFaded(status)) {
        return blend(theme.sunken, fill, 0.16F);
    }
    // what is pale by nature must stand out when it is shown alone
    const bool isPale = contrastRatio(fill, theme.sunken) < 1.5;
    return data.filter() && isPale ? blend(fill, theme.text, 0.16F) : fill;
}

} // namespace

void ChartCells::setFonts(const ChartFonts &fonts)
{
    m_numbers = GlyphBatch{fonts.cellNumber};
    m_headings = GlyphBatch{fonts.cellHeading};
    m_names = GlyphBatch{fonts.cellName};
    m_isValid = false;
}

ChartCells::Shade ChartCells::shadeOf(const QColor &fill, bool isFaded) const
{
    const auto isFainter = [&fill](const QColor &left, const QColor &right) {
        return contrastRatio(left, fill) < contrastRatio(right, fill);
    };
    const QColor text = std::max({m_theme.text, m_theme.page}, isFainter);
    QColor quiet = blend(fill, text, 0.72F);
    for (int step = 0; step < 4 && contrastRatio(quiet, fill) < readableContrast; ++step) {
        quiet = blend(quiet, text, 0.34F);
    }
    return {fill.rgb(), (isFaded ? quiet : text).rgb(), quiet.rgb()};
}

void ChartCells::setContents(const ChartData &data, const Theme &theme)
{
    m_theme = theme;
    m_isValid = false;
    m_shades.clear();
    for (const auto status : allRegistrationStatuses) {
        const bool isFaded = data.isFaded(status);
        m_shades.append(shadeOf(fillOf(status, data, theme), isFaded));
    }
    m_shades.append(shadeOf(blend(theme.sunken, theme.line, 0.45F), true));

    m_shadeOfPort.fill(statusCount, PortNumber::count);
    for (int number = 0; number < PortNumber::count; ++number) {
        const auto *summary = data.summary(PortNumber{static_cast<quint16>(number)});
        if (summary == nullptr) {
            break;
        }
        m_shadeOfPort[number] = static_cast<quint8>(summary->overall);
    }
}

const QImage &ChartCells::image(const ChartLayout &layout, const ChartData &data, const QRect &visible)
{
    if (m_isValid && m_visible == visible && m_metrics == layout.metrics()) {
        return m_image;
    }
    m_isValid = true;
    m_visible = visible;
    m_metrics = layout.metrics();
    if (m_image.size() != visible.size()) {
        m_image = QImage{visible.size(), QImage::Format_RGB32};
    }
    m_image.fill(m_theme.sunken);
    for (const auto range : allPortRanges) {
        paintFills(layout, range);
        addTexts(layout, data, range);
    }
    QPainter painter{&m_image};
    m_numbers.draw(painter);
    m_headings.draw(painter);
    m_names.draw(painter);
    return m_image;
}

void ChartCells::paintFills(const ChartLayout &layout, PortRange range)
{
    const auto cells = layout.cellsIn(range, m_visible);
    const int gap = layout.gap(range);
    const int width = m_image.width();
    std::vector<QRgb> line(static_cast<size_t>(width), m_theme.sunken.rgb());
    for (int row = cells.firstRow; row <= cells.lastRow && !cells.isEmpty(); ++row) {
        const int firstPort = layout.portOf(range, row, 0).value();
        for (int column = cells.firstColumn; column <= cells.lastColumn; ++column) {
            const int left = layout.columnLeft(range, column) - m_visible.left();
            const int right = layout.columnLeft(range, column + 1) - m_visible.left() - gap;
            std::fill(line.begin() + std::clamp(left, 0, width),
                line.begin() + std::clamp(right, 0, width),
                shadeAt(firstPort + column).fill);
        }
        const int top = layout.deckRect(range).top() + (row * layout.rowHeight(range)) - m_visible.top();
        const int bottom = std::min(top + layout.rowHeight(range) - gap, m_image.height());
        for (int y = std::max(top, 0); y < bottom; ++y) {
            std::copy(line.cbegin(), line.cend(), reinterpret_cast<QRgb *>(m_image.scanLine(y)));
        }
    }
}

void ChartCells::addTexts(const ChartLayout &layout, const ChartData &data, PortRange range)
{
    const auto detail = layout.detail(range);
    const auto cells = layout.cellsIn(range, m_visible);
    if (detail == CellDetail::Cells || cells.isEmpty()) {
        return;
    }
    for (int row = cells.firstRow; row <= cells.lastRow; ++row) {
        for (int column = cells.firstColumn; column <= cells.lastColumn; ++column) {
            const PortNumber port = layout.portOf(range, row, column);
            const QRect cell = layout.rectOf(port).translated(-m_visible.topLeft());
            if (detail == CellDetail::Numbers) {
                addNumber(cell, port);
            } else {
                addNames(layout, cell, port, data);
            }
        }
    }
}

void ChartCells::addNumber(const QRect &cell, PortNumber port)
{
    const QString number = port.toString();
    const qreal width = m_numbers.widthOf(number);
    const auto left = static_cast<int>(cell.left() + ((cell.width() - width) / 2));
    const auto top = static_cast<int>(cell.top() + ((cell.height() - m_numbers.lineHeight()) / 2));
    m_numbers.add({left + 0.0, top + m_numbers.ascent()}, number, width, shadeAt(port.value()).quietText);
}

void ChartCells::addNames(
    const ChartLayout &layout, const QRect &cell, PortNumber port, const ChartData &data)
{
    const Shade &shade = shadeAt(port.value());
    const auto *summary = data.summary(port);
    const bool hasName = summary != nullptr && !summary->name.isEmpty();
    const int padding = layout.cellPadding();
    const int width = cell.width() - (2 * padding) - layout.gap(rangeOf(port));
    QPointF corner = cell.topLeft() + QPoint{padding, padding};
    auto &numbers = hasName ? m_headings : m_numbers;
    numbers.add(corner + QPointF{0, numbers.ascent()},
        port.toString(),
        width,
        hasName ? shade.text : shade.quietText);
    corner.ry() += numbers.lineHeight();
    if (hasName) {
        m_names.add(corner + QPointF{0, m_names.ascent()}, summary->name, width, shade.text);
        corner.ry() += m_names.lineHeight();
    }
    const bool isTelling
        = summary != nullptr && summary->meaning().compare(summary->name, Qt::CaseInsensitive) != 0;
    if (isTelling && layout.detail(rangeOf(port)) == CellDetail::Descriptions) {
        const QRectF rest{corner, QSizeF{width + 0.0, cell.bottom() - padding - corner.y()}};
        m_names.addWrapped(rest, summary->meaning(), shade.quietText);
    }
}

} // namespace portolan

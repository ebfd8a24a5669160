// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/chartlayout.h"
#include "ui/chart/glyphbatch.h"
#include "ui/theme.h"

#include <QImage>
#include <QVector>

namespace portolan {

class ChartData;
struct ChartFonts;

/// Paints the cells in view, with what text they have room for, into an image, and keeps it until something
/// changes.
class ChartCells final
{
public:
    void setFonts(const ChartFonts &fonts);
    /// Takes colours and statuses over; call it whenever theme, overview or filter change.
    void setContents(const ChartData &data, const Theme &theme);

    /// visible: the part of the content that the image shows, in device pixels.
    [[nodiscard]] const QImage &image(const ChartLayout &layout, const ChartData &data, const QRect &visible);

private:
    /// How a cell of one status looks.
    struct Shade
    {
        QRgb fill = 0;
        QRgb text = 0;
        QRgb quietText = 0;
    };

    [[nodiscard]] Shade shadeOf(const QColor &fill, bool isFaded) const;

    [[nodiscard]] const Shade &shadeAt(int port) const { return m_shades.at(m_shadeOfPort.at(port)); }

    void paintFills(const ChartLayout &layout, PortRange range);
    void addTexts(const ChartLayout &layout, const ChartData &data, PortRange range);
    void addNumber(const QRect &cell, PortNumber port);
    void addNames(const ChartLayout &layout, const QRect &cell, PortNumber port, const ChartData &data);

    Theme m_theme;
    GlyphBatch m_numbers;
    GlyphBatch m_headings;
    GlyphBatch m_names;
    QVector<Shade> m_shades;
    /// Index into m_shades by port.
    QVector<quint8> m_shadeOfPort;

    bool m_isValid = false;
    ChartMetrics m_metrics;
    QRect m_visible;
    QImage m_image;
};

} // namespace portolan

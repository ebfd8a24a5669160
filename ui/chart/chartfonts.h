// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace portolan {

struct ChartMetrics;

/// The fonts of the chart, all a little smaller than the widget's own.
struct ChartFonts
{
    /// Over the decks.
    QFont caption;
    /// Beside the decks; digits of equal width.
    QFont label;
    /// In the cells, in device pixels.
    QFont cellNumber;
    /// Of numbers that have a name below them.
    QFont cellHeading;
    QFont cellName;

    [[nodiscard]] static ChartFonts of(const QFont &font, qreal pixelRatio);

    /// Sets the lengths of metrics that depend on fonts.
    void measure(ChartMetrics &metrics) const;
};

} // namespace portolan

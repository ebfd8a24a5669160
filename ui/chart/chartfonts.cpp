// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartfonts.h"

#include "ui/chart/chartlayout.h"
#include "ui/theme.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int smallestFont = 8;

QFont resized(QFont font, qreal pixels)
{
    font.setPixelSize(std::max(smallestFont, static_cast<int>(std::lround(pixels))));
    return font;
}

int wholePixels(qreal length)
{
    return static_cast<int>(std::ceil(length));
}

} // namespace

ChartFonts ChartFonts::of(const QFont &font, qreal pixelRatio)
{
    const qreal pixels = std::max<qreal>(QFontInfo{font}.pixelSize() * 0.84, smallestFont);
    const QFont numbers = Theme::numberFont(font);
    QFont headings = numbers;
    headings.setWeight(QFont::Bold);
    return {
        resized(font, pixels),
        resized(numbers, pixels),
        resized(numbers, pixels * pixelRatio),
        resized(headings, pixels * pixelRatio),
        resized(font, pixels * pixelRatio),
    };
}

void ChartFonts::measure(ChartMetrics &metrics) const
{
    const qreal ratio = metrics.pixelRatio;
    const QFontMetricsF labelMetrics{label};
    const QFontMetricsF numberMetrics{cellNumber};
    const QFontMetricsF headingMetrics{cellHeading};
    const QFontMetricsF nameMetrics{cellName};
    metrics.captionHeight = wholePixels((QFontMetricsF{caption}.height() + 3) * ratio);
    metrics.labelWidth = wholePixels(labelMetrics.horizontalAdvance(u"49152"_s) * ratio);
    metrics.labelHeight = wholePixels(labelMetrics.height() * ratio);
    metrics.digitWidth = wholePixels(numberMetrics.horizontalAdvance(u'0'));
    metrics.letterWidth = wholePixels(nameMetrics.averageCharWidth());
    metrics.textHeight
        = wholePixels(std::max({numberMetrics.height(), headingMetrics.height(), nameMetrics.height()}));
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/quietstyle.h"

#include "ui/theme.h"

#include <cmath>

namespace portolan {

QFont scaledFont(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0) {
        font.setPointSizeF(font.pointSizeF() * factor);
    } else {
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * factor)));
    }
    return font;
}

QPalette paletteWithText(const QColor &color)
{
    // Which of the two counts depends on the background role of the widget (QWidget::foregroundRole).
    QPalette palette;
    palette.setColor(QPalette::WindowText, color);
    palette.setColor(QPalette::Text, color);
    return palette;
}

QColor quietTextOn(const QColor &background, const Theme &theme)
{
    // WCAG 2.1, success criterion 1.4.3.
    constexpr qreal readable = 4.5;
    return contrastRatio(theme.quietText, background) < readable ? theme.text : theme.quietText;
}

} // namespace portolan

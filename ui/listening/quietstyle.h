// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>

namespace portolan {

struct Theme;

/// Of second lines and captions, as a share of the font they stand beside.
inline constexpr qreal quietScale = 0.87;

/// font, larger or smaller by the factor, in the unit it was given in.
[[nodiscard]] QFont scaledFont(QFont font, qreal factor);
/// To be set on a widget, wherever it takes the colour of its text from.
[[nodiscard]] QPalette paletteWithText(const QColor &color);

/// The quiet text colour where it can be read on the background, else the text colour.
[[nodiscard]] QColor quietTextOn(const QColor &background, const Theme &theme);

} // namespace portolan

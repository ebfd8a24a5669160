// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registrationstatus.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace portolan {

/// The colours and fonts of this program, derived from a palette, so that dark mode and high contrast work. A
/// plain value: make a new one on QEvent::PaletteChange or FontChange.
struct Theme
{
    bool isDark = false;
    /// Page behind texts and lists.
    QColor page;
    /// Page behind the chart and quiet boxes; a little apart from page.
    QColor sunken;
    QColor text;
    /// Second lines, captions, axis labels; still at least 4.5:1 on page and on sunken.
    QColor quietText;
    QColor line;
    /// Links, port numbers in headings, the mark of the current tab.
    QColor accent;
    /// Background of the selected row, on which text stays readable.
    QColor selection;
    /// Marks of this computer's listeners.
    QColor live;
    /// What is unexpected.
    QColor warning;

    [[nodiscard]] static Theme of(const QPalette &palette);

    /// Fill of a chart cell.
    [[nodiscard]] QColor statusColor(RegistrationStatus status) const;

    /// font with tabular digits of equal width, for port numbers, at the size of base.
    [[nodiscard]] static QFont numberFont(const QFont &base);

    bool operator==(const Theme &) const = default;
};

/// WCAG 2.1 contrast ratio of two opaque colours, from 1 to 21.
[[nodiscard]] qreal contrastRatio(const QColor &one, const QColor &other);
/// A palette of this program's own for people who choose light or dark instead of following the desktop.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace portolan

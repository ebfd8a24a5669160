// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace portolan {

namespace {

QColor mix(const QColor &start, const QColor &end, qreal share)
{
    const auto channel
        = [share](int from, int to) { return static_cast<int>(std::lround(from + ((to - from) * share))); };
    return {channel(start.red(), end.red()),
        channel(start.green(), end.green()),
        channel(start.blue(), end.blue())};
}

/// Relative luminance, WCAG 2.1.
qreal luminance(const QColor &color)
{
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return (0.2126 * linear(color.redF())) + (0.7152 * linear(color.greenF()))
        + (0.0722 * linear(color.blueF()));
}

/// color, moved towards the text colour until it can be read on both pages.
QColor readable(QColor color, const Theme &theme, qreal ratio)
{
    const auto worst = [&theme](const QColor &c) {
        return std::min(contrastRatio(c, theme.page), contrastRatio(c, theme.sunken));
    };
    for (int step = 0; step < 20 && worst(color) < ratio; ++step) {
        color = mix(color, theme.text, 0.1);
    }
    return color;
}

QPalette paletteOf(const QColor &window, const QColor &base, const QColor &text, const QColor &highlight)
{
    QPalette palette{window};
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, mix(base, text, 0.04));
    palette.setColor(QPalette::Button, mix(base, text, 0.06));
    palette.setColor(QPalette::ToolTipBase, base);
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, text);
        palette.setColor(QPalette::Disabled, role, mix(text, window, 0.5));
    }
    palette.setColor(QPalette::PlaceholderText, mix(text, base, 0.4));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText,
        contrastRatio(Qt::white, highlight) > 4.5 ? Qt::white : QColor{0x10, 0x18, 0x20});
    palette.setColor(QPalette::Link, highlight);
    palette.setColor(QPalette::LinkVisited, highlight);
    return palette;
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    Theme theme;
    theme.page = palette.color(QPalette::Active, QPalette::Base);
    theme.text = palette.color(QPalette::Active, QPalette::Text);
    theme.isDark = luminance(theme.page) < luminance(theme.text);
    theme.sunken = mix(
        theme.page, theme.isDark ? QColor{Qt::black} : QColor{0x8a, 0x7a, 0x5a}, theme.isDark ? 0.22 : 0.08);
    theme.line = mix(theme.page, theme.text, 0.16);
    theme.quietText = readable(mix(theme.page, theme.text, 0.6), theme, 4.6);
    theme.accent = readable(theme.isDark ? QColor{0x6a, 0xb0, 0xe6} : QColor{0x1f, 0x63, 0x9c}, theme, 4.6);
    theme.selection = mix(theme.page, theme.accent, theme.isDark ? 0.25 : 0.13);
    theme.live = readable(theme.isDark ? QColor{0xf2, 0xb9, 0x3b} : QColor{0xa8, 0x76, 0x0c}, theme, 3.2);
    theme.warning = readable(theme.isDark ? QColor{0xf4, 0x73, 0x5c} : QColor{0xb3, 0x3a, 0x22}, theme, 4.6);
    return theme;
}

QColor Theme::statusColor(RegistrationStatus status) const
{
    const QColor registered = isDark ? QColor{0x4f, 0x9b, 0xd1} : QColor{0x2f, 0x78, 0xad};
    const QColor gold{0xf2, 0xb9, 0x3b};
    // a little cooler than a dark page, a little warmer than a light one
    const QColor empty = isDark ? mix(sunken, QColor{0x8f, 0xb0, 0xd8}, 0.105)
                                : mix(sunken, QColor{0x6b, 0x5f, 0x3c}, 0.075);
    switch (status) {
    case RegistrationStatus::Assigned:
        return registered;
    case RegistrationStatus::Undocumented:
        return mix(empty, registered, isDark ? 0.4 : 0.5);
    case RegistrationStatus::Reserved:
    case RegistrationStatus::DeAssigned:
        return isDark ? mix(empty, text, 0.2) : mix(empty, QColor{0x55, 0x50, 0x40}, 0.34);
    case RegistrationStatus::Dynamic:
        return mix(sunken, gold, isDark ? 0.1 : 0.2);
    case RegistrationStatus::Unassigned:
        return empty;
    }
    Q_UNREACHABLE();
}

QFont Theme::numberFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0) {
        font.setPointSizeF(base.pointSizeF());
    } else {
        font.setPixelSize(base.pixelSize());
    }
    return font;
}

qreal contrastRatio(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QPalette lightPalette()
{
    return paletteOf({0xf4, 0xf3, 0xf0}, Qt::white, {0x1a, 0x20, 0x28}, {0x1f, 0x63, 0x9c});
}

QPalette darkPalette()
{
    return paletteOf({0x1a, 0x1f, 0x26}, {0x1e, 0x24, 0x2c}, {0xe4, 0xe8, 0xec}, {0x5a, 0xa5, 0xde});
}

} // namespace portolan

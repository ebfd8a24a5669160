// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/theme.h"

#include <QApplication>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace portolan {

void applyAppearance(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        QApplication::setPalette(QApplication::style()->standardPalette());
        break;
    case Appearance::Light:
        QApplication::setPalette(lightPalette());
        break;
    case Appearance::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
}

QString frameStyleSheet(const Theme &theme)
{
    QString sheet = uR"(
#topBar { background: @page; border-bottom: 1px solid @line; }
#feedbackBar, #findBar { background: @page; border-top: 1px solid @line; }
#feedbackBar QPushButton { border: 1px solid @line; border-radius: 5px; padding: 3px 12px; color: @text; background: transparent; }
#feedbackBar QPushButton:hover { background: @hover; }
#feedbackBar QPushButton:checked, #feedbackBar QPushButton:focus { border: 1px solid @accent; }
#browsePane, #chartPage, #tabRow { background: @sunken; }
#tabRow { border-bottom: 1px solid @line; }
#statusLine { background: @page; border-top: 1px solid @line; }
#statusLine QLabel { color: @quiet; }
#showOwners { border: 0; border-radius: 4px; padding: 1px 5px; color: @accent; background: transparent; }
#showOwners:hover { background: @hover; }
#showOwners:focus { border: 1px solid @accent; padding: 0 4px; }
QSplitter#panes::handle { background: @line; }
#searchBox { background: @sunken; color: @text; border: 1px solid @line; border-radius: 6px; padding: 6px 10px; }
#searchBox:focus { background: @page; border-color: @accent; }
#searchResults { background: @page; border: 1px solid @line; border-radius: 6px; }
#searchResults QListView { background: @page; border: 0; }
#topBar QToolButton, #tabRow QToolButton { border: 0; border-radius: 5px; padding: 4px 8px; color: @text; background: transparent; }
#topBar QToolButton:hover, #tabRow QToolButton:hover { background: @hover; }
#topBar QToolButton:focus, #tabRow QToolButton:focus { border: 1px solid @accent; padding: 3px 7px; }
#topBar QToolButton:disabled { color: @faint; }
QToolButton::menu-indicator { image: none; }
#tabRow QTabBar { background: transparent; }
#tabRow QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; color: @quiet;
    padding: 9px 2px 7px 2px; margin-right: 16px; }
#tabRow QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }
#tabRow QTabBar::tab:hover { color: @text; }
#tabRow QTabBar::tab:focus { color: @accent; }
)"_s;
    const auto mixed = [&theme](qreal share) {
        const auto channel
            = [share](int from, int to) { return from + static_cast<int>((to - from) * share); };
        return QColor{channel(theme.page.red(), theme.text.red()),
            channel(theme.page.green(), theme.text.green()),
            channel(theme.page.blue(), theme.text.blue())}
            .name();
    };
    sheet.replace(u"@page"_s, theme.page.name());
    sheet.replace(u"@sunken"_s, theme.sunken.name());
    sheet.replace(u"@line"_s, theme.line.name());
    sheet.replace(u"@text"_s, theme.text.name());
    sheet.replace(u"@quiet"_s, theme.quietText.name());
    sheet.replace(u"@accent"_s, theme.accent.name());
    sheet.replace(u"@hover"_s, mixed(0.1));
    sheet.replace(u"@faint"_s, mixed(0.35));
    return sheet;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace portolan {

/// Paints a listener: its mark, the port number in bold digits of equal width, the program, and below it a
/// quiet line of sense. Reads the roles of ListenerModel; all text is drawn as it is, never as HTML.
class ListenerDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ListenerDelegate(QObject *parent = nullptr);

    /// Colours and sizes; to be called again when the palette or the font changes.
    void setAppearance(const Theme &theme, const QFont &font);

    /// Distance from the leading edge of a row to its mark; the panel aligns its other parts with it.
    static constexpr int margin = 14;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const;
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Theme m_theme;
    QColor m_selectedSense;
    QFont m_programFont;
    QFont m_senseFont;
    QFont m_numberFont;
    int m_rowHeight = 0;
    int m_markSize = 0;
    /// From the leading edge of the row.
    int m_numberLeft = 0;
    int m_textLeft = 0;
};

} // namespace portolan

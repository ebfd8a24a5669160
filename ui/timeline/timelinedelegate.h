// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace portolan {

class PortListTable;

/// Paints a cell of the timeline: numbers in digits of equal width, what is gone more quietly than what is
/// there, and a gap as one sentence over the whole row. All text is drawn as it is, never as HTML.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TimelineDelegate(PortListTable &table);

    /// Colours and sizes; to be called again when the palette or the font changes.
    void setAppearance(const Theme &theme, const QFont &font);

    [[nodiscard]] int rowHeight() const;
    /// Of a column whose longest text is known: with margins.
    [[nodiscard]] int widthFor(int column, const QString &text) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// The part of the sentence, and of the lines beside it, that lies in this cell.
    void paintGap(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] const QFont &fontOf(int column) const;
    [[nodiscard]] QColor textColor(const QModelIndex &index, bool isSelected) const;

    PortListTable &m_table;
    Theme m_theme;
    QColor m_selectedQuiet;
    QFont m_textFont;
    QFont m_quietFont;
    QFont m_markFont;
    QFont m_numberFont;
};

} // namespace portolan

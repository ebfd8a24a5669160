// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFont>
#include <QStyledItemDelegate>

namespace portolan {

class PortListTable;

/// Paints a cell of the table of ports: numbers in digits of equal width, status as a swatch with its word,
/// listeners with their mark. All text is drawn as it is, never as HTML.
class PortListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PortListDelegate(PortListTable &table);

    /// Colours and sizes; to be called again when the palette or the font changes.
    void setAppearance(const Theme &theme, const QFont &font);

    [[nodiscard]] int rowHeight() const;
    /// Distance of the text of a column from its leading edge, sign left out.
    [[nodiscard]] static int marginOf(int column);
    /// Of a column whose longest text is known: with margins and swatch.
    [[nodiscard]] int widthFor(int column, const QString &text) const;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintBackground(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// Paints swatch or mark and returns the room it takes.
    [[nodiscard]] int paintSign(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] const QFont &fontOf(int column) const;
    [[nodiscard]] QColor textColor(const QModelIndex &index, bool isSelected) const;

    PortListTable &m_table;
    Theme m_theme;
    QColor m_selectedQuiet;
    QFont m_textFont;
    QFont m_quietFont;
    QFont m_numberFont;
    int m_signSize = 0;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/portlistdelegate.h"

#include "ui/browse/portlistmodel.h"
#include "ui/browse/portlisttable.h"
#include "ui/listening/listenermarkpainter.h"
#include "ui/listening/quietstyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace portolan {

namespace {

constexpr int cellMargin = 6;
/// The first column is aligned with the other parts of the pane.
constexpr int leadingMargin = 14;
constexpr int verticalPadding = 5;
constexpr int signGap = 5;
constexpr int barWidth = 3;

bool hasSwatch(int column)
{
    return column == PortListModel::TcpColumn || column == PortListModel::UdpColumn;
}

} // namespace

PortListDelegate::PortListDelegate(PortListTable &table)
    : QStyledItemDelegate{&table}
    , m_table{table}
{
    setAppearance(Theme::of({}), {});
}

void PortListDelegate::setAppearance(const Theme &theme, const QFont &font)
{
    m_theme = theme;
    m_selectedQuiet = quietTextOn(theme.selection, theme);
    m_textFont = font;
    m_quietFont = scaledFont(font, quietScale);
    m_numberFont = Theme::numberFont(font);
    m_numberFont.setBold(true);
    m_signSize = qMax(10, (QFontMetrics{font}.capHeight() / 2 * 2) + 2);
}

int PortListDelegate::marginOf(int column)
{
    return column == PortListModel::PortColumn ? leadingMargin : cellMargin;
}

int PortListDelegate::rowHeight() const
{
    return QFontMetrics{m_textFont}.height() + (2 * verticalPadding);
}

int PortListDelegate::widthFor(int column, const QString &text) const
{
    const bool hasSign = hasSwatch(column) || column == PortListModel::HereColumn;
    const int sign = hasSign ? m_signSize + signGap : 0;
    return marginOf(column) + sign + QFontMetrics{fontOf(column)}.horizontalAdvance(text) + cellMargin + 2;
}

void PortListDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    const int sign = paintSign(*painter, option, index);
    const int leading = marginOf(index.column()) + sign;
    const QRect room{option.rect.left() + leading,
        option.rect.top(),
        option.rect.width() - leading - cellMargin,
        option.rect.height()};
    painter->setFont(fontOf(index.column()));
    painter->setPen(textColor(index, option.state.testFlag(QStyle::State_Selected)));
    // Registry and program texts are left to right in every language; only their place is mirrored.
    painter->setLayoutDirection(Qt::LeftToRight);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(QStyle::visualRect(option.direction, option.rect, room),
        static_cast<int>(side) | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

void PortListDelegate::paintBackground(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isFirst = index.column() == PortListModel::PortColumn;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, m_theme.selection);
        if (isFirst) {
            QRect bar = option.rect;
            bar.setWidth(barWidth);
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.accent);
        }
    } else if (index.row() == m_table.hoveredRow()) {
        painter.fillRect(option.rect, m_theme.sunken);
    }
    if (m_table.hasFocus() && index.row() == m_table.currentIndex().row()) {
        painter.setPen(m_theme.accent);
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(m_theme.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

int PortListDelegate::paintSign(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant mark
        = index.column() == PortListModel::HereColumn ? index.data(PortListModel::MarkRole) : QVariant{};
    if (!hasSwatch(index.column()) && !mark.isValid()) {
        return 0;
    }
    const QRect box{option.rect.left() + cellMargin,
        option.rect.top() + ((option.rect.height() - m_signSize) / 2),
        m_signSize,
        m_signSize};
    const QRect place = QStyle::visualRect(option.direction, option.rect, box);
    if (mark.isValid()) {
        paintListenerMark(painter, place, mark.value<ListenerMark>(), m_theme);
    } else {
        // Some fills hardly differ from the page; the line shows that there is a swatch.
        painter.setPen(m_theme.line);
        painter.setBrush(index.data(Qt::DecorationRole).value<QColor>());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF{place}.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    return m_signSize + signGap;
}

const QFont &PortListDelegate::fontOf(int column) const
{
    switch (column) {
    case PortListModel::PortColumn:
        return m_numberFont;
    case PortListModel::NameColumn:
        return m_textFont;
    default:
        return m_quietFont;
    }
}

QColor PortListDelegate::textColor(const QModelIndex &index, bool isSelected) const
{
    const QColor quiet = isSelected ? m_selectedQuiet : m_theme.quietText;
    switch (index.column()) {
    case PortListModel::DescriptionColumn:
        return quiet;
    case PortListModel::TcpColumn:
    case PortListModel::UdpColumn:
        return isAssigned(index.data(PortListModel::StatusRole).value<RegistrationStatus>()) ? m_theme.text
                                                                                             : quiet;
    case PortListModel::HereColumn:
        return index.data(PortListModel::MarkRole).value<ListenerMark>() == ListenerMark::Unexpected
            ? m_theme.warning
            : m_theme.text;
    default:
        return m_theme.text;
    }
}

} // namespace portolan

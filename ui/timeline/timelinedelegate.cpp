// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinedelegate.h"

#include "ui/browse/portlistdelegate.h"
#include "ui/browse/portlisttable.h"
#include "ui/listening/quietstyle.h"
#include "ui/timeline/timelinemodel.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace portolan {

namespace {

constexpr int trailingMargin = 6;
constexpr int rowPadding = 5;
constexpr int selectionBarWidth = 3;
constexpr int gapLineDistance = 8;

/// Translated texts run in the direction of the window; names and addresses are left to right in every
/// language, and only their place is mirrored.
bool isTranslated(int column)
{
    return column == TimelineModel::FirstSeenColumn || column == TimelineModel::LastSeenColumn
        || column == TimelineModel::NewColumn;
}

} // namespace

TimelineDelegate::TimelineDelegate(PortListTable &table)
    : QStyledItemDelegate{&table}
    , m_table{table}
{
    setAppearance(Theme::of({}), {});
}

void TimelineDelegate::setAppearance(const Theme &theme, const QFont &font)
{
    m_theme = theme;
    m_selectedQuiet = quietTextOn(theme.selection, theme);
    m_textFont = font;
    m_quietFont = scaledFont(font, quietScale);
    m_markFont = m_quietFont;
    m_markFont.setBold(true);
    m_numberFont = Theme::numberFont(font);
    m_numberFont.setBold(true);
}

int TimelineDelegate::rowHeight() const
{
    return QFontMetrics{m_textFont}.height() + (2 * rowPadding);
}

int TimelineDelegate::widthFor(int column, const QString &text) const
{
    return PortListDelegate::marginOf(column) + QFontMetrics{fontOf(column)}.horizontalAdvance(text)
        + trailingMargin + 2;
}

void TimelineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option, index);
    if (index.data(TimelineModel::GapRole).toBool()) {
        paintGap(*painter, option, index);
    } else {
        paintText(*painter, option, index);
    }
    painter->restore();
}

void TimelineDelegate::paintBackground(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isGap = index.data(TimelineModel::GapRole).toBool();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, m_theme.selection);
        if (index.column() == 0) {
            QRect bar = option.rect;
            bar.setWidth(selectionBarWidth);
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.accent);
        }
    } else if (index.row() == m_table.hoveredRow() && !isGap) {
        painter.fillRect(option.rect, m_theme.sunken);
    }
    if (m_table.hasFocus() && index.row() == m_table.currentIndex().row()) {
        painter.setPen(m_theme.accent);
        painter.drawLine(option.rect.topLeft(), option.rect.topRight());
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && !isGap) {
        painter.setPen(m_theme.accent);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void TimelineDelegate::paintGap(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A sentence over all columns: the table could join the cells of a row, but would not keep them joined
    // while rows come, go and are ordered anew.
    const auto *const header = m_table.horizontalHeader();
    const int start = std::min(
        header->sectionViewportPosition(0), header->sectionViewportPosition(TimelineModel::ColumnCount - 1));
    const QRect row{start, option.rect.top(), header->length(), option.rect.height()};
    const int leading = PortListDelegate::marginOf(0);
    const QString text = index.siblingAtColumn(0).data().toString();
    painter.setClipRect(option.rect, Qt::IntersectClip);
    painter.setFont(m_quietFont);
    const int room = row.width() - (2 * leading);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, room);
    const int textWidth = std::min(room, painter.fontMetrics().horizontalAdvance(shown) + 1);
    const QRect textRect{row.left() + leading, row.top(), textWidth, row.height()};
    painter.setPen(m_theme.quietText);
    painter.setLayoutDirection(option.direction);
    painter.drawText(QStyle::visualRect(option.direction, row, textRect),
        static_cast<int>(Qt::AlignCenter) | Qt::TextSingleLine,
        shown);
    const int lineLeft = textRect.right() + gapLineDistance;
    if (lineLeft < row.right() - leading) {
        const QRect line{lineLeft, row.center().y(), row.right() - leading - lineLeft, 1};
        painter.fillRect(QStyle::visualRect(option.direction, row, line), m_theme.line);
    }
}

void TimelineDelegate::paintText(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.column();
    const int leading = PortListDelegate::marginOf(column);
    const QRect room{option.rect.left() + leading,
        option.rect.top(),
        option.rect.width() - leading - trailingMargin,
        option.rect.height()};
    painter.setFont(fontOf(column));
    painter.setPen(textColor(index, option.state.testFlag(QStyle::State_Selected)));
    painter.setLayoutDirection(isTranslated(column) ? option.direction : Qt::LeftToRight);
    const auto side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QStyle::visualRect(option.direction, option.rect, room),
        static_cast<int>(side) | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

const QFont &TimelineDelegate::fontOf(int column) const
{
    switch (column) {
    case TimelineModel::PortColumn:
        return m_numberFont;
    case TimelineModel::ProgramColumn:
        return m_textFont;
    case TimelineModel::NewColumn:
        return m_markFont;
    default:
        return m_quietFont;
    }
}

QColor TimelineDelegate::textColor(const QModelIndex &index, bool isSelected) const
{
    const QColor quiet = isSelected ? m_selectedQuiet : m_theme.quietText;
    switch (index.column()) {
    case TimelineModel::PortColumn:
        return m_theme.text;
    case TimelineModel::NewColumn:
        return isSelected ? m_theme.text : m_theme.accent;
    case TimelineModel::LastSeenColumn:
    case TimelineModel::ProgramColumn:
        return index.data(TimelineModel::ListeningRole).toBool() ? m_theme.text : quiet;
    default:
        return quiet;
    }
}

} // namespace portolan

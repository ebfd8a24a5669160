// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchdelegate.h"

#include "ui/search/searchmodel.h"
#include "ui/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int margin = 12;
constexpr int padding = 4;

QFont numberFontOf(const QFont &font)
{
    QFont numberFont = Theme::numberFont(font);
    numberFont.setBold(true);
    return numberFont;
}

} // namespace

void SearchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = Theme::of(option.palette);
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, theme.selection);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, theme.sunken);
    }
    const QFont numberFont = numberFontOf(option.font);
    const int numberWidth = QFontMetrics{numberFont}.horizontalAdvance(u"00000"_s);
    const QRect lines = option.rect.adjusted(margin, padding, -margin, -padding);
    const int half = lines.height() / 2;
    const QRect number{lines.left(), lines.top(), numberWidth, half};
    const QRect first{number.right() + margin, lines.top(), lines.right() - number.right() - margin, half};
    const QRect second = first.translated(0, half);
    const auto draw = [&](const QRect &place, Qt::AlignmentFlag side, const QString &text) {
        const QRect visual = QStyle::visualRect(option.direction, option.rect, place);
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
        painter->drawText(visual,
            static_cast<int>(alignment),
            painter->fontMetrics().elidedText(text, Qt::ElideRight, visual.width()));
    };
    painter->setFont(numberFont);
    painter->setPen(theme.accent);
    draw(number, Qt::AlignLeft, index.data(SearchModel::PortRole).toString());
    painter->setFont(option.font);
    painter->setPen(theme.text);
    const QString label = index.data(SearchModel::LabelRole).toString();
    draw(first, Qt::AlignLeft, label);
    painter->setPen(theme.quietText);
    // The reason takes what the label leaves.
    const int labelWidth = painter->fontMetrics().horizontalAdvance(label) + margin;
    if (labelWidth < first.width()) {
        draw(first.adjusted(labelWidth, 0, 0, 0),
            Qt::AlignRight,
            index.data(SearchModel::ReasonRole).toString());
    }
    draw(second, Qt::AlignLeft, index.data(SearchModel::RegisteredRole).toString());
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const QFontMetrics metrics{option.font};
    return {metrics.horizontalAdvance(u'0') * 40, (2 * metrics.height()) + (2 * padding) + 2};
}

} // namespace portolan

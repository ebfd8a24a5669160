// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/searchdelegate.h"

#include "ui/search/searchmodel.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int margin = 12;

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
    QFont numberFont = Theme::numberFont(option.font);
    numberFont.setBold(true);
    const int numberWidth = QFontMetrics{numberFont}.horizontalAdvance(u"00000"_s);
    const QFontMetrics metrics{option.font};
    QRect rest = option.rect.adjusted(margin, 0, -margin, 0);
    const auto drawNext = [&](const QFont &font, const QColor &color, const QString &text, int width) {
        const QRect column{rest.left(), rest.top(), std::min(width, rest.width()), rest.height()};
        painter->setFont(font);
        painter->setPen(color);
        const QRect visual = QStyle::visualRect(option.direction, option.rect, column);
        const QString elided = QFontMetrics{font}.elidedText(text, Qt::ElideRight, visual.width());
        const Qt::Alignment alignment
            = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        painter->drawText(visual, static_cast<int>(alignment), elided);
        rest.setLeft(column.right() + 1 + margin);
    };
    const QString name = index.data(SearchModel::NameRole).toString();
    drawNext(
        numberFont, theme.accent, QString::number(index.data(SearchModel::PortRole).toInt()), numberWidth);
    drawNext(option.font, theme.text, name, metrics.horizontalAdvance(name) + 1);
    drawNext(option.font, theme.quietText, index.data(SearchModel::DescriptionRole).toString(), rest.width());
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    const QFontMetrics metrics{option.font};
    return {metrics.horizontalAdvance(u'0') * 40, metrics.height() + 12};
}

} // namespace portolan

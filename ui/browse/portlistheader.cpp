// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/portlistheader.h"

#include "ui/browse/portlistdelegate.h"
#include "ui/listening/quietstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace portolan {

namespace {

constexpr int headingPadding = 5;
constexpr int arrowSize = 9;
constexpr int arrowGap = 4;

} // namespace

PortListHeader::PortListHeader(QWidget *parent)
    : QHeaderView{Qt::Horizontal, parent}
{
    setSectionsClickable(true);
    setSectionsMovable(false);
    setHighlightSections(false);
}

void PortListHeader::setAppearance(const Theme &theme, const QFont &font)
{
    m_theme = theme;
    setFont(scaledFont(font, quietScale));
    viewport()->update();
}

QSize PortListHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + (2 * headingPadding)};
}

void PortListHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const bool isSorting = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    const int leading = PortListDelegate::marginOf(logicalIndex);
    const QString text = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    const int room = rect.width() - leading - (isSorting ? arrowSize + arrowGap : 0);
    const QString shown = fontMetrics().elidedText(text, Qt::ElideRight, room);
    const QRect textRect{rect.left() + leading, rect.top(), room, rect.height()};

    painter->save();
    painter->fillRect(rect, m_theme.page);
    painter->setPen(m_theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->setFont(font());
    painter->setPen(isSorting ? m_theme.text : m_theme.quietText);
    painter->drawText(QStyle::visualRect(layoutDirection(), rect, textRect),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignAbsolute
            | Qt::AlignVCenter | Qt::TextSingleLine,
        shown);
    if (isSorting) {
        const QRect arrow{textRect.left() + fontMetrics().horizontalAdvance(shown) + arrowGap,
            rect.top() + ((rect.height() - arrowSize) / 2),
            arrowSize,
            arrowSize};
        QStyleOption option;
        option.initFrom(this);
        option.rect = QStyle::visualRect(layoutDirection(), rect, arrow);
        const auto element = sortIndicatorOrder() == Qt::AscendingOrder ? QStyle::PE_IndicatorArrowDown
                                                                        : QStyle::PE_IndicatorArrowUp;
        style()->drawPrimitive(element, &option, painter, this);
    }
    painter->restore();
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listenerdelegate.h"

#include "core/base/portnumber.h"
#include "ui/listening/listenermarkpainter.h"
#include "ui/listening/listenermodel.h"
#include "ui/listening/quietstyle.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int trailingMargin = 12;
constexpr int verticalPadding = 7;
constexpr int barWidth = 3;
constexpr qreal crossInset = 1;

int ceiled(qreal value)
{
    return static_cast<int>(std::ceil(value));
}

} // namespace

ListenerDelegate::ListenerDelegate(QObject *parent)
    : QStyledItemDelegate{parent}
{
    setAppearance(Theme::of({}), {});
}

void ListenerDelegate::setAppearance(const Theme &theme, const QFont &font)
{
    m_theme = theme;
    m_selectedSense = quietTextOn(theme.selection, theme);
    m_programFont = font;
    m_senseFont = scaledFont(font, quietScale);
    m_numberFont = Theme::numberFont(font);
    m_numberFont.setBold(true);

    const QFontMetricsF number{m_numberFont};

    const QFontMetricsF program{m_programFont};
    m_rowHeight = ceiled(program.height() + QFontMetricsF{m_senseFont}.height()) + (2 * verticalPadding);
    // Even, as the mark is: then both have their middle between the same two pixels.
    m_rowHeight += m_rowHeight % 2;
    // As tall as capitals, and even, so that ring and dot share a centre.
    m_markSize = std::max(12, ceiled(program.capHeight() * 0.7) * 2);
    m_numberLeft = margin + m_markSize + ceiled(program.averageCharWidth() * 1.3);
    m_textLeft = m_numberLeft + ceiled(number.horizontalAdvance(u"65535"_s))
        + ceiled(program.averageCharWidth() * 1.7);
}

QSize ListenerDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return {m_textLeft * 2, m_rowHeight};
}

void ListenerDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintBackground(*painter, option);

    QRectF mark{0, 0, static_cast<qreal>(m_markSize), static_cast<qreal>(m_markSize)};
    // Whole pixels: the sign is crisp there.
    const int markTop = option.rect.top() + ((option.rect.height() - m_markSize) / 2);
    mark.moveTopLeft(QPoint{option.rect.left() + margin, markTop});
    if (option.direction == Qt::RightToLeft) {
        mark.moveRight(option.rect.right() + 1 - margin);
    }
    const auto kind = index.data(ListenerModel::MarkRole).value<ListenerMark>();
    if (kind == ListenerMark::Unexpected) {
        // Arms that reach into the corners look larger than a ring of the same width.
        mark.adjust(crossInset, crossInset, -crossInset, -crossInset);
    }
    paintListenerMark(*painter, mark, kind, m_theme);
    paintTexts(*painter, option, index);
    painter->restore();
}

void ListenerDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected) {
        painter.fillRect(option.rect, m_theme.selection);
        QRect bar = option.rect;
        bar.setWidth(barWidth);
        painter.fillRect(QStyle::visualRect(option.direction, option.rect, bar), m_theme.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(option.rect, m_theme.sunken);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(m_theme.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void ListenerDelegate::paintTexts(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto place = [&option](int left, int top, int width, int height) {
        const QRect rect{option.rect.left() + left, option.rect.top() + top, width, height};
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    const int side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const int height = option.rect.height();
    const int textWidth = option.rect.width() - m_textLeft - trailingMargin;
    const QFontMetrics program{m_programFont};
    const QFontMetrics sense{m_senseFont};
    const int top = (height - program.height() - sense.height()) / 2;

    // Numbers and program names stay left to right in every language; only their place is mirrored.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setPen(m_theme.text);
    painter.setFont(m_numberFont);
    const QFontMetricsF digits{m_numberFont};
    const QString number = index.data(ListenerModel::PortRole).value<PortNumber>().toString();
    const QRect numberRect = place(m_numberLeft, 0, ceiled(digits.horizontalAdvance(number)), height);
    // By the height of digits, so that their middle is that of the mark.
    const qreal baseline = numberRect.top() + std::round((height + digits.capHeight()) / 2.0);
    painter.drawText(QPointF{static_cast<qreal>(numberRect.left()), baseline}, number);
    painter.setFont(m_programFont);
    painter.drawText(place(m_textLeft, top, textWidth, program.height()),
        side | Qt::AlignAbsolute | Qt::TextSingleLine,
        program.elidedText(index.data(ListenerModel::ProgramRole).toString(), Qt::ElideRight, textWidth));

    painter.setLayoutDirection(option.direction);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor quiet = isSelected ? m_selectedSense : m_theme.quietText;
    painter.setPen(index.data(ListenerModel::UnusualRole).toBool() ? m_theme.warning : quiet);
    painter.setFont(m_senseFont);
    painter.drawText(place(m_textLeft, top + program.height(), textWidth, sense.height()),
        side | Qt::AlignAbsolute | Qt::TextSingleLine,
        sense.elidedText(index.data(ListenerModel::SenseRole).toString(), Qt::ElideRight, textWidth));
}

} // namespace portolan

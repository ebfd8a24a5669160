// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/legendmark.h"

#include "ui/listening/listenermarkpainter.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace portolan {

namespace {

constexpr int signSize = 12;
constexpr int signLeft = 3;
constexpr int padding = 4;
constexpr int signDistance = 5;

} // namespace

LegendMark::LegendMark(ListenerMark mark, QWidget *parent)
    : QLabel{parent}
    , m_mark{mark}
{
    setTextFormat(Qt::PlainText);
    setText(markText(mark));
    placeText();
}

void LegendMark::placeText()
{
    const int leading = signLeft + signSize + signDistance;
    if (isRightToLeft()) {
        setContentsMargins(padding, 0, leading, 0);
    } else {
        setContentsMargins(leading, 0, padding, 0);
    }
}

void LegendMark::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setText(markText(m_mark));
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeText();
    }
}

void LegendMark::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::of(palette());
    QPainter painter{this};
    const QRect sign{signLeft, (height() - signSize) / 2, signSize, signSize};
    paintListenerMark(painter, QStyle::visualRect(layoutDirection(), rect(), sign), m_mark, theme);
    painter.setPen(m_mark == ListenerMark::Unexpected ? theme.warning : theme.quietText);
    painter.drawText(contentsRect(),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        text());
}

} // namespace portolan

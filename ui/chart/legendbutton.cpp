// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/legendbutton.h"

#include "ui/chart/chartwords.h"
#include "ui/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int swatchSize = 11;
constexpr int buttonPadding = 4;
constexpr int swatchDistance = 5;

} // namespace

LegendButton::LegendButton(RegistrationStatus status, QWidget *parent)
    : QAbstractButton{parent}
    , m_status{status}
{
    setObjectName(u"legend-"_s + statusKey(status));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    retranslate();
}

QSize LegendButton::sizeHint() const
{
    const QFontMetrics metrics{font()};
    const int width = metrics.horizontalAdvance(text()) + swatchSize + swatchDistance + (2 * buttonPadding);
    return {width, metrics.height() + buttonPadding};
}

QSize LegendButton::minimumSizeHint() const
{
    return {swatchSize + (2 * buttonPadding), sizeHint().height()};
}

void LegendButton::retranslate()
{
    setText(statusPhrase(m_status));
    setToolTip(tr("Show only these ports on the chart"));
    setAccessibleDescription(tr("Shows only ports of this status on the chart."));
    updateGeometry();
}

void LegendButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

bool LegendButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

void LegendButton::paintEvent(QPaintEvent * /*event*/)
{
    const Theme theme = Theme::of(palette());
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen{theme.accent, 1} : QPen{Qt::NoPen});
        painter.setBrush(isChecked() ? QBrush{theme.selection} : QBrush{Qt::NoBrush});
        painter.drawRoundedRect(outline, 4, 4);
    }
    const QRect swatch{buttonPadding, (height() - swatchSize) / 2, swatchSize, swatchSize};
    const QColor fill = theme.statusColor(m_status);
    painter.setBrush(fill);
    // pale swatches need an edge
    painter.setPen(contrastRatio(fill, theme.sunken) < 1.6 ? QPen{theme.line, 1} : QPen{Qt::NoPen});
    const QRectF edge = QRectF{QStyle::visualRect(layoutDirection(), rect(), swatch)};
    painter.drawRoundedRect(
        painter.pen().style() == Qt::NoPen ? edge : edge.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);

    const QRect words = rect().adjusted(buttonPadding + swatchSize + swatchDistance, 0, -buttonPadding, 0);
    painter.setPen(isChecked() || underMouse() ? theme.text : theme.quietText);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
        text());
}

} // namespace portolan

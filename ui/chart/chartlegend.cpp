// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartlegend.h"

#include "ui/chart/legendbutton.h"
#include "ui/chart/legendmark.h"

#include <QEvent>
#include <QFontInfo>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr std::array shownStatuses{
    RegistrationStatus::Assigned,
    RegistrationStatus::Undocumented,
    RegistrationStatus::Reserved,
    RegistrationStatus::Unassigned,
    RegistrationStatus::Dynamic,
};
constexpr std::array shownMarks{
    ListenerMark::Reachable,
    ListenerMark::Local,
    ListenerMark::Contained,
    ListenerMark::Unexpected,
};

/// Between two entries, and above and below all.
constexpr int spacing = 4;
/// Of an entry's own, before its colour or sign.
constexpr int entryPadding = 4;

} // namespace

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget{parent}
{
    setObjectName(u"chartLegend"_s);
    setAccessibleName(tr("Legend of the chart"));
    QSizePolicy policy{QSizePolicy::Preferred, QSizePolicy::Fixed};
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setUp();
    updateFont();
}

void ChartLegend::setUp()
{
    for (const auto status : shownStatuses) {
        auto *button = new LegendButton{status, this};
        connect(button, &LegendButton::clicked, this, [this, button] { toggle(*button); });
        m_buttons.append(button);
        m_entries.append(button);
    }
    for (const auto mark : shownMarks) {
        m_entries.append(new LegendMark{mark, this});
    }
}

void ChartLegend::updateFont()
{
    QFont small = font();
    small.setPixelSize(std::max(8, static_cast<int>(std::lround(QFontInfo{font()}.pixelSize() * 0.85))));
    for (QWidget *entry : std::as_const(m_entries)) {
        entry->setFont(small);
    }
}

std::optional<RegistrationStatus> ChartLegend::status() const
{
    const auto checked = std::find_if(
        m_buttons.cbegin(), m_buttons.cend(), [](const auto *button) { return button->isChecked(); });
    return checked == m_buttons.cend() ? std::nullopt : std::optional{(*checked)->status()};
}

void ChartLegend::setStatus(std::optional<RegistrationStatus> status)
{
    // the chart shows both in one colour
    const auto shown = status == RegistrationStatus::DeAssigned ? RegistrationStatus::Reserved : status;
    for (LegendButton *button : std::as_const(m_buttons)) {
        button->setChecked(shown == button->status());
    }
}

void ChartLegend::toggle(const LegendButton &button)
{
    const auto status = button.isChecked() ? std::optional{button.status()} : std::nullopt;
    setStatus(status);
    Q_EMIT statusToggled(status);
}

void ChartLegend::setDeckMargins(int left, int right)
{
    m_deckLeft = left;
    m_deckRight = right;
    updateGeometry();
    arrange();
}

int ChartLegend::lineWidth(int width) const
{
    return width - firstLeft() - std::max(0, (isRightToLeft() ? m_deckLeft : m_deckRight) - entryPadding);
}

int ChartLegend::firstLeft() const
{
    return std::max(0, (isRightToLeft() ? m_deckRight : m_deckLeft) - entryPadding);
}

QVector<QRect> ChartLegend::places(int width) const
{
    QVector<QRect> rects;
    const int end = firstLeft() + std::max(1, lineWidth(width));
    QPoint corner{firstLeft(), spacing};
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const QSize size = m_entries.at(index)->sizeHint();
        const int entryWidth = std::min(size.width(), end - firstLeft());
        const bool isFirstMark = index == m_buttons.size();
        const bool isFull = corner.x() > firstLeft() && corner.x() + entryWidth > end;
        if (isFirstMark || isFull) {
            corner = {firstLeft(), rects.constLast().bottom() + 1};
        }
        rects.append({corner, QSize{entryWidth, m_buttons.constFirst()->sizeHint().height()}});
        corner.rx() += entryWidth + spacing;
    }
    return rects;
}

int ChartLegend::heightForWidth(int width) const
{
    return places(width).constLast().bottom() + 1 + spacing;
}

QSize ChartLegend::sizeHint() const
{
    int width = firstLeft() + m_deckRight;
    for (const LegendButton *button : m_buttons) {
        width += button->sizeHint().width() + spacing;
    }
    return {width, heightForWidth(width)};
}

QSize ChartLegend::minimumSizeHint() const
{
    const int width = 160;
    return {width, heightForWidth(std::max(width, this->width()))};
}

void ChartLegend::arrange()
{
    const auto rects = places(width());
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        m_entries.at(index)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), rects.at(index)));
    }
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void ChartLegend::resizeEvent(QResizeEvent * /*event*/)
{
    arrange();
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
        updateFont();
        break;
    case QEvent::LanguageChange:
        setAccessibleName(tr("Legend of the chart"));
        break;
    case QEvent::LayoutDirectionChange:
        arrange();
        break;
    default:
        break;
    }
}

} // namespace portolan

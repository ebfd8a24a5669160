// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/listenerheader.h"

#include "ui/listening/listenertext.h"
#include "ui/listening/quietstyle.h"
#include "ui/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int captionIntervalMs = 5000;

/// Three dots: more to choose from. Drawn, because not every icon theme and font has them.
QIcon moreIcon(const QColor &color, qreal ratio)
{
    constexpr int side = 16;
    QPixmap pixmap{QSize{side, side} * ratio};
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (const qreal x : {3.0, 8.0, 13.0}) {
        painter.drawEllipse(QPointF{x, side / 2.0}, 1.5, 1.5);
    }
    return pixmap;
}

} // namespace

ListenerHeader::ListenerHeader(QWidget *parent)
    : QWidget{parent}
    , m_heading{new QLabel{tr("Listening here"), this}}
    , m_caption{new QLabel{this}}
    , m_menuButton{new QToolButton{this}}
    , m_timer{new QTimer{this}}
{
    m_heading->setObjectName(u"listenerHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_caption->setObjectName(u"listenerCaption"_s);
    m_caption->setTextFormat(Qt::PlainText);
    buildMenu();
    auto *layout = new QHBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_heading);
    layout->addStretch(1);
    layout->addWidget(m_caption);
    layout->addWidget(m_menuButton);
    m_timer->setInterval(captionIntervalMs);
    connect(m_timer, &QTimer::timeout, this, &ListenerHeader::updateCaption);
}

void ListenerHeader::buildMenu()
{
    auto *menu = new QMenu{this};
    menu->setObjectName(u"listenerMenu"_s);
    m_showClients = menu->addAction(tr("Show &UDP clients"));
    m_showClients->setObjectName(u"showUdpClients"_s);
    m_showClients->setCheckable(true);
    connect(m_showClients, &QAction::toggled, this, &ListenerHeader::clientsToggled);
    auto *refresh = menu->addAction(tr("&Look again now"));
    refresh->setObjectName(u"refreshListeners"_s);
    connect(refresh, &QAction::triggered, this, &ListenerHeader::refreshRequested);

    m_menuButton->setObjectName(u"listenerMenuButton"_s);
    m_menuButton->setAccessibleName(tr("Options of the list of listeners"));
    m_menuButton->setToolTip(tr("What to list"));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    connect(m_menuButton, &QToolButton::clicked, menu, [this, menu] {
        menu->popup(m_menuButton->mapToGlobal(m_menuButton->rect().bottomLeft()));
    });
}

void ListenerHeader::showCounts(int shown, int all, const QDateTime &takenAt)
{
    m_shown = shown;
    m_all = all;
    m_takenAt = takenAt;
    updateCaption();
}

void ListenerHeader::showClients(bool areShown, int clients)
{
    const QSignalBlocker silence{m_showClients};
    m_showClients->setChecked(areShown);
    //: %1 is how many there are
    m_showClients->setText(tr("Show &UDP clients (%1)").arg(locale().toString(clients)));
}

void ListenerHeader::setAppearance(const Theme &theme, const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_caption->setFont(scaledFont(font, quietScale));
    m_caption->setPalette(paletteWithText(theme.quietText));
    m_menuButton->setIcon(moreIcon(theme.quietText, devicePixelRatioF()));
}

QWidget *ListenerHeader::menuButton() const
{
    return m_menuButton;
}

void ListenerHeader::updateCaption()
{
    if (!m_takenAt.isValid()) {
        m_caption->clear();
        return;
    }
    const QString sockets = m_shown == m_all
        ? tr("%n socket(s)", nullptr, m_all)
        //: %1 of them are shown
        : tr("%1 of %n socket(s)", nullptr, m_all).arg(locale().toString(m_shown));
    //: %1 says how many sockets there are, %2 how long ago they were counted
    m_caption->setText(tr("%1 · %2").arg(sockets, ageText(m_takenAt, QDateTime::currentDateTimeUtc())));
}

void ListenerHeader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateCaption();
    m_timer->start();
}

void ListenerHeader::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

} // namespace portolan

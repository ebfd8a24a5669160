// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "core/base/localetext.h"
#include "ui/listening/judgedlistener.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int messageMs = 4000;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QWidget{parent}
    , m_listening{new QLabel{this}}
    , m_reachable{new QLabel{this}}
    , m_unexpected{new QLabel{this}}
    , m_hidden{new QLabel{this}}
    , m_showOwners{new QToolButton{this}}
    , m_message{new QLabel{this}}
    , m_registry{new QLabel{this}}
{
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_unexpected->setObjectName(u"unexpectedSum"_s);
    auto *const layout = new QHBoxLayout{this};
    layout->setContentsMargins(14, 5, 14, 5);
    layout->setSpacing(18);
    for (QLabel *const label : {m_listening, m_reachable, m_unexpected, m_hidden, m_message}) {
        label->setTextFormat(Qt::PlainText);
        layout->addWidget(label);
    }
    m_showOwners->setObjectName(u"showOwners"_s);
    m_showOwners->setAutoRaise(true);
    m_showOwners->setFocusPolicy(Qt::StrongFocus);
    m_showOwners->setCursor(Qt::PointingHandCursor);
    connect(m_showOwners, &QToolButton::clicked, this, [this] {
        if (m_isAsking) {
            Q_EMIT ownersRequestCancelled();
        } else {
            Q_EMIT ownersRequested();
        }
    });
    layout->insertWidget(layout->indexOf(m_hidden) + 1, m_showOwners);
    layout->addStretch();
    layout->addWidget(m_registry);
    m_message->hide();
    applyAppearance();
    updateTexts();
}

void StatusLine::setListeners(const QVector<JudgedListener> &listeners)
{
    m_sums = {};
    for (const JudgedListener &judged : listeners) {
        if (judged.listener.grade == Grade::Client) {
            continue;
        }
        ++m_sums.listening;
        const bool isReachable = judged.exposure.scope == Exposure::Scope::Network
            || judged.exposure.scope == Exposure::Scope::Internet;
        m_sums.reachable += isReachable ? 1 : 0;
        m_sums.unexpected += markOf(judged) == ListenerMark::Unexpected ? 1 : 0;
        m_sums.hidden += judged.listener.ownership == Ownership::Hidden ? 1 : 0;
    }
    updateTexts();
}

void StatusLine::setRegistryDate(QDate date)
{
    m_registryDate = date;
    updateTexts();
}

void StatusLine::showMessage(const QString &message)
{
    m_message->setText(message);
    m_message->show();
    for (QLabel *const label : {m_listening, m_reachable, m_unexpected, m_hidden}) {
        label->hide();
    }
    setOwnersButtonVisible(false);
    QTimer::singleShot(messageMs, this, [this, message] {
        // A newer message has its own time.
        if (m_message->text() == message) {
            m_message->hide();
            updateTexts();
        }
    });
}

void StatusLine::offerOwners()
{
    m_offersOwners = true;
    updateTexts();
}

void StatusLine::setAskingForOwners(bool isAsking)
{
    m_isAsking = isAsking;
    updateTexts();
}

void StatusLine::setOwnersButtonVisible(bool isVisible)
{
    // Qt would hand the focus on to the first button of the window, and the next key press would go there.
    if (!isVisible && m_showOwners->hasFocus()) {
        m_showOwners->clearFocus();
    }
    m_showOwners->setVisible(isVisible);
}

void StatusLine::updateTexts()
{
    const bool showsSums = m_message->isHidden();
    const auto show = [showsSums](QLabel *label, const QString &text, bool isWorthIt) {
        label->setText(text);
        label->setVisible(showsSums && isWorthIt);
    };
    show(m_listening, tr("%n listening", nullptr, m_sums.listening), true);
    show(m_reachable, tr("%n reachable from the network", nullptr, m_sums.reachable), m_sums.reachable > 0);
    show(m_unexpected, tr("%n unexpected", nullptr, m_sums.unexpected), m_sums.unexpected > 0);
    show(m_hidden, tr("%n owner(s) hidden from you", nullptr, m_sums.hidden), m_sums.hidden > 0);
    m_showOwners->setText(m_isAsking ? tr("Cancel") : tr("Show them…"));
    m_showOwners->setAccessibleName(
        m_isAsking ? tr("Cancel the question for the hidden owners") : tr("Show the owners hidden from you"));
    m_showOwners->setToolTip(m_isAsking
            ? tr("An administrator is being asked")
            : tr("Looks once with the rights of an administrator, who is asked for the password"));
    setOwnersButtonVisible(showsSums && m_offersOwners && (m_sums.hidden > 0 || m_isAsking));
    m_registry->setText(m_registryDate.isValid()
            ? tr("Registry of %1 · offline").arg(monthText(m_registryDate))
            : tr("No port database"));
}

void StatusLine::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        updateTexts();
        break;
    case QEvent::PaletteChange:
        applyAppearance();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void StatusLine::applyAppearance()
{
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, Theme::of(palette()).warning);
    m_unexpected->setPalette(warning);
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/actions.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int searchWidth = 440;
/// Of the arrows, times the size of other text.
constexpr double arrowScale = 1.7;

QToolButton *makeArrowButton(QAction *action, const QString &sign, QWidget *parent)
{
    auto *const button = new QToolButton{parent};
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    action->setIconText(sign);
    QFont font = parent->font();
    font.setPointSizeF(font.pointSizeF() * arrowScale);
    button->setFont(font);
    return button;
}

} // namespace

TopBar::TopBar(const Actions &actions, SearchBox::Search search, QWidget *parent)
    : QWidget{parent}
    , m_searchBox{new SearchBox{std::move(search), this}}
    , m_menuButton{new QToolButton{this}}
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_menuButton->setObjectName(u"menuButton"_s);
    m_menuButton->setText(u"☰"_s);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_searchBox->setMaximumWidth(searchWidth);

    auto *const layout = new QHBoxLayout{this};
    layout->setContentsMargins(8, 7, 10, 7);
    layout->setSpacing(2);
    layout->addWidget(makeArrowButton(actions.action(Actions::GoBack), u"‹"_s, this));
    layout->addWidget(makeArrowButton(actions.action(Actions::GoForward), u"›"_s, this));
    layout->addStretch(1);
    layout->addWidget(m_searchBox, 4);
    layout->addStretch(1);
    layout->addWidget(m_menuButton);
    retranslate();
}

void TopBar::setMenu(QMenu *menu)
{
    m_menuButton->setMenu(menu);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TopBar::retranslate()
{
    m_menuButton->setAccessibleName(tr("Menu"));
    m_menuButton->setToolTip(tr("Menu"));
}

} // namespace portolan

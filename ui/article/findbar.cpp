// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/findbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace portolan {

FindBar::FindBar(QTextBrowser &view, QWidget *parent)
    : QWidget{parent}
    , m_view{view}
    , m_text{new QLineEdit{this}}
    , m_message{new QLabel{this}}
    , m_previous{new QToolButton{this}}
    , m_next{new QToolButton{this}}
    , m_close{new QToolButton{this}}
{
    setObjectName(u"findBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"findText"_s);
    m_text->setClearButtonEnabled(true);
    m_message->setObjectName(u"findMessage"_s);
    m_previous->setText(u"▴"_s);
    m_next->setText(u"▾"_s);
    m_close->setText(u"✕"_s);
    auto *const layout = new QHBoxLayout{this};
    layout->setContentsMargins(14, 6, 10, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_message);
    for (QToolButton *const button : {m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        layout->addWidget(button);
    }
    connect(m_text, &QLineEdit::textEdited, this, [this] { find(false, true); });
    connect(m_text, &QLineEdit::returnPressed, this, [this] { find(false, false); });
    connect(m_previous, &QToolButton::clicked, this, [this] { find(true, false); });
    connect(m_next, &QToolButton::clicked, this, [this] { find(false, false); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_anchor = m_view.textCursor().selectionStart();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindBar::find(bool isBackward, bool isTyping)
{
    const QTextDocument::FindFlags direction
        = isBackward ? QTextDocument::FindBackward : QTextDocument::FindFlags{};
    if (isTyping) {
        QTextCursor cursor = m_view.textCursor();
        cursor.setPosition(m_anchor);
        m_view.setTextCursor(cursor);
    }
    bool isFound = m_text->text().isEmpty() || m_view.find(m_text->text(), direction);
    if (!isFound) {
        // Once more from the other end.
        QTextCursor cursor = m_view.textCursor();
        cursor.movePosition(isBackward ? QTextCursor::End : QTextCursor::Start);
        m_view.setTextCursor(cursor);
        isFound = m_view.find(m_text->text(), direction);
    }
    if (!isTyping) {
        m_anchor = m_view.textCursor().selectionStart();
    }
    m_message->setText(isFound ? QString{} : tr("Not in this article"));
}

void FindBar::close()
{
    hide();
    m_view.setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->matches(QKeySequence::FindNext) || event->matches(QKeySequence::FindPrevious)) {
        find(event->matches(QKeySequence::FindPrevious), false);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FindBar::retranslate()
{
    m_text->setPlaceholderText(tr("Find in this article"));
    m_text->setAccessibleName(tr("Find in this article"));
    m_previous->setAccessibleName(tr("Previous place"));
    m_next->setAccessibleName(tr("Next place"));
    m_close->setAccessibleName(tr("Close the search in this article"));
    for (QToolButton *const button : {m_previous, m_next, m_close}) {
        button->setToolTip(button->accessibleName());
    }
    m_message->clear();
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace portolan

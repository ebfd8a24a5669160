// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/feedbackbar.h"

#include "core/journal/feedbackstore.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

FeedbackBar::FeedbackBar(QWidget *parent)
    : QWidget{parent}
    , m_question{new QLabel{this}}
    , m_yes{new QPushButton{this}}
    , m_no{new QPushButton{this}}
    , m_note{new QLineEdit{this}}
    , m_send{new QPushButton{this}}
{
    setObjectName(u"feedbackBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_yes->setObjectName(u"feedbackYes"_s);
    m_no->setObjectName(u"feedbackNo"_s);
    m_note->setObjectName(u"feedbackNote"_s);
    m_send->setObjectName(u"feedbackSend"_s);
    for (QPushButton *const button : {m_yes, m_no}) {
        button->setCheckable(true);
    }
    // A long sentence takes a second line, not room from the chart.
    m_question->setWordWrap(true);
    m_note->setMaxLength(FeedbackStore::longestNote);
    auto *const answers = new QHBoxLayout;
    answers->addWidget(m_question, 1);
    answers->addWidget(m_yes);
    answers->addWidget(m_no);
    auto *const words = new QHBoxLayout;
    words->addWidget(m_note, 1);
    words->addWidget(m_send);
    auto *const layout = new QVBoxLayout{this};
    layout->setContentsMargins(22, 6, 14, 8);
    layout->setSpacing(4);
    layout->addLayout(answers);
    layout->addLayout(words);
    connect(m_yes, &QPushButton::clicked, this, [this] { choose(Answer::Yes); });
    connect(m_no, &QPushButton::clicked, this, [this] { choose(Answer::No); });
    connect(m_send, &QPushButton::clicked, this, &FeedbackBar::sendNote);
    connect(m_note, &QLineEdit::returnPressed, this, &FeedbackBar::sendNote);
    setAnswer(std::nullopt);
}

void FeedbackBar::setAnswer(const std::optional<Feedback> &feedback)
{
    m_answer = feedback ? std::optional{feedback->answer} : std::nullopt;
    m_yes->setChecked(m_answer == Answer::Yes);
    m_no->setChecked(m_answer == Answer::No);
    const QString note = feedback ? feedback->note : QString{};
    if (m_note->text() != note) {
        m_note->setText(note);
    }
    m_note->setVisible(m_answer.has_value());
    m_send->setVisible(m_answer.has_value());
    retranslate();
}

void FeedbackBar::choose(Answer answer)
{
    m_answer = answer;
    Q_EMIT answered(answer, m_note->text());
}

void FeedbackBar::sendNote()
{
    if (m_answer) {
        Q_EMIT answered(*m_answer, m_note->text());
    }
}

void FeedbackBar::retranslate()
{
    m_question->setText(
        m_answer ? tr("Thank you. The answer stays on this computer.") : tr("Was this page helpful?"));
    m_yes->setText(tr("Yes"));
    m_no->setText(tr("No"));
    m_note->setPlaceholderText(tr("A word on it, if you like"));
    m_note->setAccessibleName(tr("Note to your answer"));
    m_send->setText(tr("Keep"));
}

void FeedbackBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace portolan

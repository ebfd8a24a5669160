// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/feedback.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace portolan {

/// Asks under an article whether it was helpful, and for a word on it once that is answered.
class FeedbackBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FeedbackBar(QWidget *parent = nullptr);

    /// What was answered on this page before, or nothing.
    void setAnswer(const std::optional<Feedback> &feedback);

Q_SIGNALS:
    /// An answer, or another note to the same one.
    void answered(portolan::Answer answer, const QString &note);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(Answer answer);
    void sendNote();
    void retranslate();

    std::optional<Answer> m_answer;
    QLabel *m_question = nullptr;
    QPushButton *m_yes = nullptr;
    QPushButton *m_no = nullptr;
    QLineEdit *m_note = nullptr;
    QPushButton *m_send = nullptr;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/feedback.h"

#include <QWidget>

namespace portolan {

class ArticleView;
class FeedbackBar;
class FindBar;
class JournalKeeper;
class Navigator;

/// The article with its bars: finding words in it, and telling whether it was helpful.
class ArticlePane final : public QWidget
{
    Q_OBJECT

public:
    /// navigator and keeper outlive this object.
    ArticlePane(const Navigator &navigator, JournalKeeper &keeper, QWidget *parent = nullptr);

    [[nodiscard]] ArticleView &view() { return *m_view; }

    void findInArticle();
    /// Lets the reader change the note on the current port. A text that cannot be kept stays in the dialog.
    void editNote();
    /// Lets the reader choose a printer for the article.
    void print();
    /// Lets the reader choose a file for the article.
    void savePdf();
    /// Lets the reader choose a file for all answers.
    void saveFeedback();

Q_SIGNALS:
    /// A sentence on what was done.
    void done(const QString &message);
    void noteChanged();

private:
    /// What feedback is kept under: the page or port that is shown.
    [[nodiscard]] QString shownPage() const;
    void keepAnswer(Answer answer, const QString &note);
    void showAnswer();

    const Navigator &m_navigator;
    JournalKeeper &m_keeper;
    ArticleView *m_view = nullptr;
    FindBar *m_findBar = nullptr;
    FeedbackBar *m_feedbackBar = nullptr;
};

} // namespace portolan

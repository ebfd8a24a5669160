// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articlepane.h"

#include "ui/article/articleprinter.h"
#include "ui/article/articleview.h"
#include "ui/article/feedbackbar.h"
#include "ui/article/findbar.h"
#include "ui/journalkeeper.h"
#include "ui/navigator.h"

#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace portolan {

ArticlePane::ArticlePane(const Navigator &navigator, JournalKeeper &keeper, QWidget *parent)
    : QWidget{parent}
    , m_navigator{navigator}
    , m_keeper{keeper}
    , m_view{new ArticleView{this}}
    , m_findBar{new FindBar{*m_view, this}}
    , m_feedbackBar{new FeedbackBar{this}}
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_findBar);
    layout->addWidget(m_feedbackBar);
    connect(m_feedbackBar, &FeedbackBar::answered, this, &ArticlePane::keepAnswer);
    connect(&navigator, &Navigator::historyChanged, this, &ArticlePane::showAnswer);
}

void ArticlePane::findInArticle()
{
    m_findBar->open();
}

QString ArticlePane::shownPage() const
{
    const auto port = m_navigator.current();
    return m_navigator.page().isEmpty() && port ? feedbackPage(*port) : feedbackPage(m_navigator.page());
}

void ArticlePane::keepAnswer(Answer answer, const QString &note)
{
    const auto kept = m_keeper.setFeedback(shownPage(), answer, note);
    Q_EMIT done(kept ? tr("Your answer is in the journal.") : kept.error().message);
    showAnswer();
}

void ArticlePane::showAnswer()
{
    m_feedbackBar->setAnswer(m_keeper.feedbackOn(shownPage()));
}

void ArticlePane::editNote()
{
    const auto port = m_navigator.current();
    if (!port) {
        return;
    }
    QString text = m_keeper.note(*port);
    bool isWanted = true;
    while (true) {
        text = QInputDialog::getMultiLineText(this,
            tr("Your note"),
            tr("What you want to remember of port %1:").arg(port->toString()),
            text,
            &isWanted);
        if (!isWanted) {
            return;
        }
        const auto written = m_keeper.setNote(*port, text);
        if (written) {
            Q_EMIT noteChanged();
            return;
        }
        QMessageBox::warning(this, tr("Your note could not be kept"), written.error().message);
    }
}

void ArticlePane::print()
{
    const Article *const article = m_view->article();
    if (article == nullptr) {
        return;
    }
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(articleName(*article));
    QPrintDialog dialog{&printer, this};
    if (dialog.exec() == QDialog::Accepted) {
        printArticle(*article, isRightToLeft(), printer);
    }
}

void ArticlePane::savePdf()
{
    const Article *const shown = m_view->article();
    if (shown == nullptr) {
        return;
    }
    // What listens here may change the article while the dialog is open.
    const Article article = *shown;
    const QString name = article.conceptId.isEmpty() ? u"port-%1.pdf"_s.arg(article.port.toString())
                                                     : article.conceptId + u".pdf"_s;
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save this article as PDF"), name, tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const auto written = writePdf(article, isRightToLeft(), path);
    Q_EMIT done(
        written ? tr("The article is in %1.").arg(QDir::toNativeSeparators(path)) : written.error().message);
}

void ArticlePane::saveFeedback()
{
    const auto answers = m_keeper.feedbackFile();
    if (!answers) {
        QMessageBox::warning(this, tr("Your answers could not be read"), answers.error().message);
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save your answers"), u"portolan-feedback.json"_s, tr("JSON files (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QSaveFile file{path};
    const bool isSaved
        = file.open(QIODevice::WriteOnly) && file.write(*answers) == answers->size() && file.commit();
    Q_EMIT done(isSaved ? tr("Your answers are in %1.").arg(QDir::toNativeSeparators(path))
                        : tr("%1 could not be written: %2. Choose another folder.")
                              .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace portolan

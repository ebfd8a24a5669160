// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QTextBrowser>

namespace portolan {

/// Shows an article. Loads nothing from anywhere: what is not in the article is not shown.
class ArticleView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);

    /// Another state of the same port's article keeps the reading position; another port starts at its top.
    void showArticle(const Article &article);
    /// Whole sentences in place of an article, as when there is no database.
    void showMessage(const QString &heading, const QString &message);
    [[nodiscard]] QString markdown() const;

    /// nullptr while a message is shown.
    [[nodiscard]] const Article *article() const { return m_isMessage ? nullptr : &m_article; }

    void makeTextLarger();
    void makeTextSmaller();
    void resetTextSize();
    /// Steps from the normal size of the text, negative for smaller; too many are cut.
    void setTextZoom(int steps);

Q_SIGNALS:
    void textZoomChanged(int steps);
    void portChosen(portolan::PortNumber port);
    /// A link to a page on an idea was clicked.
    void pageChosen(const QString &id);
    /// The reader wants this computer looked at there and then.
    void checkRequested();
    /// The reader wants to know everything about the number listener (from 0) of this port.
    void detailsRequested(int number);
    /// A command was put on the clipboard.
    void commandCopied(const QString &command);
    /// A link that leads out of the program was clicked. Nothing was opened.
    void addressChosen(const QUrl &address);

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void follow(const QUrl &link);
    void copyCommand(int number);
    /// Shows the source or the address behind a link where the reader points at it.
    void explain(const QUrl &link);
    void updateMargins();

    Article m_article;
    QString m_heading;
    QString m_message;
    QString m_html;
    bool m_isMessage = false;
    int m_zoomSteps = 0;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleview.h"

#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "ui/article/sourcemarks.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextFrame>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int smallestZoom = -4;
constexpr int largestZoom = 16;
constexpr int sideMargin = 22;
constexpr int topMargin = 16;
/// Lines longer than this are hard to read, in widths of an average letter.
constexpr int longestLine = 84;

HtmlStyle styleOf(const QWidget &widget)
{
    const Theme theme = Theme::of(widget.palette());
    HtmlStyle style;
    style.text = theme.text.name();
    style.quietText = theme.quietText.name();
    style.accent = theme.accent.name();
    style.box = theme.sunken.name();
    style.line = theme.line.name();
    style.live = theme.live.name();
    style.fixedFamily = Theme::numberFont(widget.font()).family();
    style.hasActions = true;
    style.isRightToLeft = widget.isRightToLeft();
    return style;
}

const Command *commandOf(const Article &article, int number)
{
    int index = 0;
    for (const Section &section : article.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *const command = std::get_if<Command>(&block);
                command != nullptr && index++ == number) {
                return command;
            }
        }
    }
    return nullptr;
}

} // namespace

ArticleView::ArticleView(QWidget *parent)
    : QTextBrowser{parent}
{
    setObjectName(u"articleView"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("Article"));
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::follow);
    connect(this, &QTextBrowser::highlighted, this, &ArticleView::explain);
}

void ArticleView::showArticle(const Article &article)
{
    const bool isSamePort
        = !m_isMessage && m_article.port == article.port && m_article.conceptId == article.conceptId;
    if (isSamePort && m_article == article) {
        return;
    }
    const int position = isSamePort ? verticalScrollBar()->value() : 0;
    m_isMessage = false;
    m_article = article;
    render();
    verticalScrollBar()->setValue(position);
}

void ArticleView::showMessage(const QString &heading, const QString &message)
{
    m_isMessage = true;
    m_heading = heading;
    m_message = message;
    render();
}

QString ArticleView::markdown() const
{
    return m_isMessage ? m_message : writeMarkdown(m_article);
}

void ArticleView::makeTextLarger()
{
    setTextZoom(m_zoomSteps + 1);
}

void ArticleView::makeTextSmaller()
{
    setTextZoom(m_zoomSteps - 1);
}

void ArticleView::resetTextSize()
{
    setTextZoom(0);
}

void ArticleView::setTextZoom(int steps)
{
    const int wanted = std::clamp(steps, smallestZoom, largestZoom);
    if (wanted == m_zoomSteps) {
        return;
    }
    zoomIn(wanted - m_zoomSteps);
    m_zoomSteps = wanted;
    updateMargins();
    Q_EMIT textZoomChanged(wanted);
}

QVariant ArticleView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {};
}

void ArticleView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange: {
        const int position = verticalScrollBar()->value();
        render();
        verticalScrollBar()->setValue(position);
        break;
    }
    case QEvent::LanguageChange:
        setAccessibleName(tr("Article"));
        break;
    default:
        break;
    }
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateMargins();
}

void ArticleView::updateMargins()
{
    const int widest = fontMetrics().averageCharWidth() * longestLine;
    const int side = std::max(sideMargin, (viewport()->width() - widest) / 2);
    QTextFrame *const frame = document()->rootFrame();
    QTextFrameFormat format = frame->frameFormat();
    if (static_cast<int>(format.leftMargin()) == side) {
        return;
    }
    format.setMargin(side);
    format.setTopMargin(topMargin);
    format.setBottomMargin(topMargin);
    frame->setFrameFormat(format);
}

void ArticleView::render()
{
    const HtmlStyle style = styleOf(*this);
    const QString html = m_isMessage ? u"<h2>%1</h2><p style=\"line-height:142%\">%2</p>"_s.arg(
                             m_heading.toHtmlEscaped(), m_message.toHtmlEscaped())
                                     : writeHtml(m_article, style);
    if (html == m_html) {
        return;
    }
    m_html = html;
    setExtraSelections({}); // they would mark other words of the new text
    setHtml(html);
    updateMargins();
    setAccessibleDescription(m_isMessage ? m_heading : articleName(m_article));
}

void ArticleView::follow(const QUrl &link)
{
    if (link.scheme() == u"port"_s) {
        if (const auto port = PortNumber::fromString(link.path())) {
            Q_EMIT portChosen(*port);
        }
    } else if (link.scheme() == u"concept"_s) {
        Q_EMIT pageChosen(link.path());
    } else if (link.scheme() == u"copy"_s) {
        copyCommand(link.path().toInt());
    } else if (link.scheme() == u"listener"_s) {
        Q_EMIT detailsRequested(link.path().toInt());
    } else if (link.scheme() == u"check"_s) {
        Q_EMIT checkRequested();
    } else if (link.scheme() == u"source"_s) {
        scrollToAnchor(u"source-"_s + link.path());
        setExtraSelections(sourceMarks(*document(), link.path().toInt(), palette()));
    } else if (link.scheme() == u"citation"_s) {
        setExtraSelections({});
        scrollToAnchor(u"citation-"_s + link.path());
    } else if (link.scheme() == u"https"_s || link.scheme() == u"http"_s) {
        Q_EMIT addressChosen(link);
    }
}

void ArticleView::explain(const QUrl &link)
{
    const bool isOnSource = link.scheme() == u"source"_s;
    const QString text = isOnSource && !m_isMessage ? sourceText(m_article, link.path().toInt())
        : link.scheme().startsWith(u"http"_s)       ? link.toDisplayString().toHtmlEscaped()
                                                    : QString{};
    // Chosen with the keyboard, the link is not where the mouse is.
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const bool isByMouse = viewport()->rect().contains(mouse) && QUrl{anchorAt(mouse)} == link;
    const QPoint place = isByMouse ? mouse : cursorRect().bottomLeft();
    QToolTip::showText(viewport()->mapToGlobal(place), text, viewport());
}

void ArticleView::copyCommand(int number)
{
    if (const Command *const command = commandOf(m_article, number)) {
        QGuiApplication::clipboard()->setText(command->text);
        Q_EMIT commandCopied(command->text);
    }
}

} // namespace portolan

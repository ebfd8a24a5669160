// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/articleprinter.h"

#include "core/article/writers/htmlwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextBlock>
#include <QTextFrame>

#include <cmath>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct PrinterText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::ArticlePrinter)
};

constexpr qreal textPoints = 10;
constexpr qreal marginMillimetres = 18;
/// Room for the page number below the text, in lines.
constexpr qreal footerLines = 2;
constexpr QRgb footerColour = 0xff5c646e;

void drawFooter(QPainter &painter, const QRectF &area, const QString &name, int page, int pages)
{
    painter.setPen(QColor{footerColour});
    const QString number = PrinterText::tr("%1 of %2", "page number, number of pages")
                               .arg(QString::number(page), QString::number(pages));
    painter.drawText(area, Qt::AlignBottom | Qt::AlignRight, number);
    painter.drawText(area, Qt::AlignBottom | Qt::AlignLeft, name);
}

/// The caption of a table, with the headings above it.
QTextCursor beginningOf(const QTextFrame &table)
{
    QTextCursor cursor = table.firstCursorPosition();
    cursor.movePosition(QTextCursor::PreviousBlock);
    while (
        cursor.block().previous().isValid() && cursor.block().previous().blockFormat().headingLevel() > 0) {
        cursor.movePosition(QTextCursor::PreviousBlock);
    }
    return cursor;
}

/// Commands and short tables are not cut by the end of a page, nor parted from their captions: they begin the
/// next one.
void keepTogether(QTextDocument &document)
{
    const qreal page = document.pageSize().height();
    const auto areaOf = [&document](const QTextCursor &cursor) {
        return document.documentLayout()->blockBoundingRect(cursor.block());
    };
    for (const QTextFrame *const frame : document.rootFrame()->childFrames()) {
        QTextCursor cursor = beginningOf(*frame);
        const qreal top = areaOf(cursor).top();
        const qreal bottom = areaOf(frame->lastCursorPosition()).bottom();
        const bool isCut = std::floor(top / page) != std::floor(bottom / page);
        if (isCut && bottom - top < page / 3) {
            QTextBlockFormat format = cursor.blockFormat();
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
            cursor.setBlockFormat(format);
            // Qt 6.4 loses paragraphs when it lays out only what follows the change.
            document.markContentsDirty(0, document.characterCount());
        }
    }
}

} // namespace

std::unique_ptr<QTextDocument> paperDocument(const Article &article, bool isRightToLeft)
{
    HtmlStyle style;
    style.fixedFamily = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    style.isRightToLeft = isRightToLeft;
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    QFont font = QGuiApplication::font();
    font.setPointSizeF(textPoints);
    document->setDefaultFont(font);
    document->setDocumentMargin(0);
    QTextOption option = document->defaultTextOption();
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    document->setDefaultTextOption(option);
    document->setHtml(writeHtml(article, style));
    return document;
}

void printArticle(const Article &article, bool isRightToLeft, QPagedPaintDevice &device)
{
    QPainter painter{&device};
    const auto document = paperDocument(article, isRightToLeft);
    document->documentLayout()->setPaintDevice(&device);
    QFont footerFont = document->defaultFont();
    footerFont.setPointSizeF(textPoints * 0.8);
    painter.setFont(footerFont);
    const qreal footer = painter.fontMetrics().height() * footerLines;
    const QSizeF body{static_cast<qreal>(device.width()), static_cast<qreal>(device.height()) - footer};
    document->setPageSize(body);
    keepTogether(*document);
    const int pages = document->pageCount();
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            device.newPage();
        }
        const qreal top = page * body.height();
        painter.save();
        painter.translate(0, -top);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF{0, top, body.width(), body.height()};
        context.palette.setColor(QPalette::Text, QColor{HtmlStyle{}.text});
        painter.setClipRect(context.clip);
        document->documentLayout()->draw(&painter, context);
        painter.restore();
        drawFooter(painter, {0, body.height(), body.width(), footer}, articleName(article), page + 1, pages);
    }
}

Result<void> writePdf(const Article &article, bool isRightToLeft, const QString &path)
{
    // Not over the file that may be there, until all of the new one is written.
    QSaveFile file{path};
    const auto problem = [&] {
        return failure(PrinterText::tr("%1 could not be written: %2. Choose another folder.")
                           .arg(QDir::toNativeSeparators(path), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly)) {
        return problem();
    }
    {
        QPdfWriter writer{&file};
        writer.setTitle(articleName(article));
        writer.setCreator(u"Portolan"_s);
        writer.setPageSize(QPageSize{QPageSize::A4});
        writer.setPageMargins({marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres},
            QPageLayout::Millimeter);
        printArticle(article, isRightToLeft, writer);
    }
    if (!file.commit()) {
        return problem();
    }
    return {};
}

} // namespace portolan

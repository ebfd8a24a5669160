// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/sourcemarks.h"

#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Where the anchor of that name is; -1 where there is none.
int positionOf(const QTextDocument &document, const QString &anchor)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            if (fragment.fragment().charFormat().anchorNames().contains(anchor)) {
                return fragment.fragment().position();
            }
        }
    }
    return -1;
}

} // namespace

QString sourceText(const Article &article, int number)
{
    if (number < 1 || number > article.sources.size()) {
        return {};
    }
    const Source &source = article.sources.at(number - 1);
    // Markup makes Qt break long lines; the texts themselves are none.
    QString html = u"<p>%1. %2"_s.arg(QString::number(number), source.title.toHtmlEscaped());
    if (!source.url.isEmpty()) {
        html += u"<br>"_s + source.url.toHtmlEscaped();
    }
    return html + u"</p>"_s;
}

QList<QTextEdit::ExtraSelection> sourceMarks(QTextDocument &document, int number, const QPalette &palette)
{
    const int position = positionOf(document, u"source-%1"_s.arg(number));
    if (position < 0) {
        return {};
    }
    QTextCursor cursor{&document};
    cursor.setPosition(position);
    const QTextTable *const table = cursor.currentTable();
    if (table == nullptr) {
        return {};
    }
    const int row = table->cellAt(position).row();
    QList<QTextEdit::ExtraSelection> marks;
    for (int column = 0; column < table->columns(); ++column) {
        const QTextTableCell cell = table->cellAt(row, column);
        QTextEdit::ExtraSelection mark;
        mark.cursor = cell.firstCursorPosition();
        mark.cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
        mark.format.setBackground(palette.highlight());
        mark.format.setForeground(palette.highlightedText());
        marks.append(mark);
    }
    return marks;
}

} // namespace portolan

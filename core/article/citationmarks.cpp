// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/citationmarks.h"

namespace portolan {

namespace {

/// Sources are few: a longer number is no citation.
constexpr qsizetype mostDigits = 4;

struct CitationMark
{
    QVector<int> numbers;
    /// Of "[1, 2]"; 0 where there is no citation.
    qsizetype length = 0;
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The citation whose bracket opens at that place.
CitationMark markAt(QStringView text, qsizetype start)
{
    CitationMark mark;
    qsizetype at = start + 1;
    while (at < text.size()) {
        const qsizetype first = at;
        while (at < text.size() && isDigit(text.at(at))) {
            ++at;
        }
        const qsizetype digits = at - first;
        if (digits == 0 || digits > mostDigits || at == text.size()) {
            return {};
        }
        mark.numbers.append(text.mid(first, digits).toInt());
        if (text.at(at) == u']') {
            mark.length = at + 1 - start;
            return mark;
        }
        if (text.at(at) != u',') {
            return {};
        }
        ++at;
        while (at < text.size() && text.at(at) == u' ') {
            ++at;
        }
    }
    return {};
}

void appendPiece(Inlines &inlines, QStringView text, Inline::Kind kind)
{
    if (!text.isEmpty()) {
        inlines.append({kind, text.toString(), {}, 0});
    }
}

QStringView withoutSpaceAtTheEnd(QStringView text)
{
    while (text.endsWith(u' ')) {
        text.chop(1);
    }
    return text;
}

} // namespace

void appendWithCitations(Inlines &inlines, const QString &text, Inline::Kind kind)
{
    const QStringView view{text};
    qsizetype told = 0;
    for (qsizetype at = view.indexOf(u'['); at >= 0; at = view.indexOf(u'[', at)) {
        const CitationMark mark = markAt(view, at);
        if (mark.length == 0) {
            ++at;
            continue;
        }
        appendPiece(inlines, withoutSpaceAtTheEnd(view.mid(told, at - told)), kind);
        for (const int number : mark.numbers) {
            inlines.append(citation(number));
        }
        at += mark.length;
        told = at;
    }
    appendPiece(inlines, view.mid(told), kind);
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/inlines.h"

using namespace Qt::StringLiterals;

namespace portolan {

Inline plain(const QString &text)
{
    return {Inline::Kind::Text, text, {}, 0};
}

Inline strong(const QString &text)
{
    return {Inline::Kind::Strong, text, {}, 0};
}

Inline emphasis(const QString &text)
{
    return {Inline::Kind::Emphasis, text, {}, 0};
}

Inline code(const QString &text)
{
    return {Inline::Kind::Code, text, {}, 0};
}

Inline link(const QString &text, const QString &target)
{
    return {Inline::Kind::Link, text, target, 0};
}

Inline portLink(PortNumber port)
{
    return link(port.toString(), u"port:"_s + port.toString());
}

Inline citation(int source)
{
    return {Inline::Kind::Citation, {}, {}, source};
}

Inlines fill(const QString &sentence, const Inlines &values)
{
    QVector<Inlines> each;
    each.reserve(values.size());
    for (const Inline &value : values) {
        each.append(Inlines{value});
    }
    return fillParts(sentence, each);
}

Inlines fillParts(const QString &sentence, const QVector<Inlines> &values)
{
    Inlines inlines;
    QString text;
    const auto flush = [&inlines, &text] {
        if (!text.isEmpty()) {
            inlines.append(plain(text));
            text.clear();
        }
    };
    for (qsizetype at = 0; at < sentence.size(); ++at) {
        const int place
            = sentence.at(at) == u'%' && at + 1 < sentence.size() ? sentence.at(at + 1).digitValue() : -1;
        if (place < 1 || place > values.size()) {
            text.append(sentence.at(at));
            continue;
        }
        flush();
        inlines.append(values.at(place - 1));
        ++at;
    }
    flush();
    return inlines;
}

void addSentence(Inlines &paragraph, const Inlines &sentence)
{
    if (!paragraph.isEmpty() && !sentence.isEmpty()) {
        paragraph.append(plain(u" "_s));
    }
    paragraph.append(sentence);
}

Inlines listed(const QVector<Inlines> &items)
{
    Inlines row;
    for (const Inlines &item : items) {
        if (!row.isEmpty()) {
            row.append(plain(u", "_s));
        }
        row.append(item);
    }
    return row;
}

QString plainText(const Inlines &inlines)
{
    QString text;
    for (const Inline &part : inlines) {
        text.append(part.text);
    }
    return text;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/writers/textwriter.h"

#include "core/article/articletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Beyond this, the values of a table stand below their labels: there would be no room beside them.
constexpr qsizetype widestLabel = 24;

QString inlinesText(const Inlines &parts)
{
    QString text;
    for (const Inline &part : parts) {
        text += part.kind == Inline::Kind::Citation ? u" [%1]"_s.arg(part.source) : part.text;
    }
    return text;
}

/// text wrapped to width, the first line after first, the others after as many spaces as rest is long.
QString wrapped(const QString &text, int width, const QString &first, qsizetype indent)
{
    QString result;
    QString line = first;
    bool isLineEmpty = true;
    for (const QString &word : text.simplified().split(u' ')) {
        if (!isLineEmpty && line.size() + 1 + word.size() > width) {
            result += line + u'\n';
            line = QString{indent, u' '};
            isLineEmpty = true;
        }
        line += (isLineEmpty ? QString{} : u" "_s) + word;
        isLineEmpty = false;
    }
    return result + line + u'\n';
}

class TextBlocks final
{
public:
    explicit TextBlocks(int width)
        : m_width{width}
    { }

    QString operator()(const Paragraph &paragraph) const
    {
        return wrapped(inlinesText(paragraph.text), m_width, {}, 0);
    }

    QString operator()(const List &list) const
    {
        QString text;
        for (const Inlines &item : list.items) {
            text += wrapped(inlinesText(item), m_width, u"  - "_s, 4);
        }
        return text;
    }

    QString operator()(const Heading &heading) const { return wrapped(heading.text, m_width, {}, 0); }

    QString operator()(const FactTable &table) const
    {
        qsizetype widest = 0;
        for (const FactTable::Row &row : table.rows) {
            widest = std::max(widest, row.label.size());
        }
        QString text;
        for (const FactTable::Row &row : table.rows) {
            if (widest > widestLabel) {
                text += wrapped(row.label, m_width, u"  "_s, 2)
                    + wrapped(inlinesText(row.value), m_width, u"    "_s, 4);
            } else {
                text += wrapped(inlinesText(row.value),
                    m_width,
                    u"  "_s + row.label.leftJustified(widest + 2),
                    widest + 4);
            }
        }
        return text;
    }

    QString operator()(const Command &command) const
    {
        return (command.caption.isEmpty() ? QString{} : u"  "_s + command.caption + u'\n') + u"    "_s
            + QString{command.text}.replace(u'\n', u"\n    "_s) + u'\n';
    }

    QString operator()(const PortTable &table) const
    {
        QString text;
        for (const PortTable::Row &row : table.rows) {
            text += wrapped(row.text, m_width, u"  "_s + row.port.toString().leftJustified(7), 9);
        }
        return text;
    }

    QString operator()(const Check &check) const
    {
        return check.answer.isEmpty() ? QString{} : wrapped(inlinesText(check.answer), m_width, {}, 0);
    }

    QString operator()(const ListenerLink & /*link*/) const { return {}; }

private:
    int m_width;
};

/// What would read as one with the block before it.
bool isSetApart(const Block &block, const Block &before)
{
    return std::holds_alternative<FactTable>(block) || std::holds_alternative<Heading>(block)
        || (std::holds_alternative<Paragraph>(block) && !std::holds_alternative<Heading>(before));
}

} // namespace

QString writeText(const Article &article, int width)
{
    const int columns = std::max(width, 20);
    QString text = wrapped(articleName(article), columns, {}, 0);
    if (!article.badges.isEmpty()) {
        text += wrapped(article.badges.join(u" · "_s), columns, {}, 0);
    }
    const TextBlocks writer{columns};
    for (const Section &section : article.sections) {
        text += u'\n';
        if (!section.heading.isEmpty()) {
            text += section.heading + u'\n';
        }
        for (qsizetype index = 0; index < section.blocks.size(); ++index) {
            const Block &block = section.blocks.at(index);
            if (index > 0 && isSetApart(block, section.blocks.at(index - 1))) {
                text += u'\n';
            }
            text += std::visit(writer, block);
        }
    }
    if (!article.sources.isEmpty()) {
        text += u'\n' + ArticleText::tr("Sources") + u'\n';
    }
    int number = 0;
    for (const Source &source : article.sources) {
        text += wrapped(source.title + u' ' + source.url, columns, u"  [%1] "_s.arg(++number), 6);
    }
    return text;
}

} // namespace portolan

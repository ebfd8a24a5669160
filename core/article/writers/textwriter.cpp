// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/writers/textwriter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Article)
};

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

class BlockWriter final
{
public:
    explicit BlockWriter(int width)
        : m_width{width}
    { }

    QString operator()(const Paragraph &paragraph) const
    {
        return wrapped(inlinesText(paragraph.text), m_width, {}, 0);
    }

    QString operator()(const FactTable &table) const
    {
        qsizetype widest = 0;
        for (const FactTable::Row &row : table.rows) {
            widest = std::max(widest, row.label.size());
        }
        QString text;
        for (const FactTable::Row &row : table.rows) {
            text += wrapped(
                inlinesText(row.value), m_width, u"  "_s + row.label.leftJustified(widest + 2), widest + 4);
        }
        return text;
    }

    QString operator()(const Command &command) const
    {
        return (command.caption.isEmpty() ? QString{} : u"  "_s + command.caption + u'\n') + u"    "_s
            + command.text + u'\n';
    }

    QString operator()(const PortTable &table) const
    {
        QString text;
        for (const PortTable::Row &row : table.rows) {
            text += wrapped(row.text, m_width, u"  "_s + row.port.toString().leftJustified(7), 9);
        }
        return text;
    }

private:
    int m_width;
};

} // namespace

QString writeText(const Article &article, int width)
{
    const int columns = std::max(width, 20);
    QString text = wrapped(article.port.toString() + u' ' + article.title, columns, {}, 0)
        + wrapped(article.badges.join(u" · "_s), columns, {}, 0);
    const BlockWriter writer{columns};
    for (const Section &section : article.sections) {
        text += u'\n';
        if (!section.heading.isEmpty()) {
            text += section.heading + u'\n';
        }
        for (qsizetype index = 0; index < section.blocks.size(); ++index) {
            const Block &block = section.blocks.at(index);
            // Tables in a row would read as one.
            if (index > 0 && std::holds_alternative<FactTable>(block)) {
                text += u'\n';
            }
            text += std::visit(writer, block);
        }
    }
    if (!article.sources.isEmpty()) {
        text += u'\n' + Text::tr("Sources") + u'\n';
    }
    int number = 0;
    for (const Source &source : article.sources) {
        text += wrapped(source.title + u' ' + source.url, columns, u"  [%1] "_s.arg(++number), 6);
    }
    return text;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/writers/markdownwriter.h"

#include "core/article/articletext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// With a backslash before whatever CommonMark gives a meaning (https://spec.commonmark.org, section 2.4), on
/// one line.
QString escaped(const QString &text)
{
    static const QString special = uR"(\`*_{}[]<>#|&~!)"_s;
    QString result;
    for (const QChar c : text.simplified()) {
        if (special.contains(c)) {
            result.append(u'\\');
        }
        result.append(c);
    }
    return result;
}

/// A code span that can hold back-quotes too (CommonMark, section 6.1).
QString codeSpan(const QString &text)
{
    QString fence = u"`"_s;
    while (text.contains(fence)) {
        fence.append(u'`');
    }
    const QString space = fence.size() > 1 ? u" "_s : QString{};
    return fence + space + text + space + fence;
}

QString inlineMarkdown(const Inline &part)
{
    switch (part.kind) {
    case Inline::Kind::Text:
        // Spaces at the ends separate sentences.
        return part.text.trimmed().isEmpty() ? part.text
                                             : (part.text.startsWith(u' ') ? u" "_s : QString{})
                + escaped(part.text) + (part.text.endsWith(u' ') ? u" "_s : QString{});
    case Inline::Kind::Strong:
        return u"**"_s + escaped(part.text) + u"**"_s;
    case Inline::Kind::Emphasis:
        return u'*' + escaped(part.text) + u'*';
    case Inline::Kind::Code:
        return codeSpan(part.text);
    case Inline::Kind::Link:
        return u"[%1](<%2>)"_s.arg(escaped(part.text), part.target);
    case Inline::Kind::Citation:
        return u"[^%1]"_s.arg(part.source);
    }
    Q_UNREACHABLE();
}

QString inlinesMarkdown(const Inlines &parts)
{
    QString markdown;
    for (const Inline &part : parts) {
        markdown.append(inlineMarkdown(part));
    }
    return markdown;
}

/// Inlines that begin a line: no text there is a list (CommonMark, section 5.2) or a line of dashes.
QString lineMarkdown(const Inlines &parts)
{
    static const QRegularExpression marker{u"^(\\d{0,9})([-+.)=])"_s};
    return inlinesMarkdown(parts).replace(marker, u"\\1\\\\2"_s);
}

/// A fence that no line of the text closes (CommonMark, section 4.5).
QString fenceOf(const QString &text)
{
    QString fence = u"```"_s;
    while (text.contains(fence)) {
        fence.append(u'`');
    }
    return fence;
}

struct MarkdownBlocks
{
    QString operator()(const Paragraph &paragraph) const { return lineMarkdown(paragraph.text) + u"\n\n"_s; }

    QString operator()(const List &list) const
    {
        QString markdown;
        for (const Inlines &item : list.items) {
            markdown += u"- "_s + lineMarkdown(item) + u'\n';
        }
        return markdown + u'\n';
    }

    QString operator()(const Heading &heading) const
    {
        return QString{heading.level, u'#'} + u' ' + escaped(heading.text) + u"\n\n"_s;
    }

    QString operator()(const FactTable &table) const
    {
        QString markdown = u"| | |\n|---|---|\n"_s;
        for (const FactTable::Row &row : table.rows) {
            markdown += u"| %1 | %2 |\n"_s.arg(
                escaped(row.label), inlinesMarkdown(row.value).replace(u'\n', u' '));
        }
        return markdown + u'\n';
    }

    QString operator()(const Command &command) const
    {
        const QString fence = fenceOf(command.text);
        return (command.caption.isEmpty() ? QString{} : escaped(command.caption) + u"\n\n"_s) + fence + u'\n'
            + command.text + u'\n' + fence + u"\n\n"_s;
    }

    QString operator()(const PortTable &table) const
    {
        QString markdown;
        for (const PortTable::Row &row : table.rows) {
            markdown += u"- [%1](<port:%1>) %2\n"_s.arg(row.port.toString(), escaped(row.text));
        }
        return markdown + u'\n';
    }

    QString operator()(const Check &check) const
    {
        return check.answer.isEmpty() ? QString{} : lineMarkdown(check.answer) + u"\n\n"_s;
    }

    QString operator()(const ListenerLink & /*link*/) const { return {}; }
};

} // namespace

QString writeMarkdown(const Article &article)
{
    QString markdown = u"# "_s + escaped(articleName(article)) + u"\n\n"_s;
    if (!article.badges.isEmpty()) {
        markdown += escaped(article.badges.join(u" · "_s)) + u"\n\n"_s;
    }
    for (const Section &section : article.sections) {
        if (!section.heading.isEmpty()) {
            markdown += u"## "_s + escaped(section.heading) + u"\n\n"_s;
        }
        for (const Block &block : section.blocks) {
            markdown += std::visit(MarkdownBlocks{}, block);
        }
    }
    if (!article.sources.isEmpty()) {
        markdown += u"## "_s + escaped(ArticleText::tr("Sources")) + u"\n\n"_s;
    }
    int number = 0;
    for (const Source &source : article.sources) {
        markdown += u"[^%1]: %2"_s.arg(QString::number(++number), escaped(source.title));
        markdown += source.url.isEmpty() ? u"\n"_s : u" <%1>\n"_s.arg(source.url);
    }
    return markdown;
}

} // namespace portolan

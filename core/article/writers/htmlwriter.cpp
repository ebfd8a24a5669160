// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/writers/htmlwriter.h"

#include "core/article/articletext.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

class HtmlWriter final
{
public:
    explicit HtmlWriter(const HtmlStyle &style)
        : m_style{style}
    { }

    [[nodiscard]] QString write(const Article &article)
    {
        m_html = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                 "<body dir=\"%2\" style=\"color:%3\">"_s.arg(
                     articleName(article).toHtmlEscaped(), direction(), m_style.text);
        writeHead(article);
        for (const Section &section : article.sections) {
            writeSection(section);
        }
        writeSources(article);
        return m_html + u"</body></html>"_s;
    }

    void operator()(const Paragraph &paragraph)
    {
        m_html
            += u"<p%1 style=\"margin:0 0 8px 0;line-height:142%\">"_s.arg(language(paragraph.isEnglishProse))
            + inlines(paragraph.text) + u"</p>"_s;
    }

    void operator()(const List &list)
    {
        m_html += u"<ul%1 style=\"margin:0 0 8px 0\">"_s.arg(language(list.isEnglishProse));
        for (const Inlines &item : list.items) {
            m_html += u"<li style=\"margin:0 0 4px 0;line-height:142%\">"_s + inlines(item) + u"</li>"_s;
        }
        m_html += u"</ul>"_s;
    }

    void operator()(const Heading &heading)
    {
        const QString level = QString::number(heading.level);
        m_html += u"<h%1%2 style=\"margin:%3 0 4px 0;font-size:medium\">%4</h%1>"_s.arg(level,
            language(heading.isEnglishProse),
            heading.level == 2 ? u"16px"_s : u"10px"_s,
            heading.text.toHtmlEscaped());
    }

    void operator()(const FactTable &table)
    {
        m_html += tableStart(u"margin:0 0 10px 0"_s);
        for (const FactTable::Row &row : table.rows) {
            const QString style = u"%1;border-top:1px solid %2"_s.arg(cellPadding(3), m_style.line);
            writeRow(cell(u"34%"_s, style + u";color:"_s + m_style.quietText, row.label.toHtmlEscaped()),
                cell(u"66%"_s, u"padding:3px 0;border-top:1px solid "_s + m_style.line, inlines(row.value)));
        }
        m_html += u"</table>"_s;
    }

    void operator()(const Command &command)
    {
        const QString copy = m_style.hasActions
            ? u"<a href=\"copy:%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                QString::number(m_commands), m_style.accent, ArticleText::tr("Copy").toHtmlEscaped())
            : QString{};
        ++m_commands;
        if (!command.caption.isEmpty()) {
            m_html += u"<p style=\"margin:6px 0 2px 0;color:%1;font-size:small\">%2</p>"_s.arg(
                m_style.quietText, command.caption.toHtmlEscaped());
        }
        // A command reads from the left in every language.
        m_html += u"<table dir=\"ltr\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" bgcolor=\"%1\"><tr>"
                  "<td style=\"padding:7px 10px\"><code style=\"font-family:'%2'\">%3</code></td>"
                  "<td align=\"right\" style=\"padding:7px 10px\">%4</td></tr></table>"_s.arg(
                      m_style.box, m_style.fixedFamily, lines(command.text), copy);
    }

    void operator()(const PortTable &table)
    {
        m_html += tableStart({});
        for (const PortTable::Row &row : table.rows) {
            const QString border = u"border-top:1px solid "_s + m_style.line;
            writeRow(cell(u"15%"_s, cellPadding(5) + u';' + border, portLinkOf(row.port)),
                cell(u"85%"_s, u"padding:5px 0;"_s + border, row.text.toHtmlEscaped()));
        }
        m_html += u"</table>"_s;
    }

    void operator()(const Check &check)
    {
        const QString ask = m_style.hasActions
            ? u"<a href=\"check:\" style=\"color:%1;text-decoration:none\"><b>%2</b></a>&nbsp; "_s.arg(
                m_style.accent, ArticleText::tr("Check now").toHtmlEscaped())
            : QString{};
        if (!ask.isEmpty() || !check.answer.isEmpty()) {
            m_html += u"<p style=\"margin:0 0 8px 0;line-height:142%\"><a name=\"check\"></a>"_s + ask
                + inlines(check.answer) + u"</p>"_s;
        }
    }

    void operator()(const ListenerLink &link)
    {
        if (m_style.hasActions) {
            m_html
                += u"<p style=\"margin:0 0 8px 0\"><a href=\"listener:%1\" "
                   "style=\"color:%2;text-decoration:none\">%3</a></p>"_s.arg(QString::number(link.listener),
                       m_style.accent,
                       ArticleText::tr("Details, ask it, end it …").toHtmlEscaped());
        }
    }

private:
    // QTextDocument does not mirror tables, so they run from the left everywhere, and rows are turned round
    // for a language that does not.

    [[nodiscard]] static QString tableStart(const QString &style)
    {
        return u"<table dir=\"ltr\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"%1\">"_s.arg(
            style);
    }

    [[nodiscard]] QString cell(const QString &width, const QString &style, const QString &html) const
    {
        return u"<td dir=\"%1\"%2 width=\"%3\" style=\"%4\">%5</td>"_s.arg(
            direction(), m_style.isRightToLeft ? u" align=\"right\""_s : QString{}, width, style, html);
    }

    /// Room between a cell and the one that is read after it.
    [[nodiscard]] QString cellPadding(int vertical) const
    {
        return (m_style.isRightToLeft ? u"padding:%1px 0 %1px 10px"_s : u"padding:%1px 10px %1px 0"_s)
            .arg(vertical);
    }

    void writeRow(const QString &first, const QString &second)
    {
        m_html += u"<tr>"_s + (m_style.isRightToLeft ? second + first : first + second) + u"</tr>"_s;
    }

    /// Qt's HTML has no lines but those of br, and drops spaces at their beginning.
    [[nodiscard]] static QString lines(const QString &text)
    {
        return text.toHtmlEscaped().replace(u"  "_s, u"&nbsp; "_s).replace(u'\n', u"<br>"_s);
    }

    /// English stays left-to-right in every language.
    [[nodiscard]] static QString language(bool isEnglish)
    {
        return isEnglish ? u" lang=\"en\" dir=\"ltr\""_s : QString{};
    }

    [[nodiscard]] QString direction() const { return m_style.isRightToLeft ? u"rtl"_s : u"ltr"_s; }

    [[nodiscard]] QString portLinkOf(PortNumber port) const
    {
        return u"<a href=\"port:%1\" style=\"color:%2;text-decoration:none;font-family:'%3'\"><b>%1</b></a>"_s
            .arg(port.toString(), m_style.accent, m_style.fixedFamily);
    }

    [[nodiscard]] QString numberOf(const Article &article) const
    {
        return article.conceptId.isEmpty() ? u"<span style=\"color:%1;font-family:'%2'\">%3</span> "_s.arg(
                   m_style.accent, m_style.fixedFamily, article.port.toString())
                                           : QString{};
    }

    void writeHead(const Article &article)
    {
        m_html += u"<h1 style=\"margin:0 0 8px 0;font-size:x-large\">%1%2</h1>"_s.arg(
            numberOf(article), article.title.toHtmlEscaped());
        if (article.badges.isEmpty()) {
            return;
        }
        QStringList badges;
        for (const QString &badge : article.badges) {
            badges.append(u"<span style=\"background-color:%1;color:%2\">&nbsp;%3&nbsp;</span>"_s.arg(
                m_style.box, m_style.quietText, QString{badge}.replace(u' ', QChar::Nbsp).toHtmlEscaped()));
        }
        m_html += u"<p style=\"margin:0 0 10px 0;font-size:small;line-height:150%\">%1</p>"_s.arg(
            badges.join(u"&nbsp; "_s));
    }

    void writeSection(const Section &section)
    {
        const bool isBox = section.id == SectionId::OnThisComputer;
        if (isBox) {
            m_html += u"<table dir=\"ltr\" width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" bgcolor=\"%1\" "
                      u"style=\"margin:6px 0 6px 0\"><tr>%2"
                      "<td dir=\"%3\" style=\"padding:10px 14px 4px 12px\">"
                      "<p style=\"margin:0 0 4px 0\"><b>%4</b></p>"_s.arg(m_style.box,
                          m_style.isRightToLeft ? QString{} : boxEdge(),
                          direction(),
                          section.heading.toHtmlEscaped());
        } else {
            writeHeading(section.heading);
        }
        for (const Block &block : section.blocks) {
            std::visit(*this, block);
        }
        if (isBox) {
            m_html += u"</td>"_s + (m_style.isRightToLeft ? boxEdge() : QString{}) + u"</tr></table>"_s;
        }
    }

    [[nodiscard]] QString boxEdge() const
    {
        // A table that ends with an empty cell would lose the room below it.
        return u"<td width=\"3\" bgcolor=\"%1\"><p style=\"margin:0;font-size:1px\">&nbsp;</p></td>"_s.arg(
            m_style.live);
    }

    void writeHeading(const QString &heading)
    {
        if (!heading.isEmpty()) {
            m_html += u"<h2 style=\"margin:16px 0 6px 0;font-size:medium\">"_s + heading.toHtmlEscaped()
                + u"</h2>"_s;
        }
    }

    void writeSources(const Article &article)
    {
        if (article.sources.isEmpty()) {
            return;
        }
        writeHeading(ArticleText::tr("Sources"));
        m_html += tableStart(u"font-size:small"_s);
        int number = 0;
        for (const Source &source : article.sources) {
            ++number;
            QString title = source.title.toHtmlEscaped();
            if (!source.url.isEmpty()) {
                title = u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                    source.url.toHtmlEscaped(), m_style.accent, title);
            }
            writeRow(cell(u"7%"_s,
                         u"padding:2px 0;color:"_s + m_style.quietText,
                         u"<a name=\"source-%1\"></a>"_s.arg(number) + backLink(number)),
                cell(u"93%"_s, u"padding:2px 0"_s, title));
        }
        m_html += u"</table>"_s;
    }

    /// The number of a source, which leads back to where it is cited first.
    [[nodiscard]] QString backLink(int number) const
    {
        return m_style.hasActions && m_cited.contains(number)
            ? u"<a href=\"citation:%1\" style=\"color:%2;text-decoration:none\">%1</a>"_s.arg(
                QString::number(number), m_style.quietText)
            : QString::number(number);
    }

    [[nodiscard]] QString citationHtml(int source)
    {
        const QString number = QString::number(source);
        const bool isFirst = !m_cited.contains(source);
        m_cited.insert(source);
        return (isFirst ? u"<a name=\"citation-%1\"></a>"_s.arg(number) : QString{})
            // A word joiner keeps the number on the line of the word it belongs to.
            + u"&#8288;<sup><a href=\"%1%2\" style=\"color:%3;text-decoration:none\">%2</a></sup>&#8202;"_s
                  .arg(m_style.hasActions ? u"source:"_s : u"#source-"_s, number, m_style.accent);
    }

    [[nodiscard]] QString inlines(const Inlines &parts)
    {
        QString html;
        for (const Inline &part : parts) {
            html += inlineHtml(part);
        }
        return html;
    }

    [[nodiscard]] QString inlineHtml(const Inline &part)
    {
        QString text = part.text.toHtmlEscaped();
        switch (part.kind) {
        case Inline::Kind::Text:
            return text;
        case Inline::Kind::Strong:
            return u"<b>"_s + text + u"</b>"_s;
        case Inline::Kind::Emphasis:
            return u"<i>"_s + text + u"</i>"_s;
        case Inline::Kind::Code:
            return u"<code dir=\"ltr\" style=\"font-family:'%1'\">%2</code>"_s.arg(m_style.fixedFamily, text);
        case Inline::Kind::Link:
            return u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                part.target.toHtmlEscaped(), m_style.accent, text);
        case Inline::Kind::Citation:
            return citationHtml(part.source);
        }
        Q_UNREACHABLE();
    }

    const HtmlStyle &m_style;
    QString m_html;
    int m_commands = 0;
    /// Sources cited so far.
    QSet<int> m_cited;
};

} // namespace

QString writeHtml(const Article &article, const HtmlStyle &style)
{
    return HtmlWriter{style}.write(article);
}

} // namespace portolan

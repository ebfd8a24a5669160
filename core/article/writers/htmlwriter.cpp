// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/writers/htmlwriter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Article)
};

class HtmlWriter final
{
public:
    explicit HtmlWriter(const HtmlStyle &style)
        : m_style{style}
    { }

    [[nodiscard]] QString write(const Article &article)
    {
        m_html
            = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1 %2</title></head><body dir=\"%3\" style=\"color:%4\">"_s
                  .arg(article.port.toString(), article.title.toHtmlEscaped(), direction(), m_style.text);
        writeHead(article);
        for (const Section &section : article.sections) {
            writeSection(section);
        }
        writeSources(article);
        return m_html + u"</body></html>"_s;
    }

    void operator()(const Paragraph &paragraph)
    {
        m_html += u"<p style=\"margin:0 0 8px 0;line-height:142%\">"_s + inlines(paragraph.text) + u"</p>"_s;
    }

    void operator()(const FactTable &table)
    {
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"margin:0 0 10px 0\">"_s;
        for (const FactTable::Row &row : table.rows) {
            m_html += u"<tr><td width=\"34%\" style=\"padding:3px 10px 3px 0;color:%1;border-top:1px solid "
                      u"%2\">%3</td>"
                      "<td width=\"66%\" style=\"padding:3px 0;border-top:1px solid %2\">%4</td></tr>"_s.arg(
                          m_style.quietText, m_style.line, row.label.toHtmlEscaped(), inlines(row.value));
        }
        m_html += u"</table>"_s;
    }

    void operator()(const Command &command)
    {
        const QString copy = m_style.hasCopyLinks
            ? u"<a href=\"copy:%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                QString::number(m_commands), m_style.accent, Text::tr("Copy").toHtmlEscaped())
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
                      m_style.box, m_style.fixedFamily, command.text.toHtmlEscaped(), copy);
    }

    void operator()(const PortTable &table)
    {
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\">"_s;
        for (const PortTable::Row &row : table.rows) {
            m_html
                += u"<tr><td width=\"15%\" style=\"padding:5px 10px 5px 0;border-top:1px solid %1\">%2</td>"
                   "<td style=\"padding:5px 0;border-top:1px solid %1\">%3</td></tr>"_s.arg(
                       m_style.line, portLinkOf(row.port), row.text.toHtmlEscaped());
        }
        m_html += u"</table>"_s;
    }

private:
    [[nodiscard]] QString direction() const { return m_style.isRightToLeft ? u"rtl"_s : u"ltr"_s; }

    [[nodiscard]] QString portLinkOf(PortNumber port) const
    {
        return u"<a href=\"port:%1\" style=\"color:%2;text-decoration:none;font-family:'%3'\"><b>%1</b></a>"_s
            .arg(port.toString(), m_style.accent, m_style.fixedFamily);
    }

    void writeHead(const Article &article)
    {
        m_html
            += u"<h1 style=\"margin:0 0 8px 0;font-size:x-large\"><span style=\"color:%1;font-family:'%2'\">%3</span> %4</h1>"_s
                   .arg(m_style.accent,
                       m_style.fixedFamily,
                       article.port.toString(),
                       article.title.toHtmlEscaped());
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
            m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" bgcolor=\"%1\" "
                      u"style=\"margin:6px 0 6px 0\"><tr>"
                      "<td width=\"3\" bgcolor=\"%2\"></td><td style=\"padding:10px 14px 4px 12px\">"
                      "<p style=\"margin:0 0 4px 0\"><b>%3</b></p>"_s.arg(
                          m_style.box, m_style.live, section.heading.toHtmlEscaped());
        } else {
            writeHeading(section.heading);
        }
        for (const Block &block : section.blocks) {
            std::visit(*this, block);
        }
        if (isBox) {
            m_html += u"</td></tr></table>"_s;
        }
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
        writeHeading(Text::tr("Sources"));
        m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" style=\"font-size:small\">"_s;
        int number = 0;
        for (const Source &source : article.sources) {
            ++number;
            QString title = source.title.toHtmlEscaped();
            if (!source.url.isEmpty()) {
                title = u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                    source.url.toHtmlEscaped(), m_style.accent, title);
            }
            m_html
                += u"<tr><td width=\"6%\" style=\"padding:2px 0;color:%1\"><a name=\"source-%2\"></a>%2</td>"
                   "<td style=\"padding:2px 0\">%3</td></tr>"_s.arg(
                       m_style.quietText, QString::number(number), title);
        }
        m_html += u"</table>"_s;
    }

    [[nodiscard]] QString inlines(const Inlines &parts) const
    {
        QString html;
        for (const Inline &part : parts) {
            html += inlineHtml(part);
        }
        return html;
    }

    [[nodiscard]] QString inlineHtml(const Inline &part) const
    {
        QString text = part.text.toHtmlEscaped();
        switch (part.kind) {
        case Inline::Kind::Text:
            return text;
        case Inline::Kind::Strong:
            return u"<b>"_s + text + u"</b>"_s;
        case Inline::Kind::Code:
            return u"<code dir=\"ltr\" style=\"font-family:'%1'\">%2</code>"_s.arg(m_style.fixedFamily, text);
        case Inline::Kind::Link:
            return u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                part.target.toHtmlEscaped(), m_style.accent, text);
        case Inline::Kind::Citation:
            return u"<sup><a href=\"#source-%1\" style=\"color:%2;text-decoration:none\">%1</a></sup>&#8202;"_s
                .arg(QString::number(part.source), m_style.accent);
        }
        Q_UNREACHABLE();
    }

    const HtmlStyle &m_style;
    QString m_html;
    int m_commands = 0;
};

} // namespace

QString writeHtml(const Article &article, const HtmlStyle &style)
{
    return HtmlWriter{style}.write(article);
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/dossiertext.h"

#include "core/article/articletext.h"
#include "core/article/citationmarks.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>

#include <md4c.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Receives what md4c finds. Every callback returns 0, or -1 to end at the first problem (md4c 0.4.8 goes on
/// after positive values).
class DossierTextParser final
{
public:
    DossierTextParser(const QString &markdown, TextHeadings headings)
        : m_text{markdown.toUtf8()}
        , m_headings{headings}
    { }

    tl::expected<QVector<Block>, TextProblem> parse()
    {
        checkDefinitions();
        const MD_PARSER parser{
            0,
            // Tables are recognised to be refused.
            MD_FLAG_TABLES,
            [](MD_BLOCKTYPE type, void *detail, void *self) {
                return static_cast<DossierTextParser *>(self)->enterBlock(type, detail);
            },
            [](MD_BLOCKTYPE type, void *detail, void *self) {
                return static_cast<DossierTextParser *>(self)->leaveBlock(type, detail);
            },
            [](MD_SPANTYPE type, void *detail, void *self) {
                return static_cast<DossierTextParser *>(self)->enterSpan(type, detail);
            },
            [](MD_SPANTYPE type, void * /*detail*/, void *self) {
                return static_cast<DossierTextParser *>(self)->leaveSpan(type);
            },
            [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
                return static_cast<DossierTextParser *>(self)->addText(
                    type, {text, static_cast<qsizetype>(size)});
            },
            nullptr,
            nullptr,
        };
        const int status = m_problem.isEmpty()
            ? md_parse(m_text.constData(), static_cast<MD_SIZE>(m_text.size()), &parser, this)
            : -1;
        if (status == 0) {
            return std::move(m_blocks);
        }
        return tl::make_unexpected(m_problem.isEmpty()
                ? TextProblem{1, ArticleText::tr("The text cannot be read as Markdown.")}
                : TextProblem{m_line, m_problem});
    }

private:
    /// md4c keeps link definitions to itself, and with one "[1]" would be a link.
    void checkDefinitions()
    {
        if (!m_text.contains("]:")) {
            return;
        }
        static const QRegularExpression definition{
            u"^ {0,3}\\[[^\\]\\n]+\\]:"_s, QRegularExpression::MultilineOption};
        const QString text = QString::fromUtf8(m_text);
        if (const auto match = definition.match(text); match.hasMatch()) {
            m_line = static_cast<int>(text.first(match.capturedStart()).count(u'\n')) + 1;
            m_problem
                = ArticleText::tr("Link definitions are not allowed. Write the address behind the words.");
        }
    }

    int enterBlock(MD_BLOCKTYPE type, const void *detail)
    {
        switch (type) {
        case MD_BLOCK_DOC:
            return 0;
        case MD_BLOCK_P:
            return m_isInItem && !isEmptyText()
                ? refuseBlock(ArticleText::tr("An item of a list has one paragraph."))
                : beginText();
        case MD_BLOCK_UL:
            m_items.clear();
            return m_isInItem ? refuseBlock(ArticleText::tr("A list inside a list is not allowed.")) : 0;
        case MD_BLOCK_LI:
            m_isInItem = true;
            return beginText();
        case MD_BLOCK_CODE:
            return enterCodeBlock(static_cast<const MD_BLOCK_CODE_DETAIL *>(detail)->fence_char != 0);
        case MD_BLOCK_H:
            return enterHeading(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        case MD_BLOCK_OL:
            return refuseBlock(ArticleText::tr("A numbered list is not allowed. Use bullets."));
        case MD_BLOCK_QUOTE:
            return refuseBlock(ArticleText::tr("A quotation is not allowed."));
        case MD_BLOCK_HR:
            return refuseBlock(ArticleText::tr("A line across the text is not allowed."));
        case MD_BLOCK_HTML:
            return refuseBlock(ArticleText::tr("HTML is not allowed."));
        default:
            return refuseBlock(ArticleText::tr("A table is not allowed."));
        }
    }

    int enterCodeBlock(bool isFenced)
    {
        if (m_isInItem) {
            return refuseBlock(ArticleText::tr("A block of code inside a list is not allowed."));
        }
        m_isInCodeBlock = true;
        return isFenced ? 0 : refuseBlock(ArticleText::tr("Indented code is not allowed. Use a fence."));
    }

    int enterHeading(unsigned level)
    {
        if (m_headings == TextHeadings::Forbidden) {
            return refuseBlock(ArticleText::tr("A heading is not allowed here."));
        }
        if (m_isInItem || (level != 2 && level != 3)) {
            return refuseBlock(ArticleText::tr("Only headings of the levels 2 and 3 are allowed."));
        }
        return beginText();
    }

    /// Whatever comes first in the text, as a link, is found in its line.
    int beginText()
    {
        goToBlock();
        return 0;
    }

    int leaveBlock(MD_BLOCKTYPE type, const void *detail)
    {
        switch (type) {
        case MD_BLOCK_P:
            if (!m_isInItem) {
                m_blocks.append(Paragraph{takeInlines(), true});
            }
            return 0;
        case MD_BLOCK_LI:
            m_items.append(takeInlines());
            m_isInItem = false;
            return 0;
        case MD_BLOCK_UL:
            m_blocks.append(List{m_items, true});
            return 0;
        case MD_BLOCK_CODE:
            leaveCodeBlock();
            return 0;
        case MD_BLOCK_H:
            return leaveHeading(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level);
        default:
            return 0;
        }
    }

    void leaveCodeBlock()
    {
        QString text = QString::fromUtf8(m_codeBlock);
        if (text.endsWith(u'\n')) {
            text.chop(1);
        }
        m_blocks.append(Command{{}, text});
        m_codeBlock.clear();
        m_isInCodeBlock = false;
        // Past the closing fence.
        goToNextLine();
    }

    int leaveHeading(unsigned level)
    {
        const Inlines text = takeInlines();
        if (std::any_of(text.begin(), text.end(), [](const Inline &part) {
                return part.kind == Inline::Kind::Citation || part.kind == Inline::Kind::Link;
            })) {
            return refuse(ArticleText::tr("A heading has neither links nor citations."));
        }
        m_blocks.append(Heading{static_cast<int>(level), plainText(text), true});
        return 0;
    }

    int enterSpan(MD_SPANTYPE type, const void *detail)
    {
        flush();
        switch (type) {
        case MD_SPAN_EM:
            ++m_emphases;
            return 0;
        case MD_SPAN_STRONG:
            ++m_strongs;
            return 0;
        case MD_SPAN_CODE:
            m_isInCode = true;
            return 0;
        case MD_SPAN_A:
            return enterLink(*static_cast<const MD_SPAN_A_DETAIL *>(detail));
        case MD_SPAN_IMG:
            return refuse(ArticleText::tr("An image is not allowed."));
        default:
            return refuse(ArticleText::tr("This kind of text is not allowed."));
        }
    }

    int enterLink(const MD_SPAN_A_DETAIL &detail)
    {
        m_target = QString::fromUtf8(detail.href.text, static_cast<qsizetype>(detail.href.size));
        static const QRegularExpression conceptForm{u"^concept:[a-z0-9][a-z0-9-]*$"_s};
        const bool isPort
            = m_target.startsWith(u"port:"_s) && PortNumber::fromString(QStringView{m_target}.mid(5));
        if (!isPort && !m_target.startsWith(u"https://"_s) && !conceptForm.match(m_target).hasMatch()) {
            return refuse(
                ArticleText::tr("The link %1 is not allowed: only those to port:N, concept:ID and https are.")
                    .arg(m_target));
        }
        return 0;
    }

    int leaveSpan(MD_SPANTYPE type)
    {
        if (type != MD_SPAN_A) {
            // Whatever is in a link stays one piece.
            flush();
        }
        switch (type) {
        case MD_SPAN_EM:
            --m_emphases;
            break;
        case MD_SPAN_STRONG:
            --m_strongs;
            break;
        case MD_SPAN_CODE:
            m_isInCode = false;
            break;
        default:
            m_inlines.append(link(QString::fromUtf8(m_pending), m_target));
            m_pending.clear();
            m_target.clear();
        }
        return 0;
    }

    int addText(MD_TEXTTYPE type, QByteArrayView text)
    {
        advance(type, text);
        if (type == MD_TEXT_HTML) {
            return refuse(ArticleText::tr("HTML is not allowed. Write code between back-quotes."));
        }
        QByteArray &target = m_isInCodeBlock ? m_codeBlock : m_pending;
        switch (type) {
        case MD_TEXT_NULLCHAR:
            target.append("\xEF\xBF\xBD");
            break;
        case MD_TEXT_BR:
        case MD_TEXT_SOFTBR:
            target.append(' ');
            break;
        default:
            target.append(text.data(), text.size());
        }
        return 0;
    }

    [[nodiscard]] bool isEmptyText() const { return m_inlines.isEmpty() && m_pending.isEmpty(); }

    /// Ends a piece of text, except inside a link.
    void flush()
    {
        if (m_pending.isEmpty() || !m_target.isEmpty()) {
            return;
        }
        const QString text = QString::fromUtf8(m_pending);
        m_pending.clear();
        if (m_isInCode) {
            m_inlines.append(code(text));
            return;
        }
        const auto kind = m_strongs > 0 ? Inline::Kind::Strong
            : m_emphases > 0            ? Inline::Kind::Emphasis
                                        : Inline::Kind::Text;
        appendWithCitations(m_inlines, text, kind);
    }

    Inlines takeInlines()
    {
        flush();
        Inlines inlines;
        inlines.swap(m_inlines);
        return inlines;
    }

    /// Follows md4c through the text, as far as its pointers tell; what it makes up stands for a line break.
    void advance(MD_TEXTTYPE type, QByteArrayView text)
    {
        const auto place = reinterpret_cast<quintptr>(text.data());
        const auto begin = reinterpret_cast<quintptr>(m_text.constData());
        if (place >= begin && place <= begin + static_cast<quintptr>(m_text.size())) {
            m_at = static_cast<qsizetype>(place - begin) + (type == MD_TEXT_HTML ? 0 : text.size());
        } else if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR || type == MD_TEXT_CODE) {
            goToNextLine();
        }
    }

    void goToNextLine()
    {
        const qsizetype end = m_text.indexOf('\n', m_at);
        m_at = end < 0 ? m_text.size() : end + 1;
    }

    [[nodiscard]] int lineOf(qsizetype place) const
    {
        return static_cast<int>(m_text.first(place).count('\n')) + 1;
    }

    int refuse(const QString &problem)
    {
        m_problem = problem;
        m_line = lineOf(m_at);
        return -1;
    }

    int refuseBlock(const QString &problem)
    {
        goToBlock();
        return refuse(problem);
    }

    /// A block begins at the next line that is not blank.
    void goToBlock()
    {
        if (m_at > 0 && m_text.at(m_at - 1) != '\n') {
            goToNextLine();
        }
        qsizetype end = m_text.indexOf('\n', m_at);
        while (end >= 0 && m_text.sliced(m_at, end - m_at).trimmed().isEmpty()) {
            m_at = end + 1;
            end = m_text.indexOf('\n', m_at);
        }
    }

    QByteArray m_text;
    TextHeadings m_headings;
    QVector<Block> m_blocks;
    QVector<Inlines> m_items;
    Inlines m_inlines;
    QByteArray m_pending;
    QByteArray m_codeBlock;
    /// Of the link md4c is in.
    QString m_target;
    int m_emphases = 0;
    int m_strongs = 0;
    bool m_isInCode = false;
    bool m_isInCodeBlock = false;
    bool m_isInItem = false;
    /// How far md4c is in the text.
    qsizetype m_at = 0;
    QString m_problem;
    int m_line = 0;
};

} // namespace

tl::expected<QVector<Block>, TextProblem> parseDossierText(const QString &markdown, TextHeadings headings)
{
    return DossierTextParser{markdown, headings}.parse();
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/dossiertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// The text of the only block, which is a paragraph.
Inlines paragraphOf(const QString &markdown)
{
    const auto blocks = parseDossierText(markdown);
    if (!blocks || blocks->size() != 1 || !std::holds_alternative<Paragraph>(blocks->first())) {
        return {plain(blocks ? u"not one paragraph"_s : blocks.error().reason)};
    }
    return std::get<Paragraph>(blocks->first()).text;
}

} // namespace

class TestDossierText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void emptyTextGivesNoBlocks()
    {
        QCOMPARE(parseDossierText({}).value(), QVector<Block>{});
        QCOMPARE(parseDossierText(u"\n \n"_s).value(), QVector<Block>{});
    }

    void inlinesKeepTheirKind_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<Inlines>("expected");
        QTest::newRow("plain") << u"One line.\nAnother."_s << Inlines{plain(u"One line. Another."_s)};
        QTest::newRow("hard break") << u"One.  \nTwo."_s << Inlines{plain(u"One. Two."_s)};
        QTest::newRow("code") << u"Set `a *b* [1]`."_s
                              << Inlines{plain(u"Set "_s), code(u"a *b* [1]"_s), plain(u"."_s)};
        QTest::newRow("emphasis and strong")
            << u"*a* **b** _c_"_s
            << Inlines{emphasis(u"a"_s), plain(u" "_s), strong(u"b"_s), plain(u" "_s), emphasis(u"c"_s)};
        QTest::newRow("emphasis in strong") << u"**a *b***"_s << Inlines{strong(u"a "_s), strong(u"b"_s)};
        QTest::newRow("code in strong") << u"**`a`**"_s << Inlines{code(u"a"_s)};
        QTest::newRow("port") << u"[2856](port:2856)"_s << Inlines{link(u"2856"_s, u"port:2856"_s)};
        QTest::newRow("concept") << u"[loopback](concept:loopback)"_s
                                 << Inlines{link(u"loopback"_s, u"concept:loopback"_s)};
        QTest::newRow("address") << u"[a `b` *c*](https://example.org/?a=1&b=2)"_s
                                 << Inlines{link(u"a b c"_s, u"https://example.org/?a=1&b=2"_s)};
        QTest::newRow("address in angle brackets")
            << u"<https://example.org>"_s
            << Inlines{link(u"https://example.org"_s, u"https://example.org"_s)};
        QTest::newRow("characters of HTML")
            << u"a < b & c > d &lt; $${x} \u00e9"_s << Inlines{plain(u"a < b & c > d &lt; $${x} \u00e9"_s)};
        QTest::newRow("number and full stop in the middle")
            << u"It moved to\n8971. Only that."_s << Inlines{plain(u"It moved to 8971. Only that."_s)};
    }

    void inlinesKeepTheirKind()
    {
        QFETCH(QString, markdown);
        QFETCH(Inlines, expected);
        QCOMPARE(paragraphOf(markdown), expected);
    }

    void numbersInBracketsAreCitations_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<Inlines>("expected");
        const Inline a = plain(u"A."_s);
        QTest::newRow("after a space") << u"A. [1]"_s << Inlines{a, citation(1)};
        QTest::newRow("after a line break") << u"A.\n[12]"_s << Inlines{a, citation(12)};
        QTest::newRow("in a row") << u"A.[1][2]"_s << Inlines{a, citation(1), citation(2)};
        QTest::newRow("in a row, space between") << u"A. [1] [2]"_s << Inlines{a, citation(1), citation(2)};
        QTest::newRow("with a comma")
            << u"A. [1, 2,3]"_s << Inlines{a, citation(1), citation(2), citation(3)};
        QTest::newRow("before more text") << u"A. [1] B."_s << Inlines{a, citation(1), plain(u" B."_s)};
        QTest::newRow("after code") << u"`A.` [1]"_s << Inlines{code(u"A."_s), citation(1)};
        QTest::newRow("in strong") << u"**A. [1]**"_s << Inlines{strong(u"A."_s), citation(1)};
        for (const QString &text :
            {u"[a]"_s, u"[]"_s, u"[1"_s, u"[1,]"_s, u"[1;2]"_s, u"[::1]"_s, u"[12345]"_s, u"1]"_s}) {
            QTest::newRow(qPrintable(u"not "_s + text)) << text << Inlines{plain(text)};
        }
    }

    void numbersInBracketsAreCitations()
    {
        QFETCH(QString, markdown);
        QFETCH(Inlines, expected);
        QCOMPARE(paragraphOf(markdown), expected);
    }

    void blocksComeInOrder()
    {
        const auto blocks = parseDossierText(u"First. [1]\n\nSecond:\n\n- one `a`\n- two [2]\n  lines\n\n"
                                             "```\nx = 1\n\n  <y>\n```\n\nLast."_s);
        const QVector<Block> expected{Paragraph{{plain(u"First."_s), citation(1)}, true},
            Paragraph{{plain(u"Second:"_s)}, true},
            List{
                {{plain(u"one "_s), code(u"a"_s)}, {plain(u"two"_s), citation(2), plain(u" lines"_s)}}, true},
            Command{{}, u"x = 1\n\n  <y>"_s},
            Paragraph{{plain(u"Last."_s)}, true}};
        QVERIFY2(blocks, qPrintable(blocks ? QString{} : blocks.error().reason));
        QCOMPARE(*blocks, expected);
    }

    void itemsOfAListMayStandApart()
    {
        const QVector<Block> expected{List{{{plain(u"one"_s)}, {plain(u"two"_s)}}, true}};
        QCOMPARE(parseDossierText(u"- one\n\n- two"_s).value(), expected);
    }

    void headingsAreForPagesThatMayHaveThem()
    {
        const auto blocks
            = parseDossierText(u"## What `it` is\n\nText.\n\n### More"_s, TextHeadings::Allowed);
        const QVector<Block> expected{Heading{2, u"What it is"_s, true},
            Paragraph{{plain(u"Text."_s)}, true},
            Heading{3, u"More"_s, true}};
        QCOMPARE(blocks.value(), expected);
    }

    void whatTheSubsetHasNoRoomForIsRefused_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("HTML block") << u"Text.\n\n<div>x</div>"_s << 3 << u"HTML"_s;
        QTest::newRow("HTML in a line") << u"Text,\nmore <b>x</b>."_s << 2 << u"HTML"_s;
        QTest::newRow("comment") << u"Text <!-- x -->."_s << 1 << u"HTML"_s;
        QTest::newRow("image") << u"One\ntwo ![x](https://example.org/x.png)"_s << 2 << u"image"_s;
        QTest::newRow("table") << u"Text.\n\n\n| a | b |\n|---|---|\n| 1 | 2 |"_s << 4 << u"table"_s;
        QTest::newRow("numbered list") << u"Text:\n\n1. one\n2. two"_s << 3 << u"numbered"_s;
        QTest::newRow("after code") << u"```\na\n```\n\n1. one"_s << 5 << u"numbered"_s;
        QTest::newRow("http") << u"[x](http://example.org)"_s << 1 << u"http://example.org"_s;
        QTest::newRow("javascript") << u"Text.\n\n[x](javascript:alert(1))"_s << 3 << u"javascript"_s;
        QTest::newRow("mail") << u"<a@example.org>"_s << 1 << u"mailto:"_s;
        QTest::newRow("no port") << u"[x](port:65536)"_s << 1 << u"port:65536"_s;
        QTest::newRow("no concept") << u"[x](concept:)"_s << 1 << u"concept:"_s;
        QTest::newRow("empty link") << u"[x]()"_s << 1 << u"link"_s;
        QTest::newRow("link definition")
            << u"Text. [1]\n\n[1]: https://example.org"_s << 3 << u"definitions"_s;
        QTest::newRow("heading") << u"Text.\n\n## Heading"_s << 3 << u"heading"_s;
        QTest::newRow("heading by underline") << u"Heading\n---"_s << 1 << u"heading"_s;
        QTest::newRow("quotation") << u"Text.\n\n> quoted"_s << 3 << u"quotation"_s;
        QTest::newRow("line across") << u"Text.\n\n***\n\nMore."_s << 3 << u"line across"_s;
        QTest::newRow("indented code") << u"Text.\n\n    code"_s << 3 << u"Indented"_s;
        QTest::newRow("list in a list") << u"- one\n  - two"_s << 2 << u"list inside"_s;
        QTest::newRow("code in a list") << u"- one\n\n  ```\n  two\n  ```"_s << 3 << u"inside a list"_s;
        QTest::newRow("two paragraphs in an item") << u"- one\n\n  two"_s << 3 << u"one paragraph"_s;
    }

    void whatTheSubsetHasNoRoomForIsRefused()
    {
        QFETCH(QString, markdown);
        QFETCH(int, line);
        QFETCH(QString, word);
        const auto blocks = parseDossierText(markdown);
        QVERIFY(!blocks);
        QCOMPARE(blocks.error().line, line);
        QVERIFY2(blocks.error().reason.contains(word), qPrintable(blocks.error().reason));
    }

    void headingsOfOtherKindsAreRefused_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("level 1") << u"# Heading"_s;
        QTest::newRow("level 4") << u"#### Heading"_s;
        QTest::newRow("citation") << u"## Heading [1]"_s;
        QTest::newRow("link") << u"## [22](port:22)"_s;
        QTest::newRow("in a list") << u"- ## Heading"_s;
    }

    void headingsOfOtherKindsAreRefused()
    {
        QFETCH(QString, markdown);
        QVERIFY(!parseDossierText(markdown, TextHeadings::Allowed));
    }

    void parsesFast()
    {
        const QString markdown
            = u"Some *text* with `code` and a [link](port:22), cited. [1] [2]\n\n"_s.repeated(20);
        QBENCHMARK
        {
            QVERIFY(parseDossierText(markdown));
        }
    }
};

QTEST_GUILESS_MAIN(TestDossierText)
#include "tst_dossiertext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/jsonwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "core/article/writers/textwriter.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const QString hostile = u"<img src=x onerror=1><b>bold</b> *a* [b](c) `d` | e"_s;

/// Every kind of block and inline, with text that means something to each format.
Article article()
{
    Article article;
    article.port = PortNumber{2855};
    article.title = hostile;
    article.badges = {hostile};
    const Inlines text{plain(hostile),
        strong(hostile),
        code(hostile),
        link(hostile, u"port:2856"_s),
        emphasis(hostile),
        citation(1)};
    article.sections = {
        {SectionId::Lede, {}, {Paragraph{text}}},
        {SectionId::OnThisComputer, hostile, {Paragraph{text}}},
        {SectionId::Registration, hostile, {FactTable{{{hostile, text}}}}},
        {SectionId::HowToCheck, hostile, {Command{hostile, u"ss -Htlnp 'sport = :2855'"_s}}},
        {SectionId::RelatedPorts, hostile, {PortTable{{{PortNumber{2856}, hostile}}}}},
        {SectionId::Questions,
            hostile,
            {Heading{3, hostile, true},
                Paragraph{text, true},
                List{{text, text}, true},
                Command{{}, u"a = 1\n  b = 2"_s}}},
    };
    article.sources = {{hostile, u"https://example.org/?a=1&b=\"2\""_s}};
    return article;
}

} // namespace

class TestWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void htmlTakesNoTextForMarkup()
    {
        const QString html = writeHtml(article(), {});
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"<b>bold"_s));
        QVERIFY(html.contains(u"&lt;img src=x onerror=1&gt;"_s));
        QVERIFY(html.contains(u"href=\"port:2856\""_s));
        QVERIFY(html.contains(u"href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\""_s));
        QVERIFY(html.contains(u"ss -Htlnp 'sport = :2855'"_s));
    }

    void htmlOffersToCopyOnlyWhereAsked()
    {
        HtmlStyle style;
        QVERIFY(!writeHtml(article(), style).contains(u"copy:"_s));
        style.hasActions = true;
        QVERIFY(writeHtml(article(), style).contains(u"href=\"copy:0\""_s));
    }

    void sourceNumbersLeadToTheSourceAndBack()
    {
        Article cited;
        cited.sections = {{SectionId::Lede, {}, {Paragraph{{plain(u"x"_s), citation(1), citation(1)}}}}};
        cited.sources = {{u"First"_s, {}}, {u"Never cited"_s, {}}};
        HtmlStyle style;
        QVERIFY(writeHtml(cited, style).contains(u"href=\"#source-1\""_s));
        QVERIFY(!writeHtml(cited, style).contains(u"citation:"_s));
        style.hasActions = true;
        const QString html = writeHtml(cited, style);
        QCOMPARE(html.count(u"href=\"source:1\""_s), 2);
        QCOMPARE(html.count(u"name=\"citation-1\""_s), 1);
        QCOMPARE(html.count(u"href=\"citation:1\""_s), 1);
        QVERIFY(!html.contains(u"citation:2"_s));
    }

    void checkIsOfferedOnlyWhereItCanBeMade()
    {
        Article asked;
        asked.sections = {{SectionId::HowToCheck, u"How"_s, {Check{}}}};
        Article answered = asked;
        answered.sections[0].blocks = {Check{{plain(hostile)}}};
        HtmlStyle style;
        QVERIFY(!writeHtml(asked, style).contains(u"Check now"_s));
        QVERIFY(writeHtml(answered, style).contains(hostile.toHtmlEscaped()));
        style.hasActions = true;
        QVERIFY(writeHtml(asked, style).contains(u"href=\"check:\""_s));
        QVERIFY(writeText(answered).contains(hostile.simplified().left(20)));
        QVERIFY(!writeText(asked).contains(u"Check"_s));
        QVERIFY(writeMarkdown(answered).contains(u"\\<img"_s));
        QVERIFY(!writeMarkdown(asked).contains(u"Check"_s));
        const QJsonObject json = writeJson(answered);
        const QJsonObject block = json[u"sections"_s][0][u"blocks"_s][0].toObject();
        QCOMPARE(block[u"kind"_s], u"check"_s);
        QCOMPARE(block[u"answer"_s][0][u"text"_s].toString(), hostile);
    }

    void htmlMirrorsButCommandsStay()
    {
        HtmlStyle style;
        style.isRightToLeft = true;
        const QString html = writeHtml(article(), style);
        QVERIFY(html.contains(u"<body dir=\"rtl\""_s));
        QVERIFY(html.contains(u"<table dir=\"ltr\""_s));
    }

    void htmlTurnsTheRowsOfTablesRound()
    {
        const auto isLabelFirst = [](const HtmlStyle &style) {
            Article facts;
            facts.sections
                = {{SectionId::Registration, {}, {FactTable{{{u"label"_s, {plain(u"value"_s)}}}}}}};
            const QString html = writeHtml(facts, style);
            return html.indexOf(u">label<"_s) < html.indexOf(u">value<"_s);
        };
        HtmlStyle style;
        QVERIFY(isLabelFirst(style));
        style.isRightToLeft = true;
        QVERIFY(!isLabelFirst(style));
    }

    void markdownTakesNoTextForMarkup()
    {
        const QString markdown = writeMarkdown(article());
        QVERIFY(!markdown.contains(u"**bold**"_s));
        QVERIFY2(markdown.contains(uR"(\<img src=x onerror=1\>\<b\>bold\</b\> \*a\* \[b\](c) \`d\` \| e)"_s),
            qPrintable(markdown));
        QVERIFY(markdown.contains(u"[2856](<port:2856>)"_s));
        QVERIFY(markdown.contains(u"```\nss -Htlnp 'sport = :2855'\n```"_s));
        QVERIFY(markdown.contains(u"[^1]: "_s));
        // The code span holds back-quotes, so its fence is longer.
        QVERIFY(markdown.contains(u"`` "_s));
    }

    void textHasNoMarkupAndKeepsToItsWidth()
    {
        Article plainArticle = article();
        plainArticle.title = u"MSRP over TCP"_s;
        plainArticle.badges = {u"User range"_s};
        const Inlines longText{plain(QString{u"word "_s}.repeated(60).trimmed()), citation(1)};
        plainArticle.sections = {{SectionId::Lede, {}, {Paragraph{longText}}},
            {SectionId::Registration, u"Registration"_s, {FactTable{{{u"Name"_s, longText}}}}}};
        plainArticle.sources = {{u"A source"_s, u"https://example.org"_s}};
        const QString text = writeText(plainArticle, 60);
        for (const QString &line : text.split(u'\n')) {
            QVERIFY2(line.size() <= 60, qPrintable(line));
            QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        }
        QVERIFY(text.startsWith(u"2855 MSRP over TCP\n"_s));
        QVERIFY(text.contains(u" [1]"_s));
        QVERIFY(text.contains(u"\n  [1] A source"_s));
        QVERIFY(!text.contains(u"**"_s));
    }

    void textLongerThanTheWidthIsKept()
    {
        Article plainArticle;
        plainArticle.title = QString{200, u'x'};
        QVERIFY(writeText(plainArticle, 1).contains(plainArticle.title));
    }

    void jsonKeepsKindsAndNumbers()
    {
        const QJsonObject json = writeJson(article());
        QCOMPARE(json.value(u"schema"_s).toInt(), 1);
        QCOMPARE(json.value(u"port"_s).toInt(), 2855);
        QCOMPARE(json.value(u"title"_s).toString(), hostile);
        const QJsonArray sections = json.value(u"sections"_s).toArray();
        QCOMPARE(sections.size(), 6);
        QCOMPARE(sections.first()[u"id"_s].toString(), u"lede"_s);
        const QJsonArray text = sections.first()[u"blocks"_s][0][u"text"_s].toArray();
        QCOMPARE(text.last()[u"source"_s].toInt(), 1);
        QCOMPARE(text.at(3)[u"target"_s].toString(), u"port:2856"_s);
        QCOMPARE(sections.at(3)[u"blocks"_s][0][u"text"_s].toString(), u"ss -Htlnp 'sport = :2855'"_s);
        QCOMPARE(json.value(u"sources"_s)[0][u"title"_s].toString(), hostile);
        const QJsonValue blocks = sections.last()[u"blocks"_s];
        QCOMPARE(blocks[0][u"kind"_s].toString(), u"heading"_s);
        QCOMPARE(blocks[0][u"level"_s].toInt(), 3);
        QCOMPARE(blocks[0][u"text"_s].toString(), hostile);
        QCOMPARE(blocks[2][u"kind"_s].toString(), u"list"_s);
        QCOMPARE(blocks[2][u"items"_s].toArray().size(), 2);
        QCOMPARE(blocks[2][u"items"_s][1][4][u"kind"_s].toString(), u"emphasis"_s);
    }

    void conceptsHaveNoNumber()
    {
        Article page;
        page.conceptId = u"loopback"_s;
        page.title = u"Loopback"_s;
        page.sections = {{SectionId::Lede, {}, {Paragraph{{plain(u"Text."_s)}, true}}}};
        const QJsonObject json = writeJson(page);
        QCOMPARE(json.value(u"concept"_s).toString(), u"loopback"_s);
        QVERIFY(!json.contains(u"port"_s));
        QVERIFY(!writeJson(article()).contains(u"concept"_s));
        QVERIFY(writeText(page).startsWith(u"Loopback\n\nText."_s));
        QVERIFY(writeMarkdown(page).startsWith(u"# Loopback\n\nText."_s));
        const QString html = writeHtml(page, {});
        QVERIFY(html.contains(u"<title>Loopback</title>"_s));
        QVERIFY(html.contains(u"font-size:x-large\">Loopback</h1>"_s));
    }

    void htmlMarksEnglishProse()
    {
        const QString html = writeHtml(article(), {});
        QVERIFY(html.contains(u"<h3 lang=\"en\" dir=\"ltr\""_s));
        QVERIFY(html.contains(u"<p lang=\"en\" dir=\"ltr\""_s));
        QVERIFY(html.contains(u"<ul lang=\"en\" dir=\"ltr\""_s));
        QCOMPARE(html.count(u" lang="_s), 3);
        QCOMPARE(html.count(u"<li "_s), 2);
        QVERIFY(html.contains(u"<i>&lt;img src=x"_s));
        QVERIFY(html.contains(u"a = 1<br>&nbsp; b = 2"_s));
    }

    void markdownHasListsHeadingsAndLongerFences()
    {
        Article page = article();
        page.sections = {{SectionId::Explanation,
            {},
            {Heading{2, u"a *b*"_s},
                List{{{plain(u"- one"_s)}, {emphasis(u"two"_s), citation(1)}}},
                Paragraph{{plain(u"22. July"_s)}},
                Command{{}, u"```\nx"_s}}}};
        const QString markdown = writeMarkdown(page);
        QVERIFY2(markdown.contains(uR"(## a \*b\*)"_s), qPrintable(markdown));
        QVERIFY2(markdown.contains(u"- \\- one\n- *two*[^1]\n\n22\\. July\n\n````\n```\nx\n````\n"_s),
            qPrintable(markdown));
    }

    void textWrapsItemsUnderThemselves()
    {
        Article page;
        page.title = u"Title"_s;
        page.badges = {u"Badge"_s};
        page.sections = {{SectionId::Questions,
            u"Questions"_s,
            {Heading{3, u"Why?"_s},
                Paragraph{{plain(u"Because."_s)}},
                Paragraph{{plain(u"Two:"_s)}},
                List{{{plain(u"one two three four"_s), citation(1)}, {plain(u"five"_s)}}},
                Command{{}, u"a\n  b"_s}}}};
        QCOMPARE(writeText(page, 20),
            u"0 Title\nBadge\n\nQuestions\nWhy?\nBecause.\n\nTwo:\n  - one two three\n    four [1]\n  - "
            u"five\n"
            "    a\n      b\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"

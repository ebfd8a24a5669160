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
    const Inlines text{
        plain(hostile), strong(hostile), code(hostile), link(hostile, u"port:2856"_s), citation(1)};
    article.sections = {
        {SectionId::Lede, {}, {Paragraph{text}}},
        {SectionId::OnThisComputer, hostile, {Paragraph{text}}},
        {SectionId::Registration, hostile, {FactTable{{{hostile, text}}}}},
        {SectionId::HowToCheck, hostile, {Command{hostile, u"ss -Htlnp 'sport = :2855'"_s}}},
        {SectionId::RelatedPorts, hostile, {PortTable{{{PortNumber{2856}, hostile}}}}},
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
        style.hasCopyLinks = true;
        QVERIFY(writeHtml(article(), style).contains(u"href=\"copy:0\""_s));
    }

    void htmlMirrorsButCommandsStay()
    {
        HtmlStyle style;
        style.isRightToLeft = true;
        const QString html = writeHtml(article(), style);
        QVERIFY(html.contains(u"<body dir=\"rtl\""_s));
        QVERIFY(html.contains(u"<table dir=\"ltr\""_s));
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
        QCOMPARE(sections.size(), 5);
        QCOMPARE(sections.first()[u"id"_s].toString(), u"lede"_s);
        const QJsonArray text = sections.first()[u"blocks"_s][0][u"text"_s].toArray();
        QCOMPARE(text.last()[u"source"_s].toInt(), 1);
        QCOMPARE(text.at(3)[u"target"_s].toString(), u"port:2856"_s);
        QCOMPARE(sections.at(3)[u"blocks"_s][0][u"text"_s].toString(), u"ss -Htlnp 'sport = :2855'"_s);
        QCOMPARE(json.value(u"sources"_s)[0][u"title"_s].toString(), hostile);
    }
};

QTEST_GUILESS_MAIN(TestWriters)
#include "tst_writers.moc"

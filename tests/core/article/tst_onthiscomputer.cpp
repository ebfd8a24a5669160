// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/jsonwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "core/article/writers/textwriter.h"
#include "tests/core/article/dossierfacts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

namespace {

const QString hostile = u"<img src=x onerror=1><b>bold</b>"_s;

JudgedListener listenerOf(const QString &program)
{
    JudgedListener judged;
    judged.listener.endpoint.port = port(2855);
    judged.listener.endpoint.address = QHostAddress{QHostAddress::LocalHost};
    judged.listener.ownership = Ownership::Known;
    Process process;
    process.id.pid = 1712;
    process.name = program;
    judged.listener.processes = {process};
    judged.listener.unit = program;
    judged.exposure.why = program;
    judged.verdict.why = program;
    return judged;
}

/// The texts of the blocks of a section, as JSON has them.
QString jsonTextOf(const QJsonObject &article, const QString &section)
{
    QString text;
    for (const QJsonValue each : article.value(u"sections"_s).toArray()) {
        if (each[u"id"_s].toString() == section) {
            for (const QJsonValue block : each[u"blocks"_s].toArray()) {
                for (const QJsonValue part : block[u"text"_s].toArray()) {
                    text += part[u"text"_s].toString();
                }
            }
        }
    }
    return text;
}

} // namespace

/// What an article says of the reader's own computer, and what the reader wrote.
class TestOnThisComputer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void checkIsThereOnlyForThoseWhoCanAskForIt()
    {
        const auto checksOf = [](const ArticleContext &context) {
            QVector<Check> checks;
            for (const Section &section : composeArticle(msrpFacts(), context).sections) {
                for (const Block &block : section.blocks) {
                    if (const auto *const check = std::get_if<Check>(&block)) {
                        checks.append(*check);
                    }
                }
            }
            return checks;
        };
        ArticleContext context;
        QVERIFY(checksOf(context).isEmpty());
        context.ownCheck = OwnCheck{};
        QCOMPARE(checksOf(context), QVector<Check>{Check{}});

        context.ownCheck->madeAt = QDateTime{QDate{2026, 4, 9}, QTime{14, 5, 6}};
        context.listeners = QVector<JudgedListener>{};
        QCOMPARE(plainText(checksOf(context).first().answer),
            u"Checked at 14:05:06: nothing listens on port 2855 here, over tcp or udp."_s);
        context.listeners = QVector<JudgedListener>{listenerOf(hostile)};
        const QString answer = plainText(checksOf(context).first().answer);
        QVERIFY2(answer.startsWith(u"Checked at 14:05:06: "_s + hostile + u" listens on 127.0.0.1:2855"_s),
            qPrintable(answer));

        context.ownCheck = OwnCheck{{}, u"The kernel does not tell."_s};
        QCOMPARE(plainText(checksOf(context).first().answer), u"The kernel does not tell."_s);
    }

    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }

    void journalTellsWhatIsGone()
    {
        ArticleContext context;
        context.lastSeen = QDateTime{QDate{2026, 3, 9}, QTime{14, 30}};
        const auto text
            = [&context] { return textOf(composeArticle(msrpFacts(), context), SectionId::OnThisComputer); };
        const QString lastSeen = u"Something was last seen listening here on 09/03/2026 14:30.\n"_s;
        QCOMPARE(text(), lastSeen);
        context.listeners = QVector<JudgedListener>{};
        QCOMPARE(text(), u"Nothing listens on this port here. "_s + lastSeen);
        context.listeners = {listenerOf(u"freeswitch"_s)};
        QVERIFY(text().startsWith(u"freeswitch listens on 127.0.0.1:2855"_s));
        QVERIFY(!text().contains(u"last seen"_s));
        context.listeners = QVector<JudgedListener>{};
        context.lastSeen.reset();
        QCOMPARE(text(), u"Nothing listens on this port here.\n"_s);
        context.listeners.reset();
        QCOMPARE(text(), QString{});
    }

    void workersAreToldAsOne()
    {
        ArticleContext context;
        JudgedListener judged = listenerOf(u"freeswitch"_s);
        judged.listener.ownership = Ownership::Known;
        Process second = judged.listener.processes.first();
        second.id.pid = 4711;
        judged.listener.processes.append(second);
        context.listeners = {judged};
        const auto text
            = [&context] { return textOf(composeArticle(msrpFacts(), context), SectionId::OnThisComputer); };
        QVERIFY2(text().contains(u"1 other process(es) hold the same socket."_s), qPrintable(text()));
        context.listeners->first().sockets = 2;
        context.listeners->first().workers = 2;
        QVERIFY2(text().contains(u"2 socket(s) share this address and port"_s), qPrintable(text()));
        QVERIFY(!text().contains(u"hold the same socket"_s));
    }

    void noteIsAParagraphALine()
    {
        ArticleContext context;
        QCOMPARE(textOf(composeArticle(msrpFacts(), context), SectionId::YourNote), QString{});
        context.note = u"  \n\n"_s;
        QCOMPARE(textOf(composeArticle(msrpFacts(), context), SectionId::YourNote), QString{});
        context.note = u"the lab's gateway\r\n\n  # keep open\n"_s;
        const Article article = composeArticle(msrpFacts(), context);
        QCOMPARE(textOf(article, SectionId::YourNote), u"the lab's gateway\n# keep open\n"_s);
        QCOMPARE(article.sections.last().heading, u"Your note"_s);
        const QString markdown = writeMarkdown(article);
        QVERIFY2(markdown.contains(u"\n\nthe lab's gateway\n\n\\# keep open\n\n"_s), qPrintable(markdown));
    }

    void hostileNamesAndNotesAreLiteralInEveryFormat()
    {
        ArticleContext context;
        context.listeners = {listenerOf(hostile)};
        context.note = hostile;
        const Article article = composeArticle(msrpFacts(), context);

        const QString html = writeHtml(article, {});
        QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<b>bold"_s));
        // Name, unit, exposure, verdict and note.
        QCOMPARE(html.count(u"&lt;img src=x onerror=1&gt;&lt;b&gt;bold&lt;/b&gt;"_s), 5);

        const QString markdown = writeMarkdown(article);
        QVERIFY(!markdown.contains(hostile));
        QCOMPARE(markdown.count(uR"(\<img src=x onerror=1\>\<b\>bold\</b\>)"_s), 5);

        QCOMPARE(writeText(article, 1000).count(hostile), 5);

        // Through the text of the document, as others read it.
        const auto document = QJsonDocument::fromJson(QJsonDocument{writeJson(article)}.toJson());
        QCOMPARE(jsonTextOf(document.object(), u"on-this-computer"_s).count(hostile), 4);
        QCOMPARE(jsonTextOf(document.object(), u"your-note"_s), hostile);
    }
};

QTEST_GUILESS_MAIN(TestOnThisComputer)
#include "tst_onthiscomputer.moc"

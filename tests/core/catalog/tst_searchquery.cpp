// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/searchquery.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestSearchQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wordsAndPhrasesBecomeAnExpression_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expression");
        QTest::newRow("word") << u"postgres"_s << u"\"postgres\"*"_s;
        QTest::newRow("words") << u"  name   server "_s << u"\"name\"* \"server\"*"_s;
        QTest::newRow("phrase") << u"\"name server\""_s << u"\"name server\""_s;
        QTest::newRow("phrase not closed yet") << u"\"name ser"_s << u"\"name ser\""_s;
        QTest::newRow("operators are words") << u"a OR b*"_s << u"\"a\"* \"OR\"* \"b*\"*"_s;
        QTest::newRow("quote inside a word") << u"5\"disk"_s << u"\"5\"\"disk\"*"_s;
        QTest::newRow("unknown key is a word") << u"foo:bar"_s << u"\"foo:bar\"*"_s;
        QTest::newRow("signs alone say nothing") << u"* - ^"_s << QString{};
        QTest::newRow("nothing") << u"   "_s << QString{};
    }

    void wordsAndPhrasesBecomeAnExpression()
    {
        QFETCH(QString, text);
        QFETCH(QString, expression);
        const auto query = SearchQuery::parse(text);
        QVERIFY(query);
        QCOMPARE(query->ftsExpression(), expression);
        QCOMPARE(query->isEmpty(), expression.isEmpty());
    }

    void numbersAndRangesAreUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("number") << u"22"_s << 22 << 22;
        QTest::newRow("range") << u"20-25"_s << 20 << 25;
        QTest::newRow("range the wrong way round") << u"25-20"_s << 20 << 25;
        QTest::newRow("with transport") << u"tcp:443"_s << 443 << 443;
        QTest::newRow("range with transport") << u"UDP:5000-5100"_s << 5000 << 5100;
    }

    void numbersAndRangesAreUnderstood()
    {
        QFETCH(QString, text);
        QFETCH(int, first);
        QFETCH(int, last);
        const auto query = SearchQuery::parse(text);
        QVERIFY(query);
        QVERIFY(query->numbers());
        QCOMPARE(query->numbers()->first.value(), first);
        QCOMPARE(query->numbers()->last.value(), last);
    }

    void filtersAreUnderstood()
    {
        const auto query = SearchQuery::parse(u"status:Reserved range:user udp: mail");
        QVERIFY(query);
        QCOMPARE(query->status(), RegistrationStatus::Reserved);
        QCOMPARE(query->range(), PortRange::User);
        QCOMPARE(query->transport(), Transport::Udp);
        QCOMPARE(query->terms(), QStringList{u"mail"_s});
    }

    void mistakesAreExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("port too high") << u"70000"_s << u"70000"_s;
        QTest::newRow("end of a range too high") << u"5-99999"_s << u"99999"_s;
        QTest::newRow("unknown status") << u"status:odd"_s << u"undocumented"_s;
        QTest::newRow("unknown range") << u"range:low"_s << u"dynamic"_s;
    }

    void mistakesAreExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto query = SearchQuery::parse(text);
        QVERIFY(!query);
        QVERIFY2(query.error().message.contains(part), qPrintable(query.error().message));
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_searchquery.moc"

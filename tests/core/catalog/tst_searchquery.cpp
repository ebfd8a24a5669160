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
        QCOMPARE(ftsExpression(query->terms()), expression);
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
        QCOMPARE(query->terms(), (QList<SearchTerm>{{u"mail"_s, false}}));
    }

    void kindsAndThreatsAreUnderstood()
    {
        const auto query = SearchQuery::parse(u"kind:Database threat:no");
        QVERIFY(query);
        QCOMPARE(query->kind(), u"database"_s);
        QCOMPARE(query->hasThreats(), false);
        QCOMPARE(SearchQuery::parse(u"THREAT:Yes")->hasThreats(), true);
        QVERIFY(query->terms().isEmpty());
        QVERIFY(!query->isEmpty());
    }

    void listeningIsAFilterUnlessItIsOneOfSeveralWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isListening");
        QTest::newRow("alone") << u"Listening"_s << true;
        QTest::newRow("with a filter") << u"listening range:user tcp:"_s << true;
        QTest::newRow("with a number") << u"1-1023 listening"_s << true;
        QTest::newRow("in a question") << u"what is listening?"_s << true;
        QTest::newRow("with another word") << u"listening music"_s << false;
        QTest::newRow("in quotes") << u"\"listening\""_s << false;
        QTest::newRow("the beginning of it") << u"listen"_s << false;
    }

    void listeningIsAFilterUnlessItIsOneOfSeveralWords()
    {
        QFETCH(QString, text);
        QFETCH(bool, isListening);
        const auto query = SearchQuery::parse(text);
        QVERIFY(query);
        QCOMPARE(query->isListening(), isListening);
        QCOMPARE(query->terms().isEmpty(), isListening);
        QVERIFY(!query->isEmpty());
    }

    void stopWordsGoWhenSomethingElseRemains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expression");
        QTest::newRow("question") << u"Where does Vite run?"_s << u"\"Vite\"*"_s;
        QTest::newRow("server is telling") << u"what is the name server"_s << u"\"name\"* \"server\"*"_s;
        QTest::newRow("a number remains") << u"what is port 22"_s << QString{};
        QTest::newRow("a filter remains") << u"which ports range:user"_s << QString{};
        QTest::newRow("nothing else") << u"what is the use"_s << u"\"what\"* \"is\"* \"the\"* \"use\"*"_s;
        QTest::newRow("in quotes") << u"\"port\" 22"_s << u"\"port\""_s;
    }

    void stopWordsGoWhenSomethingElseRemains()
    {
        QFETCH(QString, text);
        QFETCH(QString, expression);
        QCOMPARE(ftsExpression(SearchQuery::parse(text)->withoutStopWords().terms()), expression);
    }

    void longTextIsCutOff()
    {
        QCOMPARE(SearchQuery::parse(u"ab "_s.repeated(1000))->terms().size(), 12);
        QCOMPARE(SearchQuery::parse(QString{1000, u'a'})->terms().constFirst().text.size(), 200);
    }

    void controlCharactersSeparateWords()
    {
        const QString text = u"one"_s + QChar{0} + u"two\n\tthree"_s;
        QCOMPARE(ftsExpression(SearchQuery::parse(text)->terms()), u"\"one\"* \"two\"* \"three\"*"_s);
    }

    void mistakesAreExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("port too high") << u"70000"_s << u"70000"_s;
        QTest::newRow("end of a range too high") << u"5-99999"_s << u"99999"_s;
        QTest::newRow("unknown status") << u"status:odd"_s << u"undocumented"_s;
        QTest::newRow("unknown range") << u"range:low"_s << u"dynamic"_s;
        QTest::newRow("unknown kind") << u"kind:odd"_s << u"database"_s;
        QTest::newRow("neither yes nor no") << u"threat:maybe"_s << u"yes"_s;
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

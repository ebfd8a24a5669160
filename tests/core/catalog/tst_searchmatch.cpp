// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/searchmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const SearchTexts texts{.names = u"sql-net\npostgresql"_s,
    .services = u"PostgreSQL\npostgres"_s,
    .uses = u"Back Orifice"_s,
    .words = u"PostgreSQL Database\nrelational database"_s};

} // namespace

class TestSearchMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theEntryWithMostTermsIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SearchHit::Match>("match");
        QTest::addColumn<QString>("entry");
        QTest::addColumn<int>("termsOfEntry");
        QTest::addColumn<int>("terms");
        using enum SearchHit::Match;
        QTest::newRow("names come first") << u"postgres"_s << RegisteredName << u"postgresql"_s << 1 << 1;
        QTest::newRow("a phrase is whole") << u"\"postgres\""_s << Service << u"postgres"_s << 1 << 1;
        QTest::newRow("without signs") << u"sqln"_s << RegisteredName << u"sql-net"_s << 1 << 1;
        QTest::newRow("with signs") << u"sql-n"_s << RegisteredName << u"sql-net"_s << 1 << 1;
        QTest::newRow("second word") << u"orif"_s << Use << u"Back Orifice"_s << 1 << 1;
        QTest::newRow("more terms") << u"postgres data"_s << Description << u"PostgreSQL Database"_s << 2
                                    << 2;
        QTest::newRow("terms in several entries")
            << u"orifice relational"_s << Use << u"Back Orifice"_s << 1 << 2;
        QTest::newRow("inside of a word") << u"gres"_s << Description << QString{} << 0 << 0;
    }

    void theEntryWithMostTermsIsTold()
    {
        QFETCH(QString, text);
        QFETCH(SearchHit::Match, match);
        QFETCH(QString, entry);
        QFETCH(int, termsOfEntry);
        QFETCH(int, terms);
        const SearchMatch found = SearchMatcher{SearchQuery::parse(text)->terms()}.matchIn(texts);
        QCOMPARE(found.match, match);
        QCOMPARE(found.entry, entry);
        QCOMPARE(found.terms, terms);
        QCOMPARE(found.termsOfEntry, termsOfEntry);
    }

    void longEntriesAreCutAroundTheWord_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QString>("expected");
        QTest::newRow("short") << u"one printer two"_s << u"one printer two"_s;
        QTest::newRow("middle") << u"a b c printer d e f g"_s << u"… c printer d e f …"_s;
        QTest::newRow("beginning") << u"Printers b c d e f"_s << u"Printers b c d e …"_s;
        QTest::newRow("end") << u"a b c d e printer"_s << u"… b c d e printer"_s;
        QTest::newRow("not found") << u"a b c d e f"_s << u"… b c d e f"_s;
    }

    void longEntriesAreCutAroundTheWord()
    {
        QFETCH(QString, entry);
        QFETCH(QString, expected);
        QCOMPARE(SearchMatcher{SearchQuery::parse(u"printer")->terms()}.excerptOf(entry), expected);
    }
};

QTEST_APPLESS_MAIN(TestSearchMatch)
#include "tst_searchmatch.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/portrecord.h"
#include "database/builder/searchtext.h"
#include "tests/database/registryrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::PortNumber;
using portolan::Transport;
using portolan::builder::tests::factsOf;

class TestPortRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void thePlainNameComesFirst_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("rows of a name together") << QByteArray{
            "http,1,tcp,H,,,,,,,,\nwww,1,tcp,W,,,,,,,,\nhttp,1,udp,H,,,,,,,,\nwww,1,udp,W,,,,,,"
            ",,\n"} << QStringList{u"http/tcp"_s, u"http/udp"_s, u"www/tcp"_s, u"www/udp"_s};
        QTest::newRow("duplicate") << QByteArray{"www,1,tcp,W,,,,,,,,This is a duplicate of the http "
                                                 "service\nhttp,1,tcp,H,,,,,,,,\n"}
                                   << QStringList{u"http/tcp"_s, u"www/tcp"_s};
        QTest::newRow("conflict")
            << QByteArray{"shilp,1,tcp,S,,,,,,,,<== NOTE Conflict\nnfs,1,tcp,N,,,,,,,,\n"}
            << QStringList{u"nfs/tcp"_s, u"shilp/tcp"_s};
        QTest::newRow("alias") << QByteArray{"a_b,1,tcp,A,,,,,,,,\"This entry is an alias to "
                                             "\"\"a-b\"\".\"\na-b,1,tcp,A,,,,,,,,\n"}
                               << QStringList{u"a-b/tcp"_s, u"a_b/tcp"_s};
        QTest::newRow("reserved") << QByteArray{",1,tcp,Reserved,,,,,,,,\ngog,1,udp,G,,,,,,,,\n"}
                                  << QStringList{u"gog/udp"_s, u"/tcp"_s};
    }

    void thePlainNameComesFirst()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QStringList, expected);
        const Records records = composeRecords(factsOf(rows));
        QStringList names;
        for (const int place : records.ports[1].registrations) {
            const Registration &registration = records.registrations[place];
            names.append(registration.row.name + u'/' + portolan::transportName(registration.transport));
        }
        QCOMPARE(names, expected);
    }

    void unassignedRowsAreNoRegistrations()
    {
        const Records records
            = composeRecords(factsOf(",4,tcp,Unassigned,,,,,,,,\n,9-12,,Unassigned,,,,,,,,\n"));
        QVERIFY(records.registrations.isEmpty());
        QVERIFY(records.searchOrder.isEmpty());
    }

    void aNameThatCameBackIsNotHistory()
    {
        RegistryFacts facts = factsOf("imap,143,udp,Mail,,,,,,,,\n");
        facts.formerNames = {{1, PortNumber{143}, Transport::Udp, u"imap"_s, QString{}, QDate{2015, 7, 24}},
            {2, PortNumber{143}, Transport::Udp, u"imap2"_s, QString{}, QDate{2015, 7, 24}}};
        const Records records = composeRecords(facts);
        QCOMPARE(records.ports[143].formerNames, QVector<int>{1});
    }

    void searchOrdersByProminenceThenByNumber()
    {
        const Records records = composeRecords(factsOf("plain,5000,tcp,Plain thing,,,,,,,,\n"
                                                       "other,4000,tcp,Other thing,,,,,,,,\n"
                                                       "rfc,6000,tcp,With a standard,,,,,[RFC1],,,\n"
                                                       ",30,tcp,Reserved,,,,,,,,\n"
                                                       "system,20,tcp,System thing,,,,,,,,\n"));
        QCOMPARE(records.searchOrder, (QVector<int>{6000, 20, 4000, 5000, 30}));
    }

    void searchTextHoldsEveryNameOnce()
    {
        RegistryFacts facts
            = factsOf("sql-net,1,tcp,Database,,,,,,,,\nsql-net,1,udp,Database,,,,,,,,\n"
                      "sql_net,1,tcp,Old spelling,,,,,,,,\"This entry is an alias to \"\"sql-net\"\".\"\n");
        facts.formerNames.append(
            {1, PortNumber{1}, Transport::Tcp, u"oldsql"_s, u"History"_s, QDate{2015, 7, 24}});
        const Records records = composeRecords(facts);
        const SearchText text = searchTextOf(records.ports[1], records.registrations, facts.formerNames);
        QCOMPARE(text.names, u"sql-net sqlnet sql_net oldsql"_s);
        QCOMPARE(text.descriptions, u"Database\nOld spelling\nHistory"_s);
    }
};

QTEST_GUILESS_MAIN(TestPortRecord)
#include "tst_portrecord.moc"

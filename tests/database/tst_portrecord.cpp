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
using portolan::builder::tests::knowledgeOf;

namespace {

UseRow useOn(quint16 port, const QString &name, int list)
{
    return {PortNumber{port}, PortNumber{port}, Transport::Tcp, name, list};
}

DossierFile dossierOn(quint16 port, const QString &id, int weight)
{
    DossierFile file;
    file.dossier.id = id;
    file.dossier.name = id + u" service"_s;
    file.dossier.weight = weight;
    portolan::DossierPort entry;
    entry.first = PortNumber{port};
    entry.last = entry.first;
    entry.role = u"Role"_s;
    file.dossier.ports = {entry};
    return file;
}

} // namespace

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
        const Records records = composeRecords(knowledgeOf(factsOf(rows)));
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
            = composeRecords(knowledgeOf(factsOf(",4,tcp,Unassigned,,,,,,,,\n,9-12,,Unassigned,,,,,,,,\n")));
        QVERIFY(records.registrations.isEmpty());
        QVERIFY(records.searchOrder.isEmpty());
    }

    void aNameThatCameBackIsNotHistory()
    {
        RegistryFacts facts = factsOf("imap,143,udp,Mail,,,,,,,,\n");
        facts.formerNames = {{1, PortNumber{143}, Transport::Udp, u"imap"_s, QString{}, QDate{2015, 7, 24}},
            {2, PortNumber{143}, Transport::Udp, u"imap2"_s, QString{}, QDate{2015, 7, 24}}};
        const Records records = composeRecords(knowledgeOf(facts));
        QCOMPARE(records.ports[143].formerNames, QVector<int>{1});
    }

    void searchOrdersByProminenceThenByNumber()
    {
        Knowledge knowledge = knowledgeOf(factsOf("plain,5000,tcp,Plain thing,,,,,,,,\n"
                                                  "other,4000,tcp,Other thing,,,,,,,,\n"
                                                  ",30,tcp,Reserved,,,,,,,,\n"));
        knowledge.uses = {useOn(7000, u"A"_s, 0), useOn(7000, u"B"_s, 1), useOn(9000, u"C"_s, 0)};
        knowledge.dossiers = {dossierOn(8000, u"known"_s, 2)};
        const Records records = composeRecords(knowledge);
        QCOMPARE(records.searchOrder, (QVector<int>{8000, 7000, 4000, 5000, 9000, 30}));
    }

    void whatTheRegistryOrADossierSaysIsNotToldAgain()
    {
        Knowledge knowledge = knowledgeOf(factsOf("postgresql,5432,tcp,PostgreSQL Database,,,,,,,,\n"));
        knowledge.dossiers = {dossierOn(5432, u"postgres"_s, 8), dossierOn(80, u"web"_s, 9)};
        knowledge.uses = {useOn(5432, u"PostgreSQL"_s, 0),
            useOn(5432, u"Postgre-SQL"_s, 1),
            useOn(5432, u"PostgreSQL Database"_s, 0),
            useOn(5432, u"HTTP"_s, 0),
            useOn(5432, u"Something else"_s, 0),
            useOn(5433, u"PG"_s, 0)};
        knowledge.dossierOfUse = {{u"HTTP"_s, 1}, {u"PG"_s, 0}};
        const Records records = composeRecords(knowledge);
        QCOMPARE(records.ports[5432].uses, (QVector<int>{3, 4}));
        QCOMPARE(records.ports[5432].service, u"postgres service"_s);
        QCOMPARE(records.ports[5433].service, u"postgres service"_s);
        QCOMPARE(records.ports[5432].prominence, 1 + 2 + 1 + 3 * 8);
    }

    void theBestKnownDossierComesFirst()
    {
        Knowledge knowledge;
        knowledge.dossiers
            = {dossierOn(5000, u"rare"_s, 0), dossierOn(5000, u"common"_s, 6), dossierOn(5000, u"also"_s, 3)};
        QCOMPARE(composeRecords(knowledge).ports[5000].dossiers, (QVector<int>{1, 2, 0}));
    }

    void searchTextHoldsEveryNameOnce()
    {
        RegistryFacts facts
            = factsOf("sql-net,1,tcp,Database,,,,,,,,\nsql-net,1,udp,Database,,,,,,,,\n"
                      "sql_net,1,tcp,Old spelling,,,,,,,,\"This entry is an alias to \"\"sql-net\"\".\"\n");
        facts.formerNames.append(
            {1, PortNumber{1}, Transport::Tcp, u"oldsql"_s, u"History"_s, QDate{2015, 7, 24}});
        const Knowledge knowledge = knowledgeOf(facts);
        const Records records = composeRecords(knowledge);
        const SearchText text = searchTextOf(records.ports[1], knowledge, records);
        QCOMPARE(text.names, (QStringList{u"sql-net"_s, u"sql_net"_s, u"oldsql"_s}));
        QCOMPARE(text.words, (QStringList{u"Database"_s, u"Old spelling"_s, u"History"_s}));
        QCOMPARE(searchable(text.names), u"sql-net\nsqlnet\nsql_net\nsqlnet\noldsql"_s);
    }
};

QTEST_GUILESS_MAIN(TestPortRecord)
#include "tst_portrecord.moc"

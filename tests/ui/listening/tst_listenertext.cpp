// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenersample.h"
#include "ui/listening/listenertext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestListenerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void textFromOutsideBecomesOnePrintableLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"sshd"_s << u"sshd"_s;
        QTest::newRow("markup stays as it is") << u"<b>x</b>"_s << u"<b>x</b>"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a b"_s;
        QTest::newRow("control character") << u"a\x1b[31m"_s << u"a\uFFFD[31m"_s;
        QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"a\uFFFDb"_s;
        QTest::newRow("beyond the basic plane") << u"\U0001F310"_s << u"\U0001F310"_s;
        QTest::newRow("spaces around") << u"  a "_s << u"a"_s;
        QTest::newRow("empty") << QString{} << QString{};
    }

    void textFromOutsideBecomesOnePrintableLine()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(singleLine(text), expected);
    }

    void longTextFromOutsideIsCut() { QVERIFY(singleLine(QString{100000, u'x'}).size() < 1000); }

    void ownersThatCannotBeKnownAreNamedAsWellAsPossible()
    {
        auto listener = listenerSample(111, u"x"_s).listener;
        listener.processes.clear();
        listener.ownership = Ownership::Hidden;
        QCOMPARE(listenerProgram(listener), u"unknown owner"_s);
        listener.unit = u"session-3.scope"_s;
        QCOMPARE(listenerProgram(listener), u"unknown owner"_s);
        listener.unit = u"rpcbind.socket"_s;
        QCOMPARE(listenerProgram(listener), u"rpcbind.socket"_s);
        listener.ownership = Ownership::Kernel;
        QCOMPARE(listenerProgram(listener), u"kernel"_s);
    }

    void hiddenOwnersAreSaidToBeHidden()
    {
        auto judged = listenerSample(5000, u"x"_s);
        judged.listener.processes.clear();
        judged.listener.ownership = Ownership::Hidden;
        judged.listener.uid = 113;
        QCOMPARE(listenerSense(judged, {}), u"hidden from you · user 113"_s);
        judged.listener.user = u"www"_s;
        QCOMPARE(listenerSense(judged, {}), u"hidden from you · user www"_s);
        QVERIFY(listenerSentence(judged, {}).contains(u"hidden from you"_s));
    }

    void theMostTellingComesFirst()
    {
        auto judged = listenerSample(22, u"sshd"_s);
        judged.registeredName = u"ssh"_s;
        const QString network = scopeText(Exposure::Scope::Network);
        QCOMPARE(listenerSense(judged, {}), u"ssh · "_s + network);
        QCOMPARE(listenerSense(judged, ListenerDetail::Address), u"ssh · 0.0.0.0 · "_s + network);
        judged.verdict.kind = Verdict::Kind::Unusual;
        QCOMPARE(listenerSense(judged, {}), u"unusual here · "_s + network);
        judged.listener.container = u"docker:3f2a00112233445566"_s;
        QCOMPARE(listenerSense(judged, {}), u"unusual here · in container 3f2a00112233"_s);
    }

    void addressesSayWhichFamilyTheyAccept()
    {
        auto listener = listenerSample(80, u"x"_s, u"::"_s).listener;
        QCOMPARE(listenerAddress(listener), u"::"_s);
        listener.v6only = true;
        QCOMPARE(listenerAddress(listener), u"IPv6 only"_s);
        listener.v6only = false;
        QCOMPARE(listenerAddress(listener), u"IPv4 and IPv6"_s);
        listener.endpoint.device = u"lo"_s;
        QCOMPARE(listenerAddress(listener), u"::%lo"_s);
    }

    void aRowCanBePasted()
    {
        auto judged = listenerSample(22, u"sshd"_s);
        judged.listener.unit = u"ssh.service"_s;
        QVERIFY(listenerRowText(judged).startsWith(u"22/tcp, sshd, 0.0.0.0:22, PID 4022, ssh.service, "_s));
    }

    void ageIsSaidMoreCoarselyWithTime()
    {
        const QDateTime taken{QDate{2030, 1, 2}, QTime{3, 4, 5}, Qt::UTC};
        QCOMPARE(ageText(taken, taken.addSecs(9)), u"now"_s);
        QCOMPARE(ageText(taken, taken.addSecs(-9)), u"now"_s);
        QVERIFY(ageText(taken, taken.addSecs(59)).startsWith(u"50 "_s));
        QVERIFY(ageText(taken, taken.addSecs(60)).startsWith(u"1 "_s));
        QVERIFY(ageText(taken, taken.addSecs(3599)).startsWith(u"59 "_s));
        QVERIFY(ageText(taken, taken.addSecs(7200)).contains(u":04"_s));
        QVERIFY(ageText(taken, taken.addDays(3)) != ageText(taken, taken.addSecs(7200)));
    }
};

QTEST_MAIN(TestListenerText)
#include "tst_listenertext.moc"

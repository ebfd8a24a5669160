// SPDX-License-Identifier: GPL-3.0-or-later
// LsofListenerSource with an lsof that writes what the test wants, as those of other systems would.
#include "core/listening/lsof/lsoflistenersource.h"

#include <QNetworkInterface>
#include <QtTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

QVector<qint64> pidsOf(const Listener &listener)
{
    QVector<qint64> pids;
    for (const Process &process : listener.processes) {
        pids.append(process.id.pid);
    }
    return pids;
}

/// An lsof that writes this, with "|" for zero bytes, and ends with this status.
LsofListenerSource scripted(const QString &output, int status = 0)
{
    const QString script = u"printf '%1' | tr '|' '\\000'; exit %2"_s.arg(output).arg(status);
    return LsofListenerSource{{.program = u"sh"_s, .arguments = {u"-c"_s, script}}};
}

} // namespace

class TestScriptedLsof final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processOneIsNotTheMainHolder();
    void interfaceOfALinkLocalAddressIsNamed();
    void udpAlikeAClientIsGradedSo();
    void missingLsofIsAnErrorThatSaysWhatToInstall();
    void failingLsofIsAnError_data();
    void failingLsofIsAnError();
    void lsofThatFindsNothingIsNoError();
};

void TestScriptedLsof::processOneIsNotTheMainHolder()
{
    const QString line = u"f3|tIPv4|d5|PTCP|n*:80|TST=LISTEN|\\n"_s;
    auto source
        = scripted(u"p1|R0|cinit|u0|Lroot|\\n"_s + line + u"p%1|R1|cme|u42|Lme|\\n"_s.arg(getpid()) + line);
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->listeners.size(), 1);
    const Listener listener = snapshot->listeners.constFirst();
    QCOMPARE(pidsOf(listener), (QVector<qint64>{getpid(), 1}));
    QCOMPARE(listener.uid, std::optional<quint32>{42}); // of the main one
    QCOMPARE(listener.user, u"me"_s);
}

void TestScriptedLsof::interfaceOfALinkLocalAddressIsNamed()
{
    auto source = scripted(u"p7|\\nf3|tIPv6|d5|PTCP|n[fe80:1::1]:80|TST=LISTEN|\\n"
                           "f4|tIPv6|d6|PTCP|n[fe80:fffe::1]:81|TST=LISTEN|\\n"
                           "f5|tIPv6|d7|PTCP|n[fe80::1%%en0]:82|TST=LISTEN|\\n"_s);
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->listeners.size(), 3);
    const QString first = QNetworkInterface::interfaceNameFromIndex(1); // the loopback, on every system
    QVERIFY(!first.isEmpty());
    QCOMPARE(snapshot->listeners[0].endpoint.device, first);
    QCOMPARE(snapshot->listeners[1].endpoint.device, u"if65534"_s);
    QCOMPARE(snapshot->listeners[2].endpoint.device, u"en0"_s);
}

void TestScriptedLsof::udpAlikeAClientIsGradedSo()
{
    auto source = scripted(u"p7|\\nf3|tIPv4|d5|PUDP|n*:40000|\\nf4|tIPv4|d6|PUDP|n*:53|\\n"
                           "f5|tIPv4|d7|PUDP|n*:40001|\\nf6|tIPv4|d8|PTCP|n*:40001|TST=LISTEN|\\n"_s);
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QStringList told;
    for (const Listener &listener : snapshot->listeners) {
        told.append(listener.endpoint.port.toString() + u' ' + gradeKey(listener.grade));
    }
    QCOMPARE(told, (QStringList{u"53 service"_s, u"40000 client"_s, u"40001 service"_s, u"40001 service"_s}));
}

void TestScriptedLsof::missingLsofIsAnErrorThatSaysWhatToInstall()
{
    LsofListenerSource source{{.program = u"no-such-lsof"_s}};
    const auto snapshot = source.snapshot();
    QVERIFY(!snapshot);
    QVERIFY(snapshot.error().message.contains(u"no-such-lsof"_s));
    QVERIFY(snapshot.error().message.contains(u"Install the package lsof"_s));
}

void TestScriptedLsof::failingLsofIsAnError_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("part");
    QTest::newRow("says why") << u"echo 'lsof: no kernel' >&2; echo more >&2; exit 1"_s
                              << u"lsof: no kernel"_s;
    QTest::newRow("breaks off") << u"kill -9 $$"_s << u"broke off"_s;
    QTest::newRow("does not end") << u"exec sleep 1000"_s << u"in time"_s;
}

void TestScriptedLsof::failingLsofIsAnError()
{
    QFETCH(QString, script);
    QFETCH(QString, part);
    SystemCommand command{.program = u"sh"_s, .arguments = {u"-c"_s, script}};
    if (script.contains(u"sleep"_s)) {
        command.limit = std::chrono::milliseconds{50};
    }
    LsofListenerSource source{command};
    const auto snapshot = source.snapshot();
    QVERIFY(!snapshot);
    QVERIFY2(snapshot.error().message.contains(part), qPrintable(snapshot.error().message));
    QVERIFY(!snapshot.error().message.contains(u"more"_s));
}

void TestScriptedLsof::lsofThatFindsNothingIsNoError()
{
    auto source = scripted({}, 1);
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QVERIFY(snapshot->listeners.isEmpty());
}

QTEST_GUILESS_MAIN(TestScriptedLsof)
#include "tst_scriptedlsof.moc"

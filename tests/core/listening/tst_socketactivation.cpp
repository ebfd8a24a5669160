// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/socketactivation.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Process makeProcess(
    qint64 pid, const QString &name, const QString &executable = {}, const QStringList &arguments = {})
{
    Process process;
    process.id = {pid, 5};
    process.name = name;
    process.executable = executable;
    process.commandLine = QStringList{executable} + arguments;
    return process;
}

const Process systemManager = makeProcess(1, u"systemd"_s);
const Process userManager
    = makeProcess(900, u"systemd"_s, u"/usr/lib/systemd/systemd"_s, QStringList{u"--user"_s});
const Process server = makeProcess(1000, u"cupsd"_s, u"/usr/sbin/cupsd"_s);

Listener makeListener(const QString &unit, const QVector<Process> &processes)
{
    Listener listener;
    listener.unit = unit;
    listener.processes = processes;
    return listener;
}

} // namespace

class TestSocketActivation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsServiceManagers_data();
    void knowsServiceManagers();
    void tellsWhoTheSocketIsFor_data();
    void tellsWhoTheSocketIsFor();
    void ownSocketsAreNotActivated();
};

void TestSocketActivation::knowsServiceManagers_data()
{
    QTest::addColumn<Process>("process");
    QTest::addColumn<bool>("isManager");
    Process forged = userManager;
    forged.executable = u"/tmp/x"_s;
    Process hidden = userManager;
    hidden.executable.clear();
    Process otherInit = systemManager;
    otherInit.name = u"runit"_s;
    Process helper = userManager;
    helper.commandLine = {u"/usr/lib/systemd/systemd"_s, u"--version"_s};
    QTest::newRow("system") << systemManager << true;
    QTest::newRow("user") << userManager << true;
    QTest::newRow("of another user") << hidden << true;
    QTest::newRow("only the name") << forged << false;
    QTest::newRow("another init") << otherInit << false;
    QTest::newRow("not a manager") << helper << false;
    QTest::newRow("server") << server << false;
}

void TestSocketActivation::knowsServiceManagers()
{
    QFETCH(Process, process);
    QTEST(isServiceManager(process), "isManager");
}

void TestSocketActivation::tellsWhoTheSocketIsFor_data()
{
    QTest::addColumn<Listener>("listener");
    QTest::addColumn<QString>("serviceUnit");
    QTest::addColumn<SocketActivation>("expected");
    QTest::addColumn<QString>("text");
    QTest::newRow("waiting") << makeListener(u"cups.socket"_s, {systemManager}) << QString{}
                             << SocketActivation{u"cups.socket"_s, u"cups.service"_s, false}
                             << "systemd holds it for cups.socket, which starts cups.service, or the service "
                                "that its file names instead, when somebody uses it.";
    QTest::newRow("running") << makeListener(u"cups.socket"_s, {server, systemManager}) << u"cups.service"_s
                             << SocketActivation{u"cups.socket"_s, u"cups.service"_s, true}
                             << "systemd holds it for cups.socket, which started cups.service.";
    QTest::newRow("a service of another name")
        << makeListener(u"web.socket"_s, {server, userManager}) << u"nginx.service"_s
        << SocketActivation{u"web.socket"_s, u"nginx.service"_s, true}
        << "systemd holds it for web.socket, which started nginx.service.";
    QTest::newRow("hidden from us") << makeListener(u"cups.socket"_s, {}) << QString{}
                                    << SocketActivation{u"cups.socket"_s, u"cups.service"_s, false}
                                    << "systemd holds it for cups.socket, which starts cups.service, or the "
                                       "service that its file names instead, when somebody uses it.";
    QTest::newRow("no socket unit") << makeListener(u"init.scope"_s, {server, systemManager})
                                    << u"cups.service"_s
                                    << SocketActivation{QString{}, u"cups.service"_s, true}
                                    << "systemd holds it too, and gave it to cups.service.";
    QTest::newRow("nothing known") << makeListener(u"init.scope"_s, {systemManager}) << QString{}
                                   << SocketActivation{}
                                   << "systemd holds it, and starts a service when somebody uses it.";
}

void TestSocketActivation::tellsWhoTheSocketIsFor()
{
    QFETCH(Listener, listener);
    QFETCH(QString, serviceUnit);
    QFETCH(SocketActivation, expected);
    const auto activation = socketActivationOf(listener, serviceUnit);
    QVERIFY(activation);
    QCOMPARE(*activation, expected);
    QTEST(socketActivationText(*activation), "text");
}

void TestSocketActivation::ownSocketsAreNotActivated()
{
    QVERIFY(!socketActivationOf(makeListener(u"cups.service"_s, {server}), u"cups.service"_s));
    QVERIFY(!socketActivationOf(makeListener({}, {}), {}));
}

QTEST_APPLESS_MAIN(TestSocketActivation)
#include "tst_socketactivation.moc"

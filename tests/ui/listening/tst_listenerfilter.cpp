// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenersample.h"
#include "ui/listening/listenerfilter.h"
#include "ui/listening/listenermodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

QVector<JudgedListener> someListeners()
{
    auto ssh = listenerSample(22, u"sshd"_s);
    ssh.registeredName = u"ssh"_s;
    ssh.listener.unit = u"openssh.service"_s;
    ssh.listener.user = u"root"_s;
    ssh.listener.uid = 0;
    auto cups = listenerSample(631, u"cupsd"_s, u"127.0.0.1"_s);
    cups.exposure.scope = Exposure::Scope::Loopback;
    auto hidden = listenerSample(2200, u"x"_s);
    hidden.listener.processes.clear();
    hidden.listener.ownership = Ownership::Hidden;
    hidden.listener.uid = 113;
    auto redis = listenerSample(6379, u"redis-server"_s);
    redis.exposure.scope = Exposure::Scope::Container;
    redis.listener.container = u"docker:cache"_s;
    auto python = listenerSample(8000, u"python3"_s);
    python.verdict.kind = Verdict::Kind::Unusual;
    python.exposure.scope = Exposure::Scope::Internet;
    python.listener.processes.first().id.pid = 631;
    auto client = listenerSample(50000, u"browser"_s);
    client.listener.endpoint.transport = Transport::Udp;
    client.listener.grade = Grade::Client;
    return {ssh, cups, hidden, redis, python, client};
}

QVector<int> portsOf(const ListenerFilter &filter)
{
    QVector<int> ports;
    for (int row = 0; row < filter.rowCount(); ++row) {
        ports.append(filter.index(row, 0).data(ListenerModel::PortRole).value<PortNumber>().value());
    }
    return ports;
}

} // namespace

class TestListenerFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyWordHasToFit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QVector<int>>("ports");
        const QVector<int> all{22, 631, 2200, 6379, 8000};
        QTest::newRow("nothing") << QString{} << all;
        QTest::newRow("spaces") << u"   "_s << all;
        QTest::newRow("port or the beginning of one") << u"22"_s << QVector<int>{22, 2200};
        QTest::newRow("one port exactly") << u":22"_s << QVector<int>{22};
        QTest::newRow("port, or process id") << u"631"_s << QVector<int>{631, 8000};
        QTest::newRow("user id") << u"113"_s << QVector<int>{2200};
        QTest::newRow("part of a program") << u"dis-ser"_s << QVector<int>{6379};
        QTest::newRow("letter case") << u"SSHD"_s << QVector<int>{22};
        QTest::newRow("unit") << u"openssh"_s << QVector<int>{22};
        QTest::newRow("user") << u"root"_s << QVector<int>{22};
        QTest::newRow("container") << u"cache"_s << QVector<int>{6379};
        QTest::newRow("address") << u"127.0"_s << QVector<int>{631};
        QTest::newRow("exposure: reachable") << u"reachable"_s << QVector<int>{22, 2200, 8000};
        QTest::newRow("exposure: local") << u"local"_s << QVector<int>{631};
        QTest::newRow("exposure: internet") << u"internet"_s << QVector<int>{8000};
        QTest::newRow("exposure: container") << u"contain"_s << QVector<int>{6379};
        QTest::newRow("hidden owner") << u"hidden"_s << QVector<int>{2200};
        QTest::newRow("unusual") << u"unus"_s << QVector<int>{8000};
        QTest::newRow("two words") << u"reachable 22"_s << QVector<int>{22, 2200};
        QTest::newRow("two words that exclude each other") << u"local ssh"_s << QVector<int>{};
        QTest::newRow("no words across fields") << u"sshdssh"_s << QVector<int>{};
        QTest::newRow("not a pattern") << u".*"_s << QVector<int>{};
        QTest::newRow("not a broken pattern") << u"("_s << QVector<int>{};
    }

    void everyWordHasToFit()
    {
        QFETCH(QString, text);
        QFETCH(QVector<int>, ports);
        ListenerModel model;
        ListenerFilter filter{model};
        const QAbstractItemModelTester tester{&filter};
        model.setListeners(someListeners());
        filter.setText(text);
        QCOMPARE(filter.text(), text);
        QCOMPARE(portsOf(filter), ports);
    }

    void clientsAreHiddenUnlessWanted()
    {
        ListenerModel model;
        ListenerFilter filter{model};
        const QAbstractItemModelTester tester{&filter};
        model.setListeners(someListeners());
        QVERIFY(filter.hidesClients());
        QVERIFY(!portsOf(filter).contains(50000));
        QCOMPARE(filter.clientCount(), 1);
        filter.setHidesClients(false);
        QVERIFY(portsOf(filter).contains(50000));
        QCOMPARE(filter.clientCount(), 1);
        filter.setText(u"udp"_s);
        QCOMPARE(portsOf(filter), QVector<int>{50000});
    }

    void rowsThatComeToFitAppear()
    {
        auto listeners = someListeners();
        ListenerModel model;
        ListenerFilter filter{model};
        const QAbstractItemModelTester tester{&filter};
        model.setListeners(listeners);
        filter.setText(u"unusual"_s);
        listeners[0].verdict.kind = Verdict::Kind::Unusual;
        listeners.remove(4);
        model.setListeners(listeners);
        QCOMPARE(portsOf(filter), QVector<int>{22});
    }
};

QTEST_MAIN(TestListenerFilter)
#include "tst_listenerfilter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listener.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Listener makeListener()
{
    Listener listener;
    listener.endpoint = {Transport::Tcp, QHostAddress{u"127.0.0.1"_s}, PortNumber{80}, u"lo"_s};
    listener.netNamespace = u"host"_s;
    listener.inode = 4711;
    return listener;
}

} // namespace

class TestListener final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyIsWhereItIsBoundAndWhichSocket_data();
    void keyIsWhereItIsBoundAndWhichSocket();
    void equalKeysHashEqual();
    void keysOfJsonAreFixed();
};

void TestListener::keyIsWhereItIsBoundAndWhichSocket_data()
{
    QTest::addColumn<std::function<void(Listener &)>>("change");
    QTest::addColumn<bool>("isSame");

    using Change = std::function<void(Listener &)>;
    QTest::newRow("transport") << Change{[](Listener &l) { l.endpoint.transport = Transport::Udp; }} << false;
    QTest::newRow("address") << Change{[](Listener &l) { l.endpoint.address = QHostAddress{u"127.0.0.2"_s}; }}
                             << false;
    QTest::newRow("mapped") << Change{[](Listener &l) {
        l.endpoint.address = QHostAddress{u"::ffff:127.0.0.1"_s};
    }} << false;
    QTest::newRow("port") << Change{[](Listener &l) { l.endpoint.port = PortNumber{81}; }} << false;
    QTest::newRow("device") << Change{[](Listener &l) { l.endpoint.device.clear(); }} << false;
    QTest::newRow("namespace") << Change{[](Listener &l) { l.netNamespace = u"4026532008"_s; }} << false;
    QTest::newRow("inode") << Change{[](Listener &l) { ++l.inode; }} << false;
    QTest::newRow("owner") << Change{[](Listener &l) { l.ownership = Ownership::Hidden; }} << true;
    QTest::newRow("queue") << Change{[](Listener &l) { l.queue = AcceptQueue{1, 2}; }} << true;
}

void TestListener::keyIsWhereItIsBoundAndWhichSocket()
{
    QFETCH(std::function<void(Listener &)>, change);
    Listener changed = makeListener();
    change(changed);
    QVERIFY(changed != makeListener());
    QTEST(keyOf(changed) == keyOf(makeListener()), "isSame");
}

void TestListener::equalKeysHashEqual()
{
    QCOMPARE(qHash(keyOf(makeListener())), qHash(keyOf(makeListener())));
    Listener other = makeListener();
    other.inode = 1;
    QVERIFY(qHash(keyOf(makeListener())) != qHash(keyOf(other)));
}

void TestListener::keysOfJsonAreFixed()
{
    QCOMPARE(stateKey(SocketState::Listen), u"listen"_s);
    QCOMPARE(stateKey(SocketState::Unconnected), u"unconnected"_s);
    QCOMPARE(ownershipKey(Ownership::Known), u"known"_s);
    QCOMPARE(ownershipKey(Ownership::Hidden), u"hidden"_s);
    QCOMPARE(ownershipKey(Ownership::Kernel), u"kernel"_s);
    QCOMPARE(ownershipKey(Ownership::Unheld), u"unheld"_s);
    QCOMPARE(gradeKey(Grade::Service), u"service"_s);
    QCOMPARE(gradeKey(Grade::Client), u"client"_s);
    QCOMPARE(gradeKey(Grade::Unclear), u"unclear"_s);
}

QTEST_APPLESS_MAIN(TestListener)
#include "tst_listener.moc"

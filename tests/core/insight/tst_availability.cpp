// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/availability.h"

#include <QTest>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace portolan;

using Kind = Obstacle::Kind;

namespace {

PortUse useOf(quint16 port)
{
    PortUse use;
    use.port = PortNumber{port};
    use.attempt = BindAttempt{};
    return use;
}

PortHolder holderOf(PortHolder::State state)
{
    PortHolder holder;
    holder.state = state;
    holder.local = {Transport::Tcp, QHostAddress{QHostAddress::LocalHost}, PortNumber{5000}, {}};
    if (state != PortHolder::State::Bound) {
        holder.remoteAddress = QHostAddress{u"192.0.2.1"_s};
        holder.remotePort = PortNumber{443};
    }
    Process process;
    process.id.pid = 12;
    process.executable = u"/usr/bin/curl"_s;
    holder.processes = {process};
    return holder;
}

Listener listenerIn(const QString &netNamespace)
{
    Listener listener;
    listener.endpoint = {Transport::Tcp, QHostAddress{u"0.0.0.0"_s}, PortNumber{5000}, {}};
    listener.netNamespace = netNamespace;
    listener.ownership = Ownership::Hidden;
    listener.uid = 33;
    listener.user = u"www-data"_s;
    return listener;
}

} // namespace

class TestAvailability : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void portWithoutAnythingIsFree()
    {
        const Availability availability = availabilityOf(useOf(5000));
        QVERIFY(availability.isFree);
        QVERIFY(availability.obstacles.isEmpty());
    }

    void everyObstacleIsToldWithItsReason_data()
    {
        QTest::addColumn<PortUse>("use");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("isFree");
        QTest::addColumn<QString>("why");
        PortUse listening = useOf(5000);
        listening.listeners = {listenerIn(u"host"_s)};
        listening.attempt = BindAttempt{EADDRINUSE, EADDRINUSE};
        QTest::newRow("listening") << listening << Kind::Listening << false
                                   << u"A program of user www-data listens on 0.0.0.0:5000."_s;
        PortUse elsewhere = useOf(5000);
        elsewhere.listeners = {listenerIn(u"4026532000"_s)};
        QTest::newRow("other namespace") << elsewhere << Kind::OtherNamespace << true << u"4026532000"_s;
        PortUse bound = useOf(5000);
        bound.holders = {holderOf(PortHolder::State::Bound)};
        bound.attempt = BindAttempt{EADDRINUSE, EADDRINUSE};
        QTest::newRow("bound") << bound << Kind::Bound << false
                               << u"curl (PID 12) has bound 127.0.0.1:5000 without listening on it."_s;
        PortUse connected = bound;
        connected.holders = {holderOf(PortHolder::State::Connected)};
        QTest::newRow("connected") << connected << Kind::Connected << false
                                   << u"uses 127.0.0.1:5000 for a connection with 192.0.2.1:443."_s;
        PortUse waiting = useOf(5000);
        waiting.holders = {holderOf(PortHolder::State::TimeWait)};
        waiting.attempt = BindAttempt{EADDRINUSE, 0};
        QTest::newRow("time-wait") << waiting << Kind::TimeWait << true << u"SO_REUSEADDR"_s;
        PortUse kept = waiting;
        kept.attempt = BindAttempt{EADDRINUSE, EADDRINUSE};
        QTest::newRow("time-wait that lets nobody in")
            << kept << Kind::TimeWait << false << u"then it is free"_s;
        QTest::newRow("ephemeral") << useOf(40000) << Kind::Ephemeral << true << u"32768 to 60999"_s;
        PortUse reserved = useOf(40000);
        reserved.rules.isReserved = true;
        QTest::newRow("reserved") << reserved << Kind::Reserved << true << u"ip_local_reserved_ports"_s;
        PortUse privileged = useOf(80);
        privileged.attempt = BindAttempt{EACCES, EACCES};
        QTest::newRow("privileged") << privileged << Kind::Privileged << false << u"It is below 1024"_s;
        PortUse allowed = useOf(80);
        allowed.rules.mayBindPrivileged = true;
        QTest::newRow("privileged, with rights")
            << allowed << Kind::Privileged << true << u"as this one has"_s;
        PortUse raised = useOf(1500);
        raised.rules.firstUnprivileged = 2000;
        raised.attempt = BindAttempt{EACCES, EACCES};
        QTest::newRow("privileged by a higher limit")
            << raised << Kind::Privileged << false << u"It is below 2000"_s;
        PortUse shared = bound;
        shared.attempt = BindAttempt{EADDRINUSE, 0};
        QTest::newRow("bound, shared")
            << shared << Kind::Bound << true
            << u"without listening on it. It shares the address: a program that sets SO_REUSEADDR"_s;
        PortUse sharedUnseen = useOf(5000);
        sharedUnseen.attempt = BindAttempt{EADDRINUSE, 0};
        QTest::newRow("shared by nobody that was seen")
            << sharedUnseen << Kind::Unexplained << true << u"SO_REUSEADDR"_s;
        PortUse unexplained = useOf(5000);
        unexplained.attempt = BindAttempt{EADDRINUSE, EADDRINUSE};
        QTest::newRow("unexplained") << unexplained << Kind::Unexplained << false << u"in use"_s;
        QTest::newRow("port 0") << useOf(0) << Kind::Unexplained << false << u"Port 0"_s;
    }

    void everyObstacleIsToldWithItsReason()
    {
        QFETCH(const PortUse, use);
        QFETCH(const Kind, kind);
        QFETCH(const bool, isFree);
        QFETCH(const QString, why);
        const Availability availability = availabilityOf(use);
        QCOMPARE(availability.isFree, isFree);
        QCOMPARE(availability.obstacles.size(), 1);
        QCOMPARE(availability.obstacles.first().kind, kind);
        QCOMPARE(availability.obstacles.first().isBlocking, !isFree);
        QVERIFY2(
            availability.obstacles.first().why.contains(why), qPrintable(availability.obstacles.first().why));
    }

    void ruleNeverBlocksWhatBindAllows()
    {
        PortUse use = useOf(80); // the rule could not be read, or does not hold here
        QVERIFY(availabilityOf(use).isFree);
        QVERIFY(availabilityOf(use).obstacles.isEmpty());
        use.attempt = BindAttempt{EADDRINUSE, EADDRINUSE}; // the rule is asked first
        QCOMPARE(availabilityOf(use).obstacles.size(), 1);
        QCOMPARE(availabilityOf(use).obstacles.first().kind, Kind::Unexplained);
        use.attempt.reset();
        QCOMPARE(availabilityOf(use).obstacles.first().kind, Kind::Privileged);
        QVERIFY(!availabilityOf(use).isFree);
    }

    void whatBlocksComesFirst()
    {
        PortUse use = useOf(40000);
        use.holders = {holderOf(PortHolder::State::TimeWait)};
        use.listeners = {listenerIn(u"host"_s)};
        use.listeners.first().endpoint.address = QHostAddress{u"192.0.2.7"_s};
        const Availability availability = availabilityOf(use);
        QCOMPARE(availability.obstacles.size(), 3);
        QCOMPARE(availability.obstacles.first().kind, Kind::Listening);
        QVERIFY(!availability.isFree);
    }

    void socketThatLetsOthersBindIsNoObstacle()
    {
        PortUse use = useOf(5000);
        use.holders = {holderOf(PortHolder::State::Connected)};
        const Availability availability = availabilityOf(use);
        QVERIFY(availability.isFree);
        QCOMPARE(availability.obstacles.first().kind, Kind::Connected);
    }

    void connectionsOfAListenerAreNoObstacles()
    {
        PortUse use = useOf(5000);
        use.attempt = BindAttempt{EADDRINUSE, EADDRINUSE};
        use.listeners = {listenerIn(u"host"_s)};
        use.holders = {holderOf(PortHolder::State::Connected), holderOf(PortHolder::State::TimeWait)};
        use.holders.last().local.address = QHostAddress{u"::ffff:192.0.2.7"_s};
        const Availability availability = availabilityOf(use);
        QCOMPARE(availability.obstacles.size(), 1);
        QCOMPARE(availability.obstacles.first().kind, Kind::Listening);
    }

    void connectionsElsewhereStayObstacles_data()
    {
        QTest::addColumn<QString>("listening");
        QTest::addColumn<QString>("netNamespace");
        QTest::addColumn<QString>("local");
        QTest::newRow("other address") << u"192.0.2.7"_s << u"host"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv6 beside IPv4") << u"0.0.0.0"_s << u"host"_s << u"2001:db8::1"_s;
        QTest::newRow("other namespace") << u"0.0.0.0"_s << u"4026532000"_s << u"127.0.0.1"_s;
    }

    void connectionsElsewhereStayObstacles()
    {
        QFETCH(const QString, listening);
        QFETCH(const QString, netNamespace);
        QFETCH(const QString, local);
        PortUse use = useOf(5000);
        use.listeners = {listenerIn(netNamespace)};
        use.listeners.first().endpoint.address = QHostAddress{listening};
        use.holders = {holderOf(PortHolder::State::Connected)};
        use.holders.first().local.address = QHostAddress{local};
        QCOMPARE(availabilityOf(use).obstacles.size(), 2);
    }

    void manyConnectionsAreCountedAndOneIsNamed()
    {
        PortUse use = useOf(5000);
        use.attempt = BindAttempt{EADDRINUSE, EADDRINUSE};
        use.holders.fill(holderOf(PortHolder::State::Connected), 800);
        for (qsizetype each = 0; each < use.holders.size(); ++each) {
            use.holders[each].remotePort = PortNumber{static_cast<quint16>(40000 + each)};
        }
        use.holders.append(QVector<PortHolder>{802, holderOf(PortHolder::State::TimeWait)});
        PortHolder ofAnother = holderOf(PortHolder::State::Connected);
        ofAnother.processes.first().id.pid = 13;
        use.holders.append(ofAnother);
        const Availability availability = availabilityOf(use);
        QCOMPARE(availability.obstacles.size(), 3);
        const Obstacle &connected = availability.obstacles.at(0);
        QCOMPARE(connected.count, 800);
        QVERIFY2(connected.why.contains(u"192.0.2.1:40000. And 799 more"_s), qPrintable(connected.why));
        QCOMPARE(availability.obstacles.at(1).count, 802);
        QCOMPARE(availability.obstacles.at(1).kind, Kind::TimeWait);
        QCOMPARE(availability.obstacles.at(2).count, 1);
        QVERIFY(!availability.obstacles.at(2).why.contains(u"more"_s));
    }

    void keysAreFixed()
    {
        QCOMPARE(obstacleKey(Kind::TimeWait), u"time-wait"_s);
        QCOMPARE(obstacleKey(Kind::OtherNamespace), u"other-namespace"_s);
    }
};

QTEST_APPLESS_MAIN(TestAvailability)

#include "tst_availability.moc"

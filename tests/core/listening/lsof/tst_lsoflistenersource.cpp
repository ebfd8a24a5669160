// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/lsoflistenersource.h"
#include "tests/support/childprocess.h"
#include "tests/support/realsocket.h"

#include <QScopeGuard>
#include <QStandardPaths>
#include <QtTest>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ChildProcess;
using portolan::test::RealSocket;
using portolan::test::SocketOptions;
using portolan::test::whyNot;

namespace {

constexpr uint nobody = 65534;

/// The listener that this socket is, in a snapshot taken now. On Linux lsof tells the inode.
std::optional<Listener> find(LsofListenerSource &source, const RealSocket &socket)
{
    const auto snapshot = source.snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(snapshot->listeners, socket.inode(), &Listener::inode);
    return found == snapshot->listeners.end() ? std::nullopt : std::optional{*found};
}

QVector<qint64> pidsOf(const std::optional<Listener> &listener)
{
    QVector<qint64> pids;
    for (const Process &process : listener.value_or(Listener{}).processes) {
        pids.append(process.id.pid);
    }
    return pids;
}

} // namespace

class TestLsofListenerSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsRealSockets_data();
    void findsRealSockets();
    void connectedUdpIsNotListed();
    void boundTcpThatDoesNotListenIsNotListed();
    void connectionOfAListenerIsNotListed();
    void twoAddressesOnOnePortAreTwoRows();
    void workersOnOnePortAreRowsOfTheirOwn();
    void ownerIsTold();
    void allHoldersAreListedTheOldestFirst();
    void twoDescriptorsOfOneProcessAreOneHolder();
    void closedSocketIsGone();
    void nextSnapshotIsEqual();
    void snapshotIsInOrderAndKnowsTheAddresses();
    void completenessFollowsFromTheUser();
    void othersSocketsAreMissingForUsers();
    void ownSocketsOfAUserAreKnownToHim();
    void missingPsIsRemarkedOn();
};

void TestLsofListenerSource::initTestCase()
{
    if (QStandardPaths::findExecutable(u"lsof"_s).isEmpty()) {
        QSKIP("There is no lsof here: install the package lsof.");
    }
    if (QStandardPaths::findExecutable(u"ps"_s).isEmpty()) {
        QSKIP("There is no ps here: install the package procps.");
    }
}

void TestLsofListenerSource::findsRealSockets_data()
{
    QTest::addColumn<SocketOptions>("options");
    QTest::addColumn<QString>("address");

    QTest::newRow("tcp") << SocketOptions{} << "127.0.0.1";
    QTest::newRow("tcp, wildcard") << SocketOptions{.address = {}} << "0.0.0.0";
    QTest::newRow("tcp, another loopback address") << SocketOptions{.address = "127.0.0.2"} << "127.0.0.2";
    QTest::newRow("tcp, IPv6") << SocketOptions{.family = AF_INET6, .address = "::1"} << "::1";
    QTest::newRow("tcp, IPv6 only") << SocketOptions{.family = AF_INET6, .address = {}, .v6only = true}
                                    << "::";
    QTest::newRow("tcp, dual stack") << SocketOptions{.family = AF_INET6, .address = {}, .v6only = false}
                                     << "::";
    QTest::newRow("tcp, mapped") << SocketOptions{.family = AF_INET6,
        .address = "::ffff:127.0.0.1",
        .v6only = false} << "::ffff:127.0.0.1";
    QTest::newRow("udp") << SocketOptions{.type = SOCK_DGRAM} << "127.0.0.1";
    QTest::newRow("udp, wildcard") << SocketOptions{.type = SOCK_DGRAM, .address = {}} << "0.0.0.0";
    QTest::newRow("udp, IPv6") << SocketOptions{.family = AF_INET6, .type = SOCK_DGRAM, .address = "::1"}
                               << "::1";
    QTest::newRow("udp, mapped") << SocketOptions{.family = AF_INET6,
        .type = SOCK_DGRAM,
        .address = "::ffff:127.0.0.1",
        .v6only = false} << "::ffff:127.0.0.1";
}

void TestLsofListenerSource::findsRealSockets()
{
    QFETCH(SocketOptions, options);
    const auto socket = RealSocket::open(options);
    if (!socket) {
        QSKIP(qPrintable(u"Such a socket cannot be opened here: "_s + socket.error().message));
    }
    LsofListenerSource source;
    const auto listener = find(source, *socket);
    QVERIFY(listener);
    const bool isTcp = options.type == SOCK_STREAM;
    QCOMPARE(listener->endpoint.transport, isTcp ? Transport::Tcp : Transport::Udp);
    QCOMPARE(listener->state, isTcp ? SocketState::Listen : SocketState::Unconnected);
    QTEST(listener->endpoint.address.toString(), "address");
    QCOMPARE(listener->endpoint.port, PortNumber{socket->port()});
    QCOMPARE(listener->v6only, std::optional<bool>{});
    QVERIFY(!listener->queue);
    QCOMPARE(listener->netNamespace, u"host"_s);
    QCOMPARE(listener->uid, std::optional<quint32>{geteuid()});
    QCOMPARE(listener->ownership, Ownership::Known);
    QCOMPARE(pidsOf(listener), QVector<qint64>{getpid()});
    QVERIFY(!isTcp || listener->grade == Grade::Service);
}

void TestLsofListenerSource::connectedUdpIsNotListed()
{
    const auto server = RealSocket::open({.type = SOCK_DGRAM});
    const auto client = RealSocket::open({.type = SOCK_DGRAM});
    QVERIFY(server && client);
    LsofListenerSource source;
    QVERIFY(find(source, *client));
    QVERIFY(client->connectTo(server->port()));
    QVERIFY(!find(source, *client));
    QVERIFY(find(source, *server));
}

void TestLsofListenerSource::boundTcpThatDoesNotListenIsNotListed()
{
    const auto socket = RealSocket::open({.isListening = false});
    QVERIFY2(socket, whyNot(socket).constData());
    LsofListenerSource source;
    QVERIFY(source.snapshot());
    QVERIFY(!find(source, *socket));
}

void TestLsofListenerSource::connectionOfAListenerIsNotListed()
{
    const auto server = RealSocket::open({});
    const auto client = RealSocket::open({.isListening = false});
    QVERIFY(server && client);
    QVERIFY(client->connectTo(server->port()));
    LsofListenerSource source;
    QVERIFY(!find(source, *client));
    QVERIFY(find(source, *server));
}

void TestLsofListenerSource::twoAddressesOnOnePortAreTwoRows()
{
    const auto first = RealSocket::open({});
    QVERIFY2(first, whyNot(first).constData());
    const auto second = RealSocket::open({.address = "127.0.0.2", .port = first->port()});
    QVERIFY2(second, whyNot(second).constData());
    LsofListenerSource source;
    const auto one = find(source, *first);
    const auto two = find(source, *second);
    QVERIFY(one && two);
    QCOMPARE(one->endpoint.toString(), u"127.0.0.1:%1"_s.arg(first->port()));
    QCOMPARE(two->endpoint.toString(), u"127.0.0.2:%1"_s.arg(first->port()));
}

void TestLsofListenerSource::workersOnOnePortAreRowsOfTheirOwn()
{
    const auto first = RealSocket::open({.sharesPort = true});
    QVERIFY2(first, whyNot(first).constData());
    const auto second = RealSocket::open({.port = first->port(), .sharesPort = true});
    QVERIFY2(second, whyNot(second).constData());
    LsofListenerSource source;
    const auto one = find(source, *first);
    const auto two = find(source, *second);
    QVERIFY(one && two);
    QCOMPARE(one->endpoint, two->endpoint);
    QVERIFY(keyOf(*one) != keyOf(*two));
}

void TestLsofListenerSource::ownerIsTold()
{
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    LsofListenerSource source;
    const auto listener = find(source, *socket);
    QVERIFY(listener);
    const Process process = listener->processes.value(0);
    QCOMPARE(process.id.pid, qint64{getpid()});
    QCOMPARE(process.parentPid, qint64{getppid()});
    QCOMPARE(process.name, u"tst_lsoflistenersource"_s.first(15)); // TASK_COMM_LEN
    QCOMPARE(process.commandLine.join(u' '), QCoreApplication::arguments().join(u' '));
    QCOMPARE(process.uid, std::optional<quint32>{geteuid()});
    QCOMPARE(programName(process), u"tst_lsoflistenersource"_s);
    QVERIFY(process.startedAt.isValid());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(process.startedAt <= now.addSecs(1) && process.startedAt >= now.addDays(-1));
    if (geteuid() == 0) {
        QCOMPARE(listener->user, u"root"_s);
    }
}

void TestLsofListenerSource::allHoldersAreListedTheOldestFirst()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto child = ChildProcess::start({"/bin/sleep", "1000"}, socket->descriptor());
    QVERIFY(child);
    LsofListenerSource source;
    QTRY_COMPARE(pidsOf(find(source, *socket)), (QVector<qint64>{getpid(), child->pid()}));
    QTRY_COMPARE(programName(find(source, *socket)->processes.value(1)), u"sleep"_s);
    socket->close();
    QTRY_COMPARE(
        pidsOf(find(source, *socket)), QVector<qint64>{child->pid()}); // the socket lives on in the child
    QCOMPARE(find(source, *socket)->ownership, Ownership::Known);
}

void TestLsofListenerSource::twoDescriptorsOfOneProcessAreOneHolder()
{
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const int copy = dup(socket->descriptor());
    QVERIFY(copy >= 0);
    LsofListenerSource source;
    const auto listener = find(source, *socket);
    ::close(copy);
    QCOMPARE(pidsOf(listener), QVector<qint64>{getpid()});
}

void TestLsofListenerSource::closedSocketIsGone()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    LsofListenerSource source;
    QVERIFY(find(source, *socket));
    socket->close();
    QVERIFY(source.snapshot());
    QVERIFY(!find(source, *socket));
}

void TestLsofListenerSource::nextSnapshotIsEqual()
{
    const auto tcp = RealSocket::open({});
    const auto udp = RealSocket::open({.family = AF_INET6, .type = SOCK_DGRAM, .address = "::1"});
    QVERIFY(tcp && udp);
    LsofListenerSource source;
    for (const RealSocket *const socket : {&*tcp, &*udp}) {
        const auto before = find(source, *socket);
        QVERIFY(before);
        QCOMPARE(find(source, *socket), before);
    }
}

void TestLsofListenerSource::snapshotIsInOrderAndKnowsTheAddresses()
{
    std::vector<RealSocket> sockets;
    for (const QByteArray address : {"127.0.0.3", "127.0.0.1", "127.0.0.2"}) {
        auto socket = RealSocket::open(
            {.address = address, .port = sockets.empty() ? quint16{0} : sockets.front().port()});
        QVERIFY2(socket, whyNot(socket).constData());
        sockets.push_back(std::move(*socket));
    }
    const auto before = QDateTime::currentDateTimeUtc();
    const auto snapshot = LsofListenerSource{}.snapshot();
    QVERIFY(snapshot);
    QVERIFY(snapshot->takenAt >= before);
    QCOMPARE(snapshot->takenAt.timeSpec(), Qt::UTC);
    QVERIFY(
        std::ranges::is_sorted(snapshot->listeners, {}, [](const Listener &l) { return l.endpoint.port; }));
    QStringList addresses;
    for (const Listener &listener : snapshot->listeners) {
        if (listener.endpoint.port.value() == sockets.front().port()
            && listener.endpoint.transport == Transport::Tcp) {
            addresses.append(listener.endpoint.address.toString());
        }
    }
    QCOMPARE(addresses, (QStringList{u"127.0.0.1"_s, u"127.0.0.2"_s, u"127.0.0.3"_s}));
    const auto isLoopback
        = [](const InterfaceAddress &own) { return own.address == QHostAddress::LocalHost; };
    QVERIFY(std::ranges::any_of(snapshot->interfaceAddresses, isLoopback));
}

void TestLsofListenerSource::completenessFollowsFromTheUser()
{
    const auto snapshot = LsofListenerSource{}.snapshot();
    QVERIFY(snapshot);
    QCOMPARE(snapshot->isComplete(), geteuid() == 0);
    QCOMPARE(snapshot->remarks.size(), geteuid() == 0 ? 0 : 1);
}

void TestLsofListenerSource::othersSocketsAreMissingForUsers()
{
    if (geteuid() != 0) {
        QSKIP("Only root can become another user.");
    }
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    LsofListenerSource source;
    QVERIFY(find(source, *socket));
    QCOMPARE(seteuid(nobody), 0);
    const auto guard = qScopeGuard([] { static_cast<void>(seteuid(0) == 0); });
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QVERIFY(std::ranges::find(snapshot->listeners, socket->inode(), &Listener::inode)
        == snapshot->listeners.end());
    QVERIFY(!snapshot->isComplete());
    QVERIFY(snapshot->remarks.value(0).contains(u"lsof"_s));
}

void TestLsofListenerSource::ownSocketsOfAUserAreKnownToHim()
{
    if (geteuid() != 0) {
        QSKIP("Only root can become another user.");
    }
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (setpriv.isEmpty()) {
        QSKIP("There is no setpriv here.");
    }
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto id = QByteArray::number(nobody);
    const QByteArrayList become{setpriv.toUtf8(), "--reuid", id, "--regid", id, "--clear-groups"};
    const auto child
        = ChildProcess::start(become + QByteArrayList{"/bin/sleep", "1000"}, socket->descriptor());
    QVERIFY(child);
    SystemCommand asNobody = LsofListenerSource::defaultLsof();
    const QString idText = QString::number(nobody);
    asNobody.arguments
        = QStringList{u"--reuid"_s, idText, u"--regid"_s, idText, u"--clear-groups"_s, u"lsof"_s}
        + asNobody.arguments;
    asNobody.program = setpriv;
    LsofListenerSource source{asNobody};
    QTRY_COMPARE(pidsOf(find(source, *socket)), QVector<qint64>{child->pid()}); // the one he may read, of two
    QCOMPARE(find(source, *socket)->uid, std::optional{nobody});
    QCOMPARE(find(source, *socket)->user, u"nobody"_s);
    LsofListenerSource asRoot; // root may read both
    QCOMPARE(pidsOf(find(asRoot, *socket)), (QVector<qint64>{getpid(), child->pid()}));
}

void TestLsofListenerSource::missingPsIsRemarkedOn()
{
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    LsofListenerSource source{LsofListenerSource::defaultLsof(), {.program = u"/nowhere/ps"_s}};
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QVERIFY(!snapshot->isComplete());
    QVERIFY(snapshot->remarks.constLast().contains(u"ps"_s));
    const auto listener = find(source, *socket);
    QVERIFY(listener);
    QCOMPARE(listener->processes.constFirst().name, u"tst_lsoflistenersource"_s.first(15));
    QVERIFY(listener->processes.constFirst().commandLine.isEmpty());
    QVERIFY(listener->processes.constFirst().startedAt.isNull());
}

QTEST_GUILESS_MAIN(TestLsofListenerSource)
#include "tst_lsoflistenersource.moc"

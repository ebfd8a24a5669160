// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxlistenersource.h"
#include "tests/support/childprocess.h"
#include "tests/support/realsocket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

#include <algorithm>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ChildProcess;
using portolan::test::RealSocket;
using portolan::test::SocketOptions;
using portolan::test::whyNot;

namespace {

constexpr uint nobody = 65534;

/// The listener that this socket is, in a snapshot taken now.
std::optional<Listener> find(LinuxListenerSource &source, const RealSocket &socket)
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

/// Runs a command and reads the JSON that the observer at its end writes.
QJsonObject observe(const QStringList &command)
{
    QProcess process;
    process.start(command.constFirst(), command.sliced(1));
    process.waitForFinished();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject listenerOn(const QJsonObject &report, quint16 port)
{
    for (const auto &listener : report[u"listeners"_s].toArray()) {
        if (listener[u"port"_s].toInt() == port) {
            return listener.toObject();
        }
    }
    return {};
}

const QString observer = QStringLiteral(OBSERVER);

} // namespace

class TestLinuxListenerSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsRealSockets_data();
    void findsRealSockets();
    void connectedUdpIsNotListed();
    void boundTcpThatDoesNotListenIsNotListed();
    void twoAddressesOnOnePortAreTwoRows();
    void workersOnOnePortAreRowsOfTheirOwn();
    void ownerIsToldWithEverythingReadable();
    void allHoldersAreListedTheOldestFirst();
    void closedSocketIsGone();
    void nextSnapshotIsEqual();
    void unchangedRowsAreTakenOver();
    void waitingConnectionIsSeenInTheNextSnapshot();
    void snapshotIsInOrderAndKnowsTheAddresses();
    void textFilesTellTheSameWithARemark();
    void othersOwnersAreHiddenFromUsers();
    void ownSocketsOfAUserAreKnownToHim();
    void hiddenProcessesAreRemarkedOn();
    void processNamespaceIsRemarkedOn();
    void socketOfTheKernelIsTold();
};

void TestLinuxListenerSource::findsRealSockets_data()
{
    QTest::addColumn<SocketOptions>("options");
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("v6only"); // -1 for nothing
    QTest::addColumn<int>("queue"); // -1 for nothing

    QTest::newRow("tcp") << SocketOptions{.backlog = 77} << "127.0.0.1" << -1 << 77;
    QTest::newRow("tcp, wildcard") << SocketOptions{.address = {}} << "0.0.0.0" << -1 << 16;
    QTest::newRow("tcp, another loopback address")
        << SocketOptions{.address = "127.0.0.2"} << "127.0.0.2" << -1 << 16;
    QTest::newRow("tcp, IPv6") << SocketOptions{.family = AF_INET6, .address = "::1", .v6only = false}
                               << "::1" << 1 << 16; // inet6_bind
    QTest::newRow("tcp, IPv6 only") << SocketOptions{.family = AF_INET6, .address = {}, .v6only = true}
                                    << "::" << 1 << 16;
    QTest::newRow("tcp, dual stack") << SocketOptions{.family = AF_INET6, .address = {}, .v6only = false}
                                     << "::" << 0 << 16;
    QTest::newRow("tcp, mapped") << SocketOptions{.family = AF_INET6,
        .address = "::ffff:127.0.0.1",
        .v6only = false} << "::ffff:127.0.0.1"
                                 << 0 << 16;
    QTest::newRow("tcp, device") << SocketOptions{.address = {}, .device = "lo"} << "0.0.0.0" << -1 << 16;
    QTest::newRow("udp") << SocketOptions{.type = SOCK_DGRAM} << "127.0.0.1" << -1 << -1;
    QTest::newRow("udp, IPv6") << SocketOptions{.family = AF_INET6, .type = SOCK_DGRAM, .address = "::1"}
                               << "::1" << 1 << -1;
    QTest::newRow("udp, device") << SocketOptions{.type = SOCK_DGRAM, .address = {}, .device = "lo"}
                                 << "0.0.0.0" << -1 << -1;
}

void TestLinuxListenerSource::findsRealSockets()
{
    QFETCH(SocketOptions, options);
    QFETCH(int, v6only);
    QFETCH(int, queue);
    const auto socket = RealSocket::open(options);
    if (!socket) {
        QSKIP(qPrintable(u"Such a socket cannot be opened here: "_s + socket.error().message));
    }
    LinuxListenerSource source;
    const auto listener = find(source, *socket);
    QVERIFY(listener);
    const bool isTcp = options.type == SOCK_STREAM;
    QCOMPARE(listener->endpoint.transport, isTcp ? Transport::Tcp : Transport::Udp);
    QCOMPARE(listener->state, isTcp ? SocketState::Listen : SocketState::Unconnected);
    QTEST(listener->endpoint.address.toString(), "address");
    QCOMPARE(listener->endpoint.port, PortNumber{socket->port()});
    QCOMPARE(listener->endpoint.device, QString::fromLatin1(options.device));
    QCOMPARE(listener->v6only.has_value() ? static_cast<int>(*listener->v6only) : -1, v6only);
    QCOMPARE(listener->queue ? static_cast<int>(listener->queue->max) : -1, queue);
    QCOMPARE(listener->netNamespace, u"host"_s);
    QCOMPARE(listener->uid, std::optional<quint32>{getuid()});
    QCOMPARE(listener->ownership, Ownership::Known);
    QCOMPARE(pidsOf(listener), QVector<qint64>{getpid()});
    QVERIFY(!isTcp || listener->grade == Grade::Service);
}

void TestLinuxListenerSource::connectedUdpIsNotListed()
{
    const auto server = RealSocket::open({.type = SOCK_DGRAM});
    const auto client = RealSocket::open({.type = SOCK_DGRAM});
    QVERIFY(server && client);
    LinuxListenerSource source;
    QVERIFY(find(source, *client));
    QVERIFY(client->connectTo(server->port()));
    QVERIFY(!find(source, *client));
    QVERIFY(find(source, *server));
}

void TestLinuxListenerSource::boundTcpThatDoesNotListenIsNotListed()
{
    const auto socket = RealSocket::open({.isListening = false});
    QVERIFY2(socket, whyNot(socket).constData());
    LinuxListenerSource source;
    QVERIFY(!find(source, *socket));
}

void TestLinuxListenerSource::twoAddressesOnOnePortAreTwoRows()
{
    const auto first = RealSocket::open({});
    QVERIFY2(first, whyNot(first).constData());
    const auto second = RealSocket::open({.address = "127.0.0.2", .port = first->port()});
    QVERIFY2(second, whyNot(second).constData());
    LinuxListenerSource source;
    QCOMPARE(find(source, *first)->endpoint.toString(), u"127.0.0.1:%1"_s.arg(first->port()));
    QCOMPARE(find(source, *second)->endpoint.toString(), u"127.0.0.2:%1"_s.arg(first->port()));
}

void TestLinuxListenerSource::workersOnOnePortAreRowsOfTheirOwn()
{
    const auto first = RealSocket::open({.sharesPort = true});
    QVERIFY2(first, whyNot(first).constData());
    const auto second = RealSocket::open({.port = first->port(), .sharesPort = true});
    QVERIFY2(second, whyNot(second).constData());
    LinuxListenerSource source;
    const auto one = find(source, *first);
    const auto two = find(source, *second);
    QVERIFY(one && two);
    QCOMPARE(one->endpoint, two->endpoint);
    QVERIFY(keyOf(*one) != keyOf(*two));
}

void TestLinuxListenerSource::ownerIsToldWithEverythingReadable()
{
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    LinuxListenerSource source;
    const auto listener = find(source, *socket);
    QVERIFY(listener);
    const Process process = listener->processes.value(0);
    QCOMPARE(process.executable, QCoreApplication::applicationFilePath());
    QCOMPARE(process.commandLine, QCoreApplication::arguments());
    QCOMPARE(process.uid, std::optional<quint32>{geteuid()});
    QCOMPARE(programName(process), u"tst_linuxlistenersource"_s);
    QVERIFY(process.startedAt.isValid());
    QVERIFY(process.startedAt <= QDateTime::currentDateTimeUtc().addSecs(1));
    if (getuid() == 0) {
        QCOMPARE(listener->user, u"root"_s);
    }
}

void TestLinuxListenerSource::allHoldersAreListedTheOldestFirst()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto child = ChildProcess::start({"/bin/sleep", "1000"}, socket->descriptor());
    QVERIFY(child);
    LinuxListenerSource source;
    QTRY_COMPARE(pidsOf(find(source, *socket)), (QVector<qint64>{getpid(), child->pid()}));
    QTRY_COMPARE(programName(find(source, *socket)->processes.value(1)), u"sleep"_s);
    socket->close();
    QTRY_COMPARE(
        pidsOf(find(source, *socket)), QVector<qint64>{child->pid()}); // the socket lives on in the child
    QCOMPARE(find(source, *socket)->ownership, Ownership::Known);
}

void TestLinuxListenerSource::closedSocketIsGone()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    LinuxListenerSource source;
    QVERIFY(find(source, *socket));
    socket->close();
    QVERIFY(!find(source, *socket));
}

void TestLinuxListenerSource::nextSnapshotIsEqual()
{
    const auto tcp = RealSocket::open({});
    const auto udp = RealSocket::open({.family = AF_INET6, .type = SOCK_DGRAM, .address = "::1"});
    QVERIFY(tcp && udp);
    LinuxListenerSource source;
    for (const RealSocket *const socket : {&*tcp, &*udp}) {
        const auto before = find(source, *socket);
        QVERIFY(before);
        QCOMPARE(find(source, *socket), before);
    }
}

void TestLinuxListenerSource::unchangedRowsAreTakenOver()
{
    LinuxListenerSource source;
    const auto areShared = [&source] {
        const auto before = source.snapshot();
        const auto after = source.snapshot();
        return before && after && after->listeners.isSharedWith(before->listeners);
    };
    // Something else on this computer may change meanwhile: tests of churn run beside this one.
    constexpr int patienceMs = 60'000;
    QTRY_VERIFY_WITH_TIMEOUT(areShared(), patienceMs);
}

void TestLinuxListenerSource::waitingConnectionIsSeenInTheNextSnapshot()
{
    const auto server = RealSocket::open({});
    QVERIFY2(server, whyNot(server).constData());
    LinuxListenerSource source;
    QCOMPARE(find(source, *server)->queue->pending, 0U);
    const auto client = RealSocket::open({.isListening = false});
    QVERIFY2(client, whyNot(client).constData());
    QVERIFY(client->connectTo(server->port()));
    QTRY_COMPARE(find(source, *server)->queue->pending, 1U);
    const auto busy = find(source, *server);
    QCOMPARE(pidsOf(busy), QVector<qint64>{getpid()});
}

void TestLinuxListenerSource::snapshotIsInOrderAndKnowsTheAddresses()
{
    std::vector<RealSocket> sockets;
    for (const QByteArray address : {"127.0.0.3", "127.0.0.1", "127.0.0.2"}) {
        auto socket = RealSocket::open(
            {.address = address, .port = sockets.empty() ? quint16{0} : sockets.front().port()});
        QVERIFY2(socket, whyNot(socket).constData());
        sockets.push_back(std::move(*socket));
    }
    const auto before = QDateTime::currentDateTimeUtc();
    const auto snapshot = LinuxListenerSource{}.snapshot();
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
    QVERIFY(snapshot->interfaceAddresses.contains(
        InterfaceAddress{u"lo"_s, QHostAddress{QHostAddress::LocalHost}}));
}

void TestLinuxListenerSource::textFilesTellTheSameWithARemark()
{
    const auto tcp = RealSocket::open({});
    const auto udp = RealSocket::open({.family = AF_INET6, .type = SOCK_DGRAM, .address = "::1"});
    QVERIFY(tcp && udp);
    LinuxListenerSource best;
    LinuxListenerSource text{LinuxListenerSource::Table::ProcNet};
    for (const RealSocket *const socket : {&*tcp, &*udp}) {
        auto expected = find(best, *socket);
        QVERIFY(expected);
        expected->queue.reset();
        expected->v6only.reset();
        expected->cgroupId = 0;
        auto listener = find(text, *socket);
        QVERIFY(listener);
        // Told from two clocks that are read one after the other.
        QVERIFY(std::abs(listener->processes.constFirst().startedAt.secsTo(
                    expected->processes.constFirst().startedAt))
            <= 1);
        listener->processes.first().startedAt = expected->processes.constFirst().startedAt;
        QCOMPARE(listener, expected);
    }
    const auto snapshot = text.snapshot();
    QCOMPARE(snapshot->remarks.filter(u"/proc/net"_s).size(), 2);
    QVERIFY(!snapshot->isComplete());
}

void TestLinuxListenerSource::othersOwnersAreHiddenFromUsers()
{
    if (geteuid() != 0) {
        QSKIP("Only root can become another user.");
    }
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const QJsonObject report = observe({observer, QString::number(nobody)});
    const QJsonObject listener = listenerOn(report, socket->port());
    QCOMPARE(listener[u"ownership"_s].toString(), u"hidden"_s);
    QCOMPARE(listener[u"uid"_s].toInt(), 0);
    QVERIFY(listener[u"pids"_s].toArray().isEmpty());
    QVERIFY(report[u"hiddenOwners"_s].toInt() >= 1);
}

void TestLinuxListenerSource::ownSocketsOfAUserAreKnownToHim()
{
    if (geteuid() != 0) {
        QSKIP("Only root can become another user.");
    }
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto id = QByteArray::number(nobody);
    const auto child = ChildProcess::start(
        {"/usr/bin/setpriv", "--reuid", id, "--regid", id, "--clear-groups", "/bin/sleep", "1000"},
        socket->descriptor());
    if (!child) {
        QSKIP("There is no setpriv here.");
    }
    const auto pids = [&socket] {
        return listenerOn(observe({observer, QString::number(nobody)}), socket->port())[u"pids"_s].toArray();
    };
    QTRY_COMPARE(pids(), QJsonArray{child->pid()}); // the one he may read, of two
    LinuxListenerSource source; // root may read both
    QTRY_COMPARE(find(source, *socket)->processes.size(), 2);
    QCOMPARE(find(source, *socket)->processes.constLast().uid, std::optional{nobody});
}

void TestLinuxListenerSource::hiddenProcessesAreRemarkedOn()
{
    if (geteuid() != 0) {
        QSKIP("Only root can mount /proc.");
    }
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const QString script = u"mount -t proc -o hidepid=2 proc /proc && exec \"$0\" %1"_s.arg(nobody);
    const QJsonObject report = observe({u"unshare"_s, u"--mount"_s, u"sh"_s, u"-c"_s, script, observer});
    if (report.isEmpty()) {
        QSKIP("/proc cannot be mounted again here.");
    }
    QCOMPARE(listenerOn(report, socket->port())[u"ownership"_s].toString(), u"hidden"_s);
    QVERIFY(report[u"remarks"_s].toArray().at(0).toString().contains(u"hidepid"_s));
}

void TestLinuxListenerSource::processNamespaceIsRemarkedOn()
{
    if (geteuid() != 0) {
        QSKIP("Only root can make a process name space.");
    }
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const QJsonObject report
        = observe({u"unshare"_s, u"--pid"_s, u"--fork"_s, u"--mount-proc"_s, observer, u"0"_s});
    if (report.isEmpty()) {
        QSKIP("Process name spaces cannot be made here.");
    }
    QCOMPARE(listenerOn(report, socket->port())[u"ownership"_s].toString(), u"hidden"_s);
    QCOMPARE(report[u"remarks"_s].toArray().size(), 1);
}

void TestLinuxListenerSource::socketOfTheKernelIsTold()
{
    if (geteuid() != 0) {
        QSKIP("Only root can make a network name space.");
    }
    constexpr quint16 port = 4789;
    const QString script
        = u"ip link add vxlan0 type vxlan id 1 dstport %1 && ip link set vxlan0 up && exec \"$0\" 0"_s.arg(
            port);
    const QJsonObject report = observe({u"unshare"_s, u"--net"_s, u"sh"_s, u"-c"_s, script, observer});
    if (report.isEmpty()) {
        QSKIP("The kernel has no VXLAN, or ip is not installed.");
    }
    QVERIFY(report[u"hasTunnel"_s].toBool());
    // Where even root may not read some process, that one cannot be ruled out; nor can a user rule out those
    // of root.
    const bool wasEverythingRead = report[u"wasEverythingRead"_s].toBool();
    QCOMPARE(
        listenerOn(report, port)[u"ownership"_s].toString(), wasEverythingRead ? u"kernel"_s : u"hidden"_s);
    const QString asUser = QString{script}.replace(u"\" 0"_s, u"\" %1"_s.arg(nobody));
    const QJsonObject seenByUser = observe({u"unshare"_s, u"--net"_s, u"sh"_s, u"-c"_s, asUser, observer});
    QCOMPARE(listenerOn(seenByUser, port)[u"ownership"_s].toString(), u"hidden"_s);
}

QTEST_GUILESS_MAIN(TestLinuxListenerSource)
#include "tst_linuxlistenersource.moc"

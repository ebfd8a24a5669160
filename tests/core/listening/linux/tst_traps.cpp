// SPDX-License-Identifier: GPL-3.0-or-later
// Real sockets of the kinds that listings of listeners get wrong. Those that other tests make already are not
// made again: mapped addresses, bound devices, a kernel without IPv6, several addresses and workers on one
// port, connected UDP, hidepid and sockets of the kernel are in tst_linuxlistenersource and tst_procnet; what
// needs a name space of its own (nobody's sockets, bound devices, users, IPv6 off) in tst_ownnamespace,
// restarts there in tst_namespacerestart, control groups in tst_cgroupsocket, threads in tst_processscan.
#include "core/listening/linux/linuxlistenersource.h"
#include "core/listening/linux/procnet.h"
#include "core/listening/linux/sockdiag.h"
#include "tests/support/childprocess.h"
#include "tests/support/forkedprocess.h"
#include "tests/support/passdescriptor.h"
#include "tests/support/realsocket.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <array>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ChildProcess;
using portolan::test::ForkedProcess;
using portolan::test::RealSocket;
using portolan::test::sendDescriptor;
using portolan::test::SocketOptions;
using portolan::test::whyNot;

namespace {

constexpr uid_t nobody = 65534;
/// Below what Linux hands out by itself.
constexpr quint16 chosenPort = 21'875;

std::optional<Listener> find(LinuxListenerSource &source, quint64 inode)
{
    const auto snapshot = source.snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(snapshot->listeners, inode, &Listener::inode);
    return found == snapshot->listeners.end() ? std::nullopt : std::optional{*found};
}

std::optional<Listener> find(const RealSocket &socket)
{
    LinuxListenerSource source;
    return find(source, socket.inode());
}

/// The listeners that this process holds.
QVector<Listener> heldBy(const Snapshot &snapshot, qint64 pid)
{
    QVector<Listener> held;
    for (const Listener &listener : snapshot.listeners) {
        const auto isHim = [pid](const Process &process) { return process.id.pid == pid; };
        if (std::ranges::any_of(listener.processes, isHim)) {
            held.append(listener);
        }
    }
    return held;
}

/// Opens a socket and leaves it open to the end of the process.
bool keepOpen(const SocketOptions &options)
{
    auto socket = RealSocket::open(options);
    return socket && dup(socket->descriptor()) >= 0;
}

QJsonObject observeAs(uid_t uid)
{
    QProcess observer;
    observer.start(QStringLiteral(OBSERVER), {QString::number(uid)});
    observer.waitForFinished();
    return QJsonDocument::fromJson(observer.readAllStandardOutput()).object();
}

} // namespace

class TestTraps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ipv6OnlyLeavesIpv4ToAnotherProgram();
    void descriptorInFlightIsUnheld();
    void udpIsGraded();
    void multipathIsOneRow();
    void plainTcpIsNoMultipath();
    void otherNamespaceIsToldApart();
    void namespaceIsForgottenWithItsProcesses();
    void deletedExecutableIsTold();
    void inodesHave64Bits();
    void userWithoutNameIsANumber();
    void forgedNameIsShownBesideTheExecutable();
    void systemdHoldsASocketForAService();
    void ownersOfAnotherUserAreCounted();
};

void TestTraps::ipv6OnlyLeavesIpv4ToAnotherProgram()
{
    const auto ipv6 = RealSocket::open({.family = AF_INET6, .address = {}, .v6only = true});
    if (!ipv6) {
        QSKIP("There is no IPv6 here.");
    }
    auto ipv4 = RealSocket::open({.address = {}, .port = ipv6->port()});
    QVERIFY2(ipv4, whyNot(ipv4).constData());
    const auto child = ChildProcess::start({"/bin/sleep", "1000"}, ipv4->descriptor());
    QVERIFY(child);
    const quint64 inode = ipv4->inode();
    ipv4->close();
    LinuxListenerSource source;
    QTRY_COMPARE(find(source, inode)->processes.value(0).name, u"sleep"_s);
    const auto other = find(source, inode);
    const auto ours = find(source, ipv6->inode());
    QCOMPARE(ours->endpoint.port, other->endpoint.port);
    QCOMPARE(ours->v6only, std::optional{true});
    QCOMPARE(ours->processes.value(0).id.pid, qint64{getpid()});
    QCOMPARE(other->processes.size(), 1);
}

void TestTraps::descriptorInFlightIsUnheld()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    std::array<int, 2> channel{};
    QVERIFY(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel.data()) == 0);
    const FileDescriptor sender{channel[0]};
    const FileDescriptor receiver{channel[1]};
    QVERIFY(sendDescriptor(sender.get(), socket->descriptor()));
    socket->close();
    const auto listener = find(*socket);
    QVERIFY(listener); // nobody holds it, and it listens
    QVERIFY(listener->processes.isEmpty());
    SocketOwners owners;
    owners.update({});
    QCOMPARE(listener->ownership, owners.wasEverythingRead() ? Ownership::Unheld : Ownership::Hidden);
}

void TestTraps::udpIsGraded()
{
    const auto server = RealSocket::open({.type = SOCK_DGRAM, .address = {}, .port = chosenPort});
    if (!server) {
        QSKIP("The port of this test is taken here.");
    }
    const auto group = RealSocket::open({.type = SOCK_DGRAM, .address = "239.255.17.4"});
    QVERIFY2(group, whyNot(group).constData());
    // A client never binds: the first datagram does it.
    const FileDescriptor client{::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)};
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(chosenPort);
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QVERIFY(sendto(client.get(), "?", 1, 0, static_cast<sockaddr *>(static_cast<void *>(&name)), sizeof name)
        == 1);

    LinuxListenerSource source;
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QVector<Grade> grades;
    for (const Listener &listener : heldBy(*snapshot, getpid())) {
        if (listener.endpoint.transport == Transport::Udp) {
            grades.append(listener.grade);
        }
    }
    QCOMPARE(grades.size(), 3);
    QCOMPARE(grades.count(Grade::Client), 1);
    QCOMPARE(grades.count(Grade::Unclear), 1);
    QCOMPARE(find(*server)->grade, Grade::Service);
    QCOMPARE(find(*group)->grade, Grade::Unclear);
}

void TestTraps::multipathIsOneRow()
{
    const auto socket = RealSocket::open({.protocol = IPPROTO_MPTCP});
    if (!socket) {
        QSKIP("The kernel has no MPTCP.");
    }
    std::vector<quint64> inodes;
    if (dumpMultipathInodes(inodes) != 0 || inodes.empty()) {
        QSKIP("The kernel does not tell the listeners of MPTCP apart (before Linux 5.17).");
    }
    LinuxListenerSource source;
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QVector<Listener> rows;
    for (const Listener &listener : snapshot->listeners) {
        if (listener.endpoint.port.value() == socket->port()
            && listener.endpoint.transport == Transport::Tcp) {
            rows.append(listener);
        }
    }
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.constFirst().isMultipath);
    QCOMPARE(rows.constFirst().inode, socket->inode());
    QCOMPARE(rows.constFirst().processes.value(0).id.pid, qint64{getpid()});
}

void TestTraps::plainTcpIsNoMultipath()
{
    const auto multipath = RealSocket::open({.protocol = IPPROTO_MPTCP});
    const auto plain = RealSocket::open({});
    QVERIFY2(plain, whyNot(plain).constData());
    QVERIFY(!find(*plain)->isMultipath);
}

void TestTraps::otherNamespaceIsToldApart()
{
    const auto ours = RealSocket::open({.address = {}});
    QVERIFY2(ours, whyNot(ours).constData());
    const SocketOptions tcp{.address = {}, .port = ours->port()};
    const SocketOptions udp{.family = AF_INET6, .type = SOCK_DGRAM, .address = {}, .port = ours->port()};
    const auto child
        = ForkedProcess::start([&] { return test::enterNewNetwork() && keepOpen(tcp) && keepOpen(udp); });
    if (!child) {
        QSKIP("Network namespaces cannot be made here.");
    }
    LinuxListenerSource source;
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    QVector<Listener> theirs;
    for (const Listener &listener : heldBy(*snapshot, child->pid())) {
        if (listener.netNamespace != "host"_L1) { // it inherited ours as well
            theirs.append(listener);
        }
    }
    QCOMPARE(theirs.size(), 2);
    const QString link = QFile::symLinkTarget(u"/proc/%1/ns/net"_s.arg(child->pid()));
    for (const Listener &listener : theirs) {
        QCOMPARE(listener.endpoint.port.value(), ours->port());
        QVERIFY2(link.endsWith(u"[%1]"_s.arg(listener.netNamespace)), qPrintable(link));
        QCOMPARE(listener.processes.size(), 1);
        QCOMPARE(listener.ownership, Ownership::Known);
        QCOMPARE(listener.grade, Grade::Service);
    }
    const auto own = find(source, ours->inode());
    QCOMPARE(own->netNamespace, u"host"_s);
    QCOMPARE(own->processes.size(), 2);
    QVERIFY(keyOf(*own).netNamespace != keyOf(theirs.constFirst()).netNamespace);
}

void TestTraps::namespaceIsForgottenWithItsProcesses()
{
    LinuxListenerSource source;
    const auto count = [&source] {
        return std::ranges::count_if(source.snapshot()->listeners, [](const Listener &listener) {
            return listener.netNamespace != "host"_L1 && listener.endpoint.port == PortNumber{chosenPort};
        });
    };
    {
        const auto child = ForkedProcess::start(
            [] { return test::enterNewNetwork() && keepOpen({.address = {}, .port = chosenPort}); });
        if (!child) {
            QSKIP("Network namespaces cannot be made here.");
        }
        QCOMPARE(count(), 1);
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
}

void TestTraps::deletedExecutableIsTold()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"server"_s);
    QVERIFY(QFile::copy(u"/bin/sleep"_s, program));
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const quint64 inode = socket->inode();
    const auto child = ChildProcess::start({QFile::encodeName(program), "1000"}, socket->descriptor());
    if (!child) {
        QSKIP("No program can be started from the folder for temporary files.");
    }
    socket->close();
    LinuxListenerSource source;
    QTRY_COMPARE(find(source, inode)->processes.value(0).executable, program);
    QVERIFY(!find(source, inode)->processes.value(0).isExecutableDeleted);
    QVERIFY(QFile::remove(program));
    QTRY_VERIFY(find(source, inode)->processes.value(0).isExecutableDeleted);
    QCOMPARE(find(source, inode)->processes.value(0).executable, program);
}

void TestTraps::inodesHave64Bits()
{
    const auto rows = parseProcNet("heading\n"
                                   "  0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 "
                                   "00000000  1000        0 18446744073709551615 1 0\n",
        Transport::Tcp,
        std::endian::little);
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows.front().inode, ~quint64{0});
}

void TestTraps::userWithoutNameIsANumber()
{
    constexpr uid_t nameless = 1'954'321;
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    if (fchown(socket->descriptor(), nameless, static_cast<gid_t>(-1)) != 0) {
        QSKIP("Only root can give a socket to somebody.");
    }
    const auto listener = find(*socket);
    QCOMPARE(listener->uid, std::optional<quint32>{nameless});
    QVERIFY(listener->user.isEmpty());
}

void TestTraps::forgedNameIsShownBesideTheExecutable()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const quint64 inode = socket->inode();
    const auto child
        = ChildProcess::start({"/bin/sh", "-c", "printf sshd-with-a-long-name >/proc/$$/comm; kill -STOP $$"},
            socket->descriptor());
    QVERIFY(child);
    socket->close();
    LinuxListenerSource source;
    QTRY_COMPARE(find(source, inode)->processes.value(0).name, u"sshd-with-a-lon"_s); // 15 bytes
    QCOMPARE(find(source, inode)->processes.value(0).executable, QFileInfo{u"/bin/sh"_s}.canonicalFilePath());
}

void TestTraps::systemdHoldsASocketForAService()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"systemd"_s);
    QVERIFY(QFile::copy(QFileInfo{u"/bin/sh"_s}.canonicalFilePath(), program));
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const quint64 inode = socket->inode();
    const auto manager = ChildProcess::start(
        {QFile::encodeName(program), "-c", "kill -STOP $$", "--user"}, socket->descriptor());
    if (!manager) {
        QSKIP("No program can be started from the folder for temporary files.");
    }
    LinuxListenerSource source;
    QTRY_VERIFY(find(source, inode)->activation); // it holds it, and we are its service
    QVERIFY(find(source, inode)->activation->isServiceRunning);
    socket->close();
    QTRY_COMPARE(find(source, inode)->processes.size(), 1);
    const auto listener = find(source, inode);
    QVERIFY(listener->activation);
    QVERIFY(!listener->activation->isServiceRunning);
    QVERIFY(listener->activation->serviceUnit.isEmpty());
}

void TestTraps::ownersOfAnotherUserAreCounted()
{
    constexpr int each = 40;
    if (geteuid() != 0) {
        QSKIP("Only root can become another user.");
    }
    std::vector<RealSocket> roots;
    for (int i = 0; i < each; ++i) {
        auto socket = RealSocket::open({.address = "127.17.0.1"});
        QVERIFY2(socket, whyNot(socket).constData());
        roots.push_back(std::move(*socket));
    }
    const auto user = ForkedProcess::start([&roots] {
        for (RealSocket &inherited : roots) {
            inherited.close(); // they are root's alone
        }
        bool isOpen = test::becomeUser(nobody);
        for (int i = 0; i < each && isOpen; ++i) {
            isOpen = keepOpen({.address = "127.17.0.2"});
        }
        return isOpen;
    });
    QVERIFY(user);

    const QJsonObject report = observeAs(nobody);
    QVERIFY(!report.isEmpty());
    LinuxListenerSource source; // root's view, which knows all
    const auto snapshot = source.snapshot();
    QVERIFY(snapshot);
    int known = 0;
    int hidden = 0;
    for (const auto &value : report[u"listeners"_s].toArray()) {
        const QJsonObject listener = value.toObject();
        const QString address = listener[u"address"_s].toString();
        if (!address.startsWith(u"127.17.0."_s)) {
            continue;
        }
        const bool isRoots = address == "127.17.0.1"_L1;
        QCOMPARE(listener[u"uid"_s].toInt(), isRoots ? 0 : int{nobody});
        QCOMPARE(listener[u"ownership"_s].toString(), isRoots ? u"hidden"_s : u"known"_s);
        const auto same = std::ranges::find_if(snapshot->listeners, [&](const Listener &other) {
            return other.endpoint.port.value() == listener[u"port"_s].toInt()
                && other.endpoint.address.toString() == address;
        });
        QVERIFY(same != snapshot->listeners.end());
        if (same->cgroupId != 0) {
            QCOMPARE(listener[u"unit"_s].toString(), same->unit);
        }
        (isRoots ? hidden : known) += 1;
    }
    QCOMPARE(known, each);
    QCOMPARE(hidden, each);
    QVERIFY(report[u"hiddenOwners"_s].toInt() >= each);
    QVERIFY(!report[u"isComplete"_s].toBool());
}

QTEST_GUILESS_MAIN(TestTraps)
#include "tst_traps.moc"

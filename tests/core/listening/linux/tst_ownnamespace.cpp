// SPDX-License-Identifier: GPL-3.0-or-later
// What is told inside of name spaces that a copy of this test makes for itself: there everything can be read,
// and interfaces and rules can be what they need to be.
#include "core/insight/exposure.h"
#include "core/listening/linux/linuxlistenersource.h"
#include "core/listening/linux/linuxportusesource.h"
#include "tests/support/passdescriptor.h"
#include "tests/support/realsocket.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>

#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::RealSocket;
using portolan::test::sendDescriptor;
using portolan::test::SocketOptions;

namespace {

using View = LinuxListenerSource::View;
using Table = LinuxListenerSource::Table;

const QString skipMark = u"SKIP: "_s;

QString skip(const QString &why)
{
    return skipMark + why;
}

/// Makes a call in a child of this process, and gives what it returned.
QString answerOfChild(const std::function<QString()> &call)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return u"no pipe"_s;
    }
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        const QByteArray bytes = call().toUtf8();
        _exit(write(ends[1], bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size() ? 0 : 1);
    }
    close(ends[1]);
    QFile answer;
    const bool isOpen = answer.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    const QString text = isOpen ? QString::fromUtf8(answer.readAll()) : u"no answer"_s;
    waitpid(child, nullptr, 0);
    return text;
}

/// The same in new name spaces: flags of unshare(2).
QString answerIn(int flags, const std::function<QString()> &call)
{
    return answerOfChild([flags, &call] {
        if (unshare(flags) != 0) {
            return skip(u"name spaces of its own need rights"_s);
        }
        return (flags & CLONE_NEWPID) == 0 ? call() : answerOfChild(call); // only children are in it
    });
}

/// Mounts a file system over /proc, for us alone.
bool coverProc(const char *type)
{
    return mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount(type, "/proc", type, 0, nullptr) == 0;
}

bool run(const char *command)
{
    return std::system(command) == 0; // NOLINT(concurrency-mt-unsafe): this process has one thread
}

Listener find(const Snapshot &snapshot, quint64 inode)
{
    const auto found = std::ranges::find(snapshot.listeners, inode, &Listener::inode);
    return found == snapshot.listeners.end() ? Listener{} : *found;
}

Snapshot snapshotOf(LinuxListenerSource &&source)
{
    return source.snapshot().value_or(Snapshot{});
}

QString exposuresByDevice()
{
    if (!run("ip link add dum0 type veth peer name peer0 && ip link set peer0 up && ip link set dum0 up"
             " && ip addr add 10.9.9.1/24 dev dum0"
             " && ip link add dum1 type veth peer name peer1 && ip link set peer1 up && ip link set dum1 up"
             " && ip addr add 8.8.4.4/24 dev dum1 && ip link add dum2 type veth peer name peer2")) {
        return skip(u"the kernel has no veth, or ip is not installed"_s);
    }
    QStringList lines;
    for (const char *const device : {"dum0", "dum1", "dum2", ""}) {
        const auto socket = RealSocket::open({.address = {}, .device = device});
        if (!socket) {
            return socket.error().message;
        }
        const Snapshot snapshot = snapshotOf(LinuxListenerSource{});
        const Listener listener = find(snapshot, socket->inode());
        const Exposure exposure = exposureOf(listener, snapshot.interfaceAddresses);
        lines.append(listener.endpoint.device + u' ' + scopeKey(exposure.scope)
            + (exposure.why.contains(u"8.8.4.4"_s) ? u" because of 8.8.4.4"_s : QString{}));
    }
    return lines.join(u'\n');
}

QString ownershipOfDescriptorInFlight()
{
    if (!coverProc("proc")) {
        return skip(u"/proc cannot be mounted"_s);
    }
    auto socket = RealSocket::open({.address = {}});
    std::array<int, 2> channel{};
    if (!socket || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, channel.data()) != 0) {
        return u"no socket"_s;
    }
    LinuxListenerSource source{Table::Best, View::All};
    const auto ownership = [&source, inode = socket->inode()] {
        const Listener listener = find(source.snapshot().value_or(Snapshot{}), inode);
        return ownershipKey(listener.ownership) + u' ' + QString::number(listener.processes.size());
    };
    const QString held = ownership();
    if (!sendDescriptor(channel[0], socket->descriptor())) {
        return u"not sent"_s;
    }
    socket->close();
    const QString inFlight = ownership();
    return held + u", "_s + inFlight;
}

QString ownershipsBesideATunnel()
{
    if (!coverProc("proc")) {
        return skip(u"/proc cannot be mounted"_s);
    }
    if (!run("ip link add vxlan0 type vxlan id 1 dstport 4789 && ip link set vxlan0 up")) {
        return skip(u"the kernel has no VXLAN, or ip is not installed"_s);
    }
    const auto ours = RealSocket::open({.type = SOCK_DGRAM, .address = "0.0.0.0"});
    LinuxListenerSource source{Table::Best, View::All};
    QStringList words;
    const Snapshot snapshot = source.snapshot().value_or(Snapshot{});
    for (const Listener &listener : snapshot.listeners) {
        const bool isTunnel = listener.endpoint.port == PortNumber{4789};
        words.append((isTunnel ? u"tunnel "_s : u"ours "_s) + ownershipKey(listener.ownership));
    }
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end()); // VXLAN may have one for IPv6 too
    return words.join(u", "_s);
}

QString listenersWithoutIpv6()
{
    QFile rule{u"/proc/sys/net/ipv6/conf/all/disable_ipv6"_s};
    if (!rule.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || rule.write("1") != 1) {
        return skip(u"there is no IPv6 to switch off"_s);
    }
    if (!run("ip link set lo up")) {
        return skip(u"ip is not installed"_s);
    }
    if (RealSocket::open({.family = AF_INET6, .address = "::1"})) {
        return u"IPv6 still works"_s;
    }
    const auto socket = RealSocket::open({});
    if (!socket) {
        return socket.error().message;
    }
    const Snapshot best = snapshotOf(LinuxListenerSource{});
    const Snapshot text = snapshotOf(LinuxListenerSource{Table::ProcNet});
    const auto use = LinuxPortUseSource{}.use(PortNumber{21'988}, Transport::Tcp);
    if (!use || !use->attempt) {
        return u"no use"_s;
    }
    const auto own = [](const Snapshot &snapshot) { // and not those of the rest of this computer
        return std::ranges::count(snapshot.listeners, u"host"_s, &Listener::netNamespace);
    };
    return u"%1 %2, %3 %4, %5 %6"_s.arg(own(best))
        .arg(find(best, socket->inode()).endpoint.address.toString())
        .arg(own(text))
        .arg(find(text, socket->inode()).endpoint.address.toString())
        .arg(best.remarks.size())
        .arg(use->attempt->plain);
}

QString useWithoutProc()
{
    if (!coverProc("tmpfs")) {
        return skip(u"a file system cannot be mounted over /proc"_s);
    }
    const auto socket = RealSocket::open({.address = {}});
    const auto use = LinuxPortUseSource{}.use(PortNumber{81}, Transport::Tcp);
    if (!use || !socket) {
        return u"no use"_s;
    }
    const Snapshot snapshot = snapshotOf(LinuxListenerSource{});
    const bool isNamed = snapshot.remarks.filter(u"/proc"_s).size() == 1 && snapshot.remarks.size() == 1;
    return u"%1, %2, %3 %4"_s.arg(ownershipKey(find(snapshot, socket->inode()).ownership),
        isNamed ? u"remark on /proc"_s : snapshot.remarks.join(u' '),
        use->rules.mayBindPrivileged ? u"may bind"_s : u"may not bind"_s,
        QString::number(use->attempt.value_or(BindAttempt{-1, -1}).reusing));
}

/// Makes us user 0 of a user namespace in which nobody else is known: outside, number 1,000,000.
bool enterUserNamespace()
{
    std::array<int, 2> order{};
    if (pipe(order.data()) != 0) {
        return false;
    }
    const pid_t helper = fork();
    if (helper == 0) {
        char byte = 0;
        bool isDone = read(order[0], &byte, 1) == 1;
        for (const auto &name : {u"uid_map"_s, u"gid_map"_s}) {
            QFile map{u"/proc/%1/%2"_s.arg(getppid()).arg(name)};
            isDone = isDone && map.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
                && map.write("0 1000000 1") > 0;
        }
        _exit(isDone ? 0 : 1);
    }
    const bool isIn = unshare(CLONE_NEWUSER) == 0 && write(order[1], "o", 1) == 1;
    if (!isIn) {
        close(order[1]);
    }
    close(order[0]);
    int status = 1;
    waitpid(helper, &status, 0);
    return isIn && status == 0 && setresgid(0, 0, 0) == 0 && setresuid(0, 0, 0) == 0;
}

QString userText(const Listener &listener)
{
    return QString::number(listener.uid.value_or(0)) + (listener.user.isEmpty() ? u" "_s : u" named "_s)
        + listener.user;
}

/// Users of a socket of ours and of one made in a user namespace, as told inside and outside of it.
QString usersAcrossUserNamespaces()
{
    if (geteuid() != 0) {
        return skip(u"only root can give away numbers of users"_s);
    }
    const auto outer = RealSocket::open({});
    std::array<int, 2> inodes{};
    std::array<int, 2> end{};
    if (!outer || pipe(inodes.data()) != 0 || pipe(end.data()) != 0) {
        return u"no socket"_s;
    }
    std::array<char, 256> bytes{};
    const pid_t child = fork();
    if (child == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        close(end[1]);
        const bool isIn = enterUserNamespace();
        const auto inner = RealSocket::open({});
        const Snapshot snapshot = snapshotOf(LinuxListenerSource{});
        const QByteArray report = !isIn || !inner
            ? QByteArray{"-"}
            : (QString::number(inner->inode()) + u';' + userText(find(snapshot, outer->inode())) + u';'
                + userText(find(snapshot, inner->inode())))
                  .toUtf8();
        static_cast<void>(write(inodes[1], report.constData(), static_cast<size_t>(report.size())));
        static_cast<void>(read(end[0], bytes.data(), 1)); // until the other end is closed
        _exit(0);
    }
    const ssize_t size = read(inodes[0], bytes.data(), bytes.size());
    const QStringList report
        = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::max<ssize_t>(size, 0))).split(u';');
    const Snapshot snapshot = snapshotOf(LinuxListenerSource{});
    close(end[1]);
    close(end[0]);
    waitpid(child, nullptr, 0);
    if (report.size() != 3) {
        return skip(u"user namespaces cannot be made here"_s);
    }
    const Listener inner = find(snapshot, report.at(0).toULongLong());
    return u"inside: %1, %2; outside: %3, %4"_s.arg(
        report.at(1), report.at(2), userText(inner), ownershipKey(inner.ownership));
}

} // namespace

class TestOwnNamespace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTold_data();
    void isTold();
};

void TestOwnNamespace::isTold_data()
{
    QTest::addColumn<int>("flags");
    QTest::addColumn<std::function<QString()>>("call");
    QTest::addColumn<QString>("answer");

    constexpr int all = CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWNET;
    const auto add = [](const char *name, int flags, QString (*call)(), const QString &answer) {
        QTest::newRow(name) << flags << std::function<QString()>{call} << answer;
    };
    add("exposure follows the bound device",
        CLONE_NEWNET,
        exposuresByDevice,
        u"dum0 network\ndum1 internet because of 8.8.4.4\ndum2 unknown\n internet because of 8.8.4.4"_s);
    add("descriptor in flight is unheld", all, ownershipOfDescriptorInFlight, u"known 1, unheld 0"_s);
    add("socket of the kernel is the kernel's", all, ownershipsBesideATunnel, u"ours known, tunnel kernel"_s);
    add("no IPv6 is no error", CLONE_NEWNET, listenersWithoutIpv6, u"1 127.0.0.1, 1 127.0.0.1, 0 0"_s);
    add("no /proc is remarked on, and bind decides",
        CLONE_NEWNS | CLONE_NEWNET,
        useWithoutProc,
        u"hidden, remark on /proc, may bind 0"_s);
    add("users of a user namespace are numbers",
        CLONE_NEWNET,
        usersAcrossUserNamespaces,
        u"inside: 65534 , 0 named root; outside: 1000000 , known"_s);
}

void TestOwnNamespace::isTold()
{
    QFETCH(const int, flags);
    QFETCH(const std::function<QString()>, call);
    const QString answer = answerIn(flags, call);
    if (answer.startsWith(skipMark)) {
        QSKIP(qPrintable(answer.mid(skipMark.size())));
    }
    QTEST(answer, "answer");
}

QTEST_APPLESS_MAIN(TestOwnNamespace)
#include "tst_ownnamespace.moc"

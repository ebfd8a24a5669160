// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/availability.h"
#include "core/listening/linux/linuxportusesource.h"
#include "tests/support/fakecontainer.h"
#include "tests/support/realsocket.h"

#include <QFile>
#include <QTest>

#include <cstring>
#include <functional>

#include <net/if.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

using Kind = Obstacle::Kind;

namespace {

/// "bound!, ephemeral": the obstacles, those that block with a mark; "free" in front where it is.
QString answerOf(PortNumber port, Transport transport)
{
    LinuxPortUseSource source;
    const auto use = source.use(port, transport);
    if (!use) {
        return use.error().message;
    }
    const Availability availability = availabilityOf(*use);
    QStringList words;
    if (availability.isFree) {
        words.append(u"free"_s);
    }
    for (const Obstacle &obstacle : availability.obstacles) {
        words.append(obstacleKey(obstacle.kind) + (obstacle.isBlocking ? u"!"_s : QString{}));
    }
    return words.join(u", "_s);
}

/// The answer in a process of its own, after prepare; what prepare could not do in its place.
QString answerIn(const std::function<QString()> &prepare, PortNumber port)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0) {
        return u"no pipe"_s;
    }
    const pid_t child = fork();
    if (child == 0) {
        QString answer = prepare();
        if (answer.isEmpty()) {
            answer = answerOf(port, Transport::Tcp);
        }
        const QByteArray bytes = answer.toUtf8();
        _exit(write(ends[1], bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size() ? 0 : 1);
    }
    close(ends[1]);
    QFile answer;
    const bool isOpen = answer.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    const QString text = isOpen ? QString::fromUtf8(answer.readAll()) : u"no answer"_s;
    waitpid(child, nullptr, 0);
    return text;
}

/// A network namespace of the process's own, its loopback interface up. A text on failure.
QString enterOwnNetwork()
{
    if (unshare(CLONE_NEWNET) != 0) {
        return u"SKIP: a network namespace needs rights"_s;
    }
    const FileDescriptor socket{::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0)};
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP;
    return ioctl(socket.get(), SIOCSIFFLAGS, &request) == 0 ? QString{} : u"lo stays down"_s;
}

QString write(const QString &path, const QByteArray &text)
{
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
        ? QString{}
        : u"SKIP: cannot write "_s + path;
}

/// Below the ephemeral range, so that nothing but the test takes it.
constexpr quint16 quietPort = 21987;
constexpr quint16 firstWaitingPort = 21900;
constexpr quint16 lastWaitingPort = 21979;

/// Why a child could not prepare what its test needs; empty where it could.
QString reasonToSkip(const QString &answer)
{
    const QString mark = u"SKIP: "_s;
    return answer.startsWith(mark) ? answer.mid(mark.size()) : QString{};
}

RealSocket openOn(const SocketOptions &options)
{
    return RealSocket::open(options).value();
}

} // namespace

/// What `why` tells apart, each made for real.
class TestLinuxPortUseSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void freePortIsFree()
    {
        QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Tcp), u"free"_s);
        QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Udp), u"free"_s);
    }

    void listenerBlocks()
    {
        const RealSocket socket = openOn({.port = quietPort});
        QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Tcp), u"listening!"_s);
        QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Udp), u"free"_s);
        const RealSocket udp = openOn({.type = SOCK_DGRAM, .port = quietPort});
        QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Udp), u"listening!"_s);
    }

    void rulesForContainersAreRemarkedOn()
    {
        const auto remarks = [] {
            const auto use = LinuxPortUseSource{}.use(PortNumber{quietPort}, Transport::Tcp);
            return use ? use->remarks.filter(u"forwarding rules"_s).size() : -1;
        };
        if (remarks() != 0) {
            QSKIP("Containers are running here.");
        }
        const FakeContainer container{[] {
            const auto socket = RealSocket::open({.address = {}, .port = 80});
            return socket && dup(socket->descriptor()) >= 0;
        }};
        if (!container.isRunning()) {
            QSKIP("Control groups or network namespaces cannot be made here.");
        }
        QCOMPARE(remarks(), 1);
        const RealSocket socket = openOn({.port = quietPort});
        QCOMPARE(remarks(), 0); // then it is known who takes what arrives
    }

    void surveyTellsOfManyPortsAtOnce()
    {
        const RealSocket listening = openOn({.port = quietPort});
        const RealSocket bound = openOn({.port = quietPort + 1, .isListening = false});
        LinuxPortUseSource source;
        const auto survey = source.survey().value();
        QVERIFY(!isFreeForTcpAndUdp(*survey, PortNumber{quietPort}));
        QVERIFY(!isFreeForTcpAndUdp(*survey, PortNumber{quietPort + 1}));
        QVERIFY(isFreeForTcpAndUdp(*survey, PortNumber{quietPort + 2}));
        QVERIFY(!isFreeForTcpAndUdp(*survey, PortNumber{}));
        const PortUse use = survey->use(PortNumber{quietPort}, Transport::Tcp);
        QCOMPARE(use.listeners, source.use(PortNumber{quietPort}, Transport::Tcp).value().listeners);
        QVERIFY(survey->use(PortNumber{quietPort}, Transport::Udp).listeners.isEmpty());
        // What has come since is found by binding.
        const RealSocket later = openOn({.type = SOCK_DGRAM, .port = quietPort + 2});
        QVERIFY(!isFreeForTcpAndUdp(*survey, PortNumber{quietPort + 2}));
    }

    void connectionsOfAListenerAreNotToldBesideIt()
    {
        const quint16 port = quietPort + 3;
        const RealSocket server = openOn({.port = port});
        RealSocket client = openOn({.isListening = false});
        QVERIFY(client.connectTo(port));
        const FileDescriptor accepted{accept4(server.descriptor(), nullptr, nullptr, SOCK_CLOEXEC)};
        const auto use = LinuxPortUseSource{}.use(PortNumber{port}, Transport::Tcp).value();
        client.close(); // first: the port that waits is not the server's
        QCOMPARE(use.holders.size(), 1);
        QCOMPARE(availabilityOf(use).obstacles.size(), 1);
        QCOMPARE(availabilityOf(use).obstacles.first().kind, Kind::Listening);
    }

    void listenerIsNamed()
    {
        const RealSocket socket = openOn({.port = quietPort});
        const auto use = LinuxPortUseSource{}.use(PortNumber{quietPort}, Transport::Tcp);
        QVERIFY(use);
        QCOMPARE(use->listeners.size(), 1);
        QCOMPARE(use->listeners.first().processes.first().id.pid, qint64{getpid()});
    }

    void boundSocketBlocksAndIsTold()
    {
        const RealSocket socket = openOn({.port = quietPort, .isListening = false});
        const auto use = LinuxPortUseSource{}.use(PortNumber{quietPort}, Transport::Tcp).value();
        QVERIFY(use.listeners.isEmpty());
        if (use.holders.isEmpty()) {
            // Linux tells of them since 6.8 only.
            QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Tcp), u"unexplained!"_s);
            QSKIP("This kernel does not tell of sockets that are bound and do not listen.");
        }
        QCOMPARE(use.holders.size(), 1);
        QCOMPARE(use.holders.first().state, PortHolder::State::Bound);
        QCOMPARE(use.holders.first().inode, socket.inode());
        QCOMPARE(use.holders.first().processes.first().id.pid, qint64{getpid()});
        QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Tcp), u"bound!"_s);
    }

    void boundSocketThatSharesItsAddressIsTold()
    {
        const RealSocket socket = openOn({.port = quietPort, .isListening = false});
        const int reuse = 1;
        QCOMPARE(setsockopt(socket.descriptor(), SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse), 0);
        const auto use = LinuxPortUseSource{}.use(PortNumber{quietPort}, Transport::Tcp).value();
        QCOMPARE(use.attempt, (BindAttempt{EADDRINUSE, 0}));
        const Availability availability = availabilityOf(use);
        QVERIFY(availability.isFree);
        QCOMPARE(availability.obstacles.size(), 1);
        // Linux tells of bound sockets since 6.8 only.
        QCOMPARE(
            availability.obstacles.first().kind, use.holders.isEmpty() ? Kind::Unexplained : Kind::Bound);
        QVERIFY2(
            availability.obstacles.first().why.contains(
                u"a program that sets SO_REUSEADDR, as servers do, gets the port"_s, Qt::CaseInsensitive),
            qPrintable(availability.obstacles.first().why));
    }

    void outgoingConnectionIsTold()
    {
        const RealSocket server = openOn({});
        const RealSocket client = openOn({.port = quietPort, .isListening = false});
        QVERIFY(client.connectTo(server.port()));
        const auto use = LinuxPortUseSource{}.use(PortNumber{quietPort}, Transport::Tcp).value();
        QCOMPARE(use.holders.size(), 1);
        QCOMPARE(use.holders.first().state, PortHolder::State::Connected);
        QCOMPARE(use.holders.first().remotePort.value(), server.port());
        QCOMPARE(use.holders.first().processes.first().id.pid, qint64{getpid()});
        QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Tcp), u"connected!"_s);
    }

    void connectedUdpIsTold()
    {
        const RealSocket server = openOn({.type = SOCK_DGRAM});
        const RealSocket client = openOn({.type = SOCK_DGRAM, .port = quietPort});
        QVERIFY(client.connectTo(server.port()));
        QCOMPARE(answerOf(PortNumber{quietPort}, Transport::Udp), u"connected!"_s);
    }

    void timeWaitIsTold_data()
    {
        QTest::addColumn<int>("reuse");
        QTest::addColumn<QString>("answer");
        QTest::newRow("of a socket that shares its address") << 1 << u"free, time-wait"_s;
        QTest::newRow("of one that does not") << 0 << u"time-wait!"_s;
    }

    void timeWaitIsTold()
    {
        QFETCH(const int, reuse);
        QFETCH(const QString, answer);
        // What an earlier run left waits for a minute.
        quint16 port = firstWaitingPort;
        while (!RealSocket::open({.port = port, .isListening = false}) && port < lastWaitingPort) {
            ++port;
        }
        const RealSocket server = openOn({});
        {
            RealSocket client = openOn({.port = port, .isListening = false});
            QCOMPARE(setsockopt(client.descriptor(), SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse), 0);
            QVERIFY(client.connectTo(server.port()));
            const FileDescriptor accepted{accept4(server.descriptor(), nullptr, nullptr, SOCK_CLOEXEC)};
            client.close(); // first: it is this end that has to wait
        }
        QTRY_COMPARE(answerOf(PortNumber{port}, Transport::Tcp), answer);
        const auto use = LinuxPortUseSource{}.use(PortNumber{port}, Transport::Tcp).value();
        QVERIFY(use.holders.first().processes.isEmpty());
        QCOMPARE(use.attempt->plain, EADDRINUSE);
    }

    void ephemeralPortIsToldAsTheKernelHasIt()
    {
        const QString answer = answerIn(
            [] {
                QString problem = enterOwnNetwork();
                return problem.isEmpty()
                    ? write(u"/proc/sys/net/ipv4/ip_local_port_range"_s, QByteArray{"21900 22000"})
                    : problem;
            },
            PortNumber{quietPort});
        if (const QString reason = reasonToSkip(answer); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        QCOMPARE(answer, u"free, ephemeral"_s);
    }

    void reservedPortIsToldAsTheKernelHasIt()
    {
        const QString answer = answerIn(
            [] {
                QString problem = enterOwnNetwork();
                return problem.isEmpty()
                    ? write(u"/proc/sys/net/ipv4/ip_local_reserved_ports"_s, QByteArray{"80,21980-21990"})
                    : problem;
            },
            PortNumber{quietPort});
        if (const QString reason = reasonToSkip(answer); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        QCOMPARE(answer, u"free, reserved"_s);
    }

    void privilegedPortIsRefusedToUsers()
    {
        if (getuid() != 0) {
            const QString answer = answerOf(PortNumber{1}, Transport::Tcp);
            QCOMPARE(answer, u"privileged!"_s);
            return;
        }
        QCOMPARE(answerOf(PortNumber{1}, Transport::Tcp), u"free, privileged"_s);
        const auto becomeNobody = [] {
            constexpr uid_t nobody = 65534;
            return setgid(nobody) == 0 && setuid(nobody) == 0 ? QString{} : u"SKIP: cannot change the user"_s;
        };
        const QString answer = answerIn(becomeNobody, PortNumber{1});
        if (const QString reason = reasonToSkip(answer); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        QCOMPARE(answer, u"privileged!"_s);
    }

    void lowestPortOfEverybodyIsToldAsTheKernelHasIt_data()
    {
        QTest::addColumn<QByteArray>("lowest");
        QTest::addColumn<uid_t>("user");
        QTest::addColumn<quint16>("port");
        QTest::addColumn<QString>("answer");
        constexpr uid_t nobody = 65534;
        QTest::newRow("none is privileged") << QByteArray{"0"} << nobody << quint16{81} << u"free"_s;
        QTest::newRow("root needs no right then") << QByteArray{"0"} << uid_t{0} << quint16{81} << u"free"_s;
        QTest::newRow("higher than usual")
            << QByteArray{"2000"} << nobody << quint16{1500} << u"privileged!"_s;
        QTest::newRow("higher than usual, with rights")
            << QByteArray{"2000"} << uid_t{0} << quint16{1500} << u"free, privileged"_s;
        QTest::newRow("the lowest itself") << QByteArray{"2000"} << nobody << quint16{2000} << u"free"_s;
        QTest::newRow("far higher") << QByteArray{"22000"} << nobody << quint16{21987} << u"privileged!"_s;
    }

    void lowestPortOfEverybodyIsToldAsTheKernelHasIt()
    {
        QFETCH(const QByteArray, lowest);
        QFETCH(const uid_t, user);
        QFETCH(const quint16, port);
        const auto prepare = [&]() -> QString {
            QString problem = enterOwnNetwork();
            if (problem.isEmpty()) {
                problem = write(u"/proc/sys/net/ipv4/ip_unprivileged_port_start"_s, lowest);
            }
            const bool isUser = geteuid() == user || (setgid(user) == 0 && setuid(user) == 0);
            return problem.isEmpty() && !isUser ? u"SKIP: cannot change the user"_s : problem;
        };
        const QString answer = answerIn(prepare, PortNumber{port});
        if (const QString reason = reasonToSkip(answer); !reason.isEmpty()) {
            QSKIP(qPrintable(reason));
        }
        QTEST(answer, "answer");
    }

    void listenerOfAnotherNamespaceTakesNothing()
    {
        std::array<int, 2> ready{};
        QCOMPARE(pipe(ready.data()), 0);
        const pid_t child = fork();
        if (child == 0) {
            const QString problem = enterOwnNetwork();
            const auto socket = RealSocket::open({.port = quietPort});
            const char word = problem.isEmpty() && socket ? 'y' : 'n';
            static_cast<void>(::write(ready[1], &word, 1));
            pause();
            _exit(0);
        }
        char word = 'n';
        const ssize_t size = read(ready[0], &word, 1);
        const QString answer = answerOf(PortNumber{quietPort}, Transport::Tcp);
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(ready[0]);
        close(ready[1]);
        if (size != 1 || word != 'y') {
            QSKIP("A network namespace needs rights.");
        }
        QCOMPARE(answer, u"free, other-namespace"_s);
    }

    void portListsAreReadAsTheKernelWritesThem_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<bool>("isIn");
        QTest::newRow("empty") << QByteArray{"\n"} << false;
        QTest::newRow("nothing") << QByteArray{} << false;
        QTest::newRow("one") << QByteArray{"8080\n"} << true;
        QTest::newRow("range") << QByteArray{"80,8000-8100,9000\n"} << true;
        QTest::newRow("end of a range") << QByteArray{"1-2,8079-8080"} << true;
        QTest::newRow("others") << QByteArray{"80,8081-8100\n"} << false;
        QTest::newRow("nonsense") << QByteArray{"x,-,8080-,,-8080\n"} << false;
    }

    void portListsAreReadAsTheKernelWritesThem()
    {
        QFETCH(const QByteArray, list);
        QTEST(isInPortList({list.constData(), static_cast<size_t>(list.size())}, PortNumber{8080}), "isIn");
    }
};

QTEST_APPLESS_MAIN(TestLinuxPortUseSource)

#include "tst_linuxportusesource.moc"

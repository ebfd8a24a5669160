// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that start anew in another network namespace, as those in containers do: as many sockets as before.
#include "core/listening/linux/linuxlistenersource.h"
#include "tests/support/forkedprocess.h"
#include "tests/support/realsocket.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ForkedProcess;
using portolan::test::RealSocket;

namespace {

constexpr quint16 firstPort = 21'878;
constexpr quint16 secondPort = 21'879;

struct Pipe
{
    Pipe() { isOpen = pipe(ends.data()) == 0; }

    ~Pipe()
    {
        close(ends[0]);
        close(ends[1]);
    }

    Q_DISABLE_COPY_MOVE(Pipe)

    [[nodiscard]] bool take() const
    {
        char byte = 0;
        return read(ends[0], &byte, 1) == 1;
    }

    [[nodiscard]] bool give() const { return write(ends[1], "x", 1) == 1; }

    std::array<int, 2> ends{};
    bool isOpen = false;
};

/// Listens on that port until it is told to go on, and says when it does.
bool listenUntilTold(quint16 port, const Pipe &ready, const Pipe &order)
{
    const auto socket = RealSocket::open({.address = {}, .port = port});
    return socket && ready.give() && order.take();
}

/// A server that moves to another port at each order, without a process of its own for each or with one.
void serve(bool isOneProcess, const Pipe &ready, const Pipe &order)
{
    quint16 port = firstPort;
    while (true) {
        if (isOneProcess) {
            if (!listenUntilTold(port, ready, order)) {
                _exit(1);
            }
        } else {
            const pid_t pid = fork();
            if (pid == 0) {
                prctl(PR_SET_PDEATHSIG, SIGKILL);
                _exit(listenUntilTold(port, ready, order) ? 0 : 1);
            }
            waitpid(pid, nullptr, 0);
        }
        port = port == firstPort ? secondPort : firstPort;
    }
}

QVector<quint16> portsElsewhere(LinuxListenerSource &source)
{
    QVector<quint16> ports;
    const auto snapshot = source.snapshot();
    for (const Listener &listener : snapshot.value_or(Snapshot{}).listeners) {
        const quint16 port = listener.endpoint.port.value();
        if (listener.netNamespace != "host"_L1 && (port == firstPort || port == secondPort)
            && listener.ownership == Ownership::Known) {
            ports.append(port);
        }
    }
    return ports;
}

} // namespace

class TestNamespaceRestart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSeenInTheNextSnapshot_data();
    void isSeenInTheNextSnapshot();
};

void TestNamespaceRestart::isSeenInTheNextSnapshot_data()
{
    QTest::addColumn<bool>("isOneProcess");
    QTest::newRow("of a socket of one process") << true;
    QTest::newRow("of a process") << false;
}

void TestNamespaceRestart::isSeenInTheNextSnapshot()
{
    QFETCH(const bool, isOneProcess);
    const Pipe ready;
    const Pipe order;
    QVERIFY(ready.isOpen && order.isOpen);
    const auto child = ForkedProcess::start([&] {
        if (!test::enterNewNetwork()) {
            return false;
        }
        const pid_t server = fork();
        if (server == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            serve(isOneProcess, ready, order);
        }
        return server > 0;
    });
    if (!child) {
        QSKIP("Network namespaces cannot be made here.");
    }
    QVERIFY(ready.take());
    LinuxListenerSource source;
    QCOMPARE(portsElsewhere(source), QVector<quint16>{firstPort});
    for (const quint16 port : {secondPort, firstPort, secondPort}) {
        QCOMPARE(portsElsewhere(source).size(), 1); // from what is remembered
        QVERIFY(order.give());
        QVERIFY(ready.take());
        QCOMPARE(portsElsewhere(source), QVector<quint16>{port});
    }
}

QTEST_APPLESS_MAIN(TestNamespaceRestart)
#include "tst_namespacerestart.moc"

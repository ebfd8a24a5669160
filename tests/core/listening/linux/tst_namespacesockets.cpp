// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/namespacesockets.h"
#include "tests/support/forkedprocess.h"
#include "tests/support/realsocket.h"

#include <QtTest>

#include <array>
#include <csignal>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ForkedProcess;
using portolan::test::RealSocket;

namespace {

constexpr quint16 chosenPort = 21'876;

/// The namespace of a process, as NetNamespaces tells it.
NetNamespace namespaceOf(qint64 pid)
{
    struct stat status
    { };

    stat(qPrintable(u"/proc/%1/net/dev"_s.arg(pid)), &status);
    return {.id = status.st_ino, .name = u"1"_s, .processes = {ProcessId{pid, 1}}};
}

} // namespace

class TestNamespaceSockets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCounts();
    void emptyNamespaceIsNotRead();
    void readsAgainWhatChanged();
    void processThatWentElsewhereTellsNothing();
};

void TestNamespaceSockets::readsCounts()
{
    const SocketCounts counts
        = parseSockStat("sockets: used 12\nTCP: inuse 3 orphan 0 tw 0 alloc 5 mem 0\nUDP: inuse 7 mem 0\n"
                        "UDPLITE: inuse 9\nTCP6: inuse 4\nUDP6: inuse 18446744073709551615\n");
    QCOMPARE(counts, (SocketCounts{3, 4, 7, ~quint64{0}}));
    for (const char *const text : {"", "TCP:", "TCP: inuse", "TCP: inuse x\n", "TCP: 3\n"}) {
        QCOMPARE(parseSockStat(text), SocketCounts{});
    }
}

void TestNamespaceSockets::emptyNamespaceIsNotRead()
{
    const auto child = ForkedProcess::start(test::enterNewNetwork);
    if (!child) {
        QSKIP("Network namespaces cannot be made here.");
    }
    NamespaceSockets sockets;
    std::vector<SocketRow> rows;
    sockets.read({namespaceOf(child->pid())}, rows);
    QVERIFY(rows.empty());
    QCOMPARE(sockets.tablesRead(), 0);
}

void TestNamespaceSockets::readsAgainWhatChanged()
{
    std::array<int, 2> order{};
    QVERIFY(pipe(order.data()) == 0);
    const auto child = ForkedProcess::start([&order] {
        if (!test::enterNewNetwork()) {
            return false;
        }
        const auto socket = RealSocket::open({.address = {}, .port = chosenPort});
        if (!socket || dup(socket->descriptor()) < 0) {
            return false;
        }
        // The second one opens another when it is told to.
        const pid_t pid = fork();
        char byte = 0;
        if (pid == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && read(order[0], &byte, 1) == 1) {
            const auto second = RealSocket::open({.type = SOCK_DGRAM, .address = {}, .port = chosenPort});
            static_cast<void>(read(order[0], &byte, 1));
            _exit(second ? 0 : 1);
        }
        return pid > 0;
    });
    if (!child) {
        QSKIP("Network namespaces cannot be made here.");
    }
    const NetNamespace netNamespace = namespaceOf(child->pid());
    NamespaceSockets sockets;
    const auto readRows = [&sockets, &netNamespace] {
        std::vector<SocketRow> rows;
        sockets.read({netNamespace}, rows);
        return rows;
    };
    const auto rows = readRows();
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows.front().port, chosenPort);
    QCOMPARE(rows.front().transport, Transport::Tcp);
    QCOMPARE(rows.front().netNamespace, netNamespace.id);
    QCOMPARE(sockets.tablesRead(), 1);
    QVERIFY(readRows() == rows);
    QCOMPARE(sockets.tablesRead(), 0);

    QVERIFY(write(order[1], "o", 1) == 1);
    QTRY_COMPARE(readRows().size(), size_t{2});
    QVERIFY(write(order[1], "e", 1) == 1);
    QTRY_VERIFY(readRows() == rows);
    int again = 0;
    for (int i = 0; i < 40; ++i) {
        static_cast<void>(readRows());
        again += sockets.tablesRead();
    }
    QCOMPARE(again, 2); // although the counts are the same
    close(order[0]);
    close(order[1]);
}

void TestNamespaceSockets::processThatWentElsewhereTellsNothing()
{
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, test::whyNot(socket).constData());
    NetNamespace netNamespace = namespaceOf(getpid());
    NamespaceSockets sockets;
    std::vector<SocketRow> rows;
    sockets.read({netNamespace}, rows);
    QVERIFY(!rows.empty());
    ++netNamespace.id;
    rows.clear();
    sockets.read({netNamespace}, rows);
    QVERIFY(rows.empty());
}

QTEST_APPLESS_MAIN(TestNamespaceSockets)
#include "tst_namespacesockets.moc"

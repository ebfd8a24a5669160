// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/heldsockets.h"
#include "tests/support/realsocket.h"

#include <QtTest>

#include <unistd.h>

using namespace portolan;
using portolan::test::RealSocket;
using portolan::test::whyNot;

namespace {

SocketRow rowOf(quint64 inode)
{
    SocketRow row;
    row.inode = inode;
    return row;
}

} // namespace

class TestHeldSockets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closedSocketIsNoticed();
    void anotherSocketInItsPlaceIsNoticed();
    void ofVeryManyAllHaveTheirTurn();
    void unknownSocketsAreLeftOut();
};

void TestHeldSockets::closedSocketIsNoticed()
{
    auto first = RealSocket::open({});
    QVERIFY2(first, whyNot(first).constData());
    const auto second = RealSocket::open({});
    QVERIFY2(second, whyNot(second).constData());
    HeldSockets held{{rowOf(first->inode()), rowOf(second->inode())}, {ProcessId{getpid(), 0}}};
    QCOMPARE(held.count(), size_t{2});
    QVERIFY(held.areAllOpen());
    QVERIFY(held.areAllOpen());
    first->close();
    QVERIFY(!held.areAllOpen());
}

void TestHeldSockets::anotherSocketInItsPlaceIsNoticed()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    HeldSockets held{{rowOf(socket->inode())}, {ProcessId{getpid(), 0}}};
    const int descriptor = socket->descriptor();
    socket->close();
    const auto next = RealSocket::open({});
    QVERIFY2(next, whyNot(next).constData());
    QCOMPARE(next->descriptor(), descriptor);
    QVERIFY(!held.areAllOpen());
}

void TestHeldSockets::ofVeryManyAllHaveTheirTurn()
{
    std::vector<RealSocket> sockets;
    std::vector<SocketRow> rows;
    for (int i = 0; i < 700; ++i) {
        auto socket = RealSocket::open({});
        if (!socket) {
            QSKIP("So many descriptors cannot be opened here.");
        }
        rows.push_back(rowOf(socket->inode()));
        sockets.push_back(std::move(*socket));
    }
    HeldSockets held{rows, {ProcessId{getpid(), 0}}};
    QCOMPARE(held.count(), sockets.size());
    sockets.back().close();
    const bool first = held.areAllOpen();
    QVERIFY(!first || !held.areAllOpen());
}

void TestHeldSockets::unknownSocketsAreLeftOut()
{
    HeldSockets none;
    QVERIFY(none.areAllOpen());
    // The first is none, the second nobody's, and there is no process 0.
    HeldSockets held{{rowOf(0), rowOf(~quint64{0})}, {ProcessId{0, 0}, ProcessId{getpid(), 0}}};
    QCOMPARE(held.count(), size_t{0});
    QVERIFY(held.areAllOpen());
}

QTEST_APPLESS_MAIN(TestHeldSockets)
#include "tst_heldsockets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/ownermerge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Listener hiddenListener()
{
    Listener listener;
    listener.endpoint = {Transport::Tcp, QHostAddress{u"0.0.0.0"_s}, PortNumber{22}, {}};
    listener.netNamespace = u"host"_s;
    listener.inode = 4711;
    listener.uid = 0;
    listener.ownership = Ownership::Hidden;
    return listener;
}

Listener knownListener()
{
    Listener listener = hiddenListener();
    Process process;
    process.id = {812, 9000};
    process.name = u"sshd"_s;
    listener.processes = {process};
    listener.ownership = Ownership::Known;
    listener.unit = u"ssh.service"_s;
    listener.container = u"docker:1"_s;
    return listener;
}

Snapshot snapshotOf(const QVector<Listener> &listeners)
{
    Snapshot snapshot;
    snapshot.listeners = listeners;
    return snapshot;
}

Listener merged(const Listener &own, const Listener &privileged)
{
    return withOwners(snapshotOf({own}), snapshotOf({privileged})).listeners.constFirst();
}

} // namespace

class TestOwnerMerge final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hiddenOwnerIsTakenOver() { QCOMPARE(merged(hiddenListener(), knownListener()), knownListener()); }

    void ownerThatWasNotFoundIsTakenOver()
    {
        Listener own = hiddenListener();
        own.ownership = Ownership::Unheld;
        QCOMPARE(merged(own, knownListener()), knownListener());
        Listener kernel = hiddenListener();
        kernel.ownership = Ownership::Kernel;
        QCOMPARE(merged(hiddenListener(), kernel), kernel);
    }

    void whatIsKnownStays()
    {
        Listener own = knownListener();
        own.processes.first().name = u"mine"_s;
        QCOMPARE(merged(own, knownListener()), own);
        own = hiddenListener();
        own.ownership = Ownership::Kernel;
        QCOMPARE(merged(own, knownListener()), own);
        own = hiddenListener();
        own.unit = u"own.service"_s;
        own.container = u"podman:2"_s;
        const Listener result = merged(own, knownListener());
        QCOMPARE(result.processes, knownListener().processes);
        QCOMPARE(result.unit, own.unit);
        QCOMPARE(result.container, own.container);
    }

    void onlyOwnerUnitAndContainerAreTaken()
    {
        Listener other = knownListener();
        other.v6only = true;
        other.user = u"somebody"_s;
        other.queue = AcceptQueue{5, 128};
        other.grade = Grade::Unclear;
        other.cgroupId = 3;
        other.state = SocketState::Unconnected;
        QCOMPARE(merged(hiddenListener(), other), knownListener());
    }

    void otherSocketGetsNothing_data()
    {
        QTest::addColumn<Listener>("privileged");
        const auto row = [](const char *name, auto change) {
            Listener listener = knownListener();
            change(listener);
            QTest::newRow(name) << listener;
        };
        row("inode", [](Listener &listener) { listener.inode = 4712; });
        row("port", [](Listener &listener) { listener.endpoint.port = PortNumber{23}; });
        row("address", [](Listener &listener) { listener.endpoint.address = QHostAddress{u"::"_s}; });
        row("transport", [](Listener &listener) { listener.endpoint.transport = Transport::Udp; });
        row("device", [](Listener &listener) { listener.endpoint.device = u"lo"_s; });
        row("namespace", [](Listener &listener) { listener.netNamespace = u"4026532000"_s; });
        row("user", [](Listener &listener) { listener.uid = 1000; });
        row("hidden there too", [](Listener &listener) { listener.ownership = Ownership::Hidden; });
    }

    void otherSocketGetsNothing()
    {
        QFETCH(Listener, privileged);
        QCOMPARE(merged(hiddenListener(), privileged), hiddenListener());
    }

    void socketWithoutInodeGetsNothing()
    {
        Listener own = hiddenListener();
        own.inode = 0;
        Listener privileged = knownListener();
        privileged.inode = 0;
        QCOMPARE(merged(own, privileged), own);
    }

    void rowsAreThoseOfOurOwnLook()
    {
        Listener mine = hiddenListener();
        mine.inode = 1;
        Listener theirs = knownListener();
        theirs.inode = 2;
        Snapshot own = snapshotOf({mine, hiddenListener()});
        own.remarks = {u"A remark."_s};
        own.takenAt = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
        Snapshot expected = own;
        expected.listeners = {mine, knownListener()};
        QCOMPARE(withOwners(own, snapshotOf({theirs, knownListener()})), expected);
        QCOMPARE(withOwners(own, {}), own);
        QCOMPARE(withOwners({}, snapshotOf({knownListener()})), Snapshot{});
    }

    void socketThatIsGoneIsForgotten()
    {
        Listener gone = knownListener();
        gone.inode = 2;
        const Snapshot privileged = snapshotOf({gone, knownListener()});
        QCOMPARE(stillListening(privileged, snapshotOf({hiddenListener()})), snapshotOf({knownListener()}));
        QCOMPARE(stillListening(privileged, {}), Snapshot{});
        QCOMPARE(stillListening({}, privileged), Snapshot{});
    }
};

QTEST_GUILESS_MAIN(TestOwnerMerge)
#include "tst_ownermerge.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listenermonitor.h"
#include "core/listening/listenersource.h"
#include "tests/ui/listening/listenersample.h"
#include "ui/livelisteners.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Listener knownListener(quint64 inode)
{
    Listener listener = listenerSample(22, u"sshd"_s).listener;
    listener.inode = inode;
    return listener;
}

Listener hiddenListener(quint64 inode)
{
    Listener listener = knownListener(inode);
    listener.processes.clear();
    listener.ownership = Ownership::Hidden;
    return listener;
}

Snapshot snapshotOf(const QVector<Listener> &listeners)
{
    Snapshot snapshot;
    snapshot.listeners = listeners;
    return snapshot;
}

/// The monitor never looks by itself here: the test tells what it saw.
class Computer final
{
public:
    Computer()
        : monitor{makeListenerSource}
        , listeners{nullptr, monitor}
    { }

    void tell(const Snapshot &snapshot)
    {
        Q_EMIT monitor.snapshotTaken(snapshot, diff(m_last, snapshot));
        m_last = snapshot;
    }

    [[nodiscard]] QString program() const
    {
        const Listener &listener = listeners.all().constFirst().listener;
        return listener.processes.isEmpty() ? QString{} : programName(listener.processes.constFirst());
    }

    ListenerMonitor monitor;
    LiveListeners listeners;

private:
    Snapshot m_last;
};

} // namespace

class TestLiveListeners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void ownersAreShownAtOnceAndGoOnBeingShown()
    {
        Computer computer;
        computer.tell(snapshotOf({hiddenListener(7)}));
        QCOMPARE(computer.program(), QString{});
        QSignalSpy updated{&computer.listeners, &LiveListeners::updated};
        computer.listeners.setOwners(snapshotOf({knownListener(7)}));
        QCOMPARE(updated.count(), 1);
        QCOMPARE(updated.constFirst().constFirst().toBool(), true);
        QCOMPARE(computer.program(), u"sshd"_s);
        QCOMPARE(computer.listeners.snapshot().hiddenOwners(), 0);
        QCOMPARE(computer.listeners.on(PortNumber{22}).constFirst().listener, knownListener(7));

        computer.tell(snapshotOf({hiddenListener(7)}));
        QCOMPARE(computer.program(), u"sshd"_s);
        // The same as before: nothing has to be drawn anew.
        QCOMPARE(updated.constLast().constFirst().toBool(), false);
    }

    void newSocketIsHiddenAgain()
    {
        Computer computer;
        computer.tell(snapshotOf({hiddenListener(7)}));
        computer.listeners.setOwners(snapshotOf({knownListener(7)}));
        computer.tell(snapshotOf({hiddenListener(8)}));
        QCOMPARE(computer.program(), QString{});
        QCOMPARE(computer.listeners.snapshot().hiddenOwners(), 1);
    }

    void ownerIsForgottenOnceItsSocketWasGone()
    {
        Computer computer;
        computer.tell(snapshotOf({hiddenListener(7)}));
        computer.listeners.setOwners(snapshotOf({knownListener(7)}));
        computer.tell(snapshotOf({}));
        QVERIFY(computer.listeners.all().isEmpty());
        // Another socket that has got the number of the first.
        computer.tell(snapshotOf({hiddenListener(7)}));
        QCOMPARE(computer.program(), QString{});
    }

    void newAnswerTakesThePlaceOfTheOld()
    {
        Computer computer;
        computer.tell(snapshotOf({hiddenListener(7)}));
        computer.listeners.setOwners(snapshotOf({knownListener(7)}));
        Listener other = knownListener(7);
        other.processes.first().name = u"other"_s;
        other.processes.first().executable.clear();
        other.processes.first().commandLine.clear();
        computer.listeners.setOwners(snapshotOf({other}));
        QCOMPARE(computer.program(), u"other"_s);
    }

    void ownersThatComeBeforeTheFirstLookAreKept()
    {
        Computer computer;
        QSignalSpy updated{&computer.listeners, &LiveListeners::updated};
        computer.listeners.setOwners(snapshotOf({knownListener(7)}));
        QCOMPARE(updated.count(), 0);
        QVERIFY(!computer.listeners.hasSnapshot());
        computer.tell(snapshotOf({hiddenListener(7)}));
        QCOMPARE(computer.program(), u"sshd"_s);
    }
};

QTEST_GUILESS_MAIN(TestLiveListeners)
#include "tst_livelisteners.moc"

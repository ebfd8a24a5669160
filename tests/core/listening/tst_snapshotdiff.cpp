// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/snapshotdiff.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Listener onPort(quint16 port, quint64 inode = 1)
{
    Listener listener;
    listener.endpoint.address = QHostAddress{u"127.0.0.1"_s};
    listener.endpoint.port = PortNumber{port};
    listener.netNamespace = u"host"_s;
    listener.inode = inode;
    return listener;
}

Snapshot of(const QVector<Listener> &listeners)
{
    Snapshot snapshot;
    snapshot.listeners = listeners;
    return snapshot;
}

} // namespace

class TestSnapshotDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalSnapshotsGiveNothing();
    void timeAndRemarksAreNoChange();
    void allIsNewAfterAnEmptySnapshot();
    void tellsWhatCameAndWentAndChanged();
    void workersOnOnePortAreApart();
    void restartedServiceIsTheSameListener();
    void removedKeepTheirOrder();
    void applyingItGivesTheNewSnapshot();
};

void TestSnapshotDiff::equalSnapshotsGiveNothing()
{
    QVERIFY(diff({}, {}).isEmpty());
    const Snapshot snapshot = of({onPort(1), onPort(2)});
    QVERIFY(diff(snapshot, snapshot).isEmpty());
    QVERIFY(diff(snapshot, of({onPort(1), onPort(2)})).isEmpty());
}

void TestSnapshotDiff::timeAndRemarksAreNoChange()
{
    Snapshot later = of({onPort(1)});
    later.takenAt = QDateTime::currentDateTimeUtc();
    later.remarks = {u"Something."_s};
    QVERIFY(diff(of({onPort(1)}), later).isEmpty());
}

void TestSnapshotDiff::allIsNewAfterAnEmptySnapshot()
{
    const SnapshotDiff changes = diff({}, of({onPort(1), onPort(2)}));
    QCOMPARE(changes.added, (QVector<Listener>{onPort(1), onPort(2)}));
    QVERIFY(changes.changed.isEmpty());
    QVERIFY(changes.removed.isEmpty());
}

void TestSnapshotDiff::tellsWhatCameAndWentAndChanged()
{
    Listener busy = onPort(2);
    busy.queue = AcceptQueue{3, 128};
    const SnapshotDiff changes
        = diff(of({onPort(1), onPort(2), onPort(3)}), of({busy, onPort(3), onPort(4)}));
    QCOMPARE(changes.added, QVector<Listener>{onPort(4)});
    QCOMPARE(changes.changed, QVector<Listener>{busy});
    QCOMPARE(changes.removed, QVector<ListenerKey>{keyOf(onPort(1))});
}

void TestSnapshotDiff::workersOnOnePortAreApart()
{
    const SnapshotDiff changes = diff(of({onPort(1, 10), onPort(1, 11)}), of({onPort(1, 11), onPort(1, 12)}));
    // The worker that stayed is none of them.
    QCOMPARE(changes.replaced, (QVector<ReplacedListener>{{keyOf(onPort(1, 10)), onPort(1, 12)}}));
    QVERIFY(changes.added.isEmpty() && changes.removed.isEmpty() && changes.changed.isEmpty());
}

void TestSnapshotDiff::restartedServiceIsTheSameListener()
{
    Listener old = onPort(22, 10);
    old.processes = QVector<Process>(1);
    old.processes.first().id = {1, 5};
    Listener fresh = onPort(22, 20);
    fresh.processes = QVector<Process>(1);
    fresh.processes.first().id = {2, 9};
    const SnapshotDiff changes = diff(of({old}), of({fresh}));
    QCOMPARE(changes.replaced, (QVector<ReplacedListener>{{keyOf(old), fresh}}));
    QVERIFY(changes.added.isEmpty() && changes.removed.isEmpty());
    QVERIFY(!changes.isEmpty());

    // Another address, namespace or transport is another listener.
    Listener elsewhere = fresh;
    elsewhere.netNamespace = u"4026532000"_s;
    QVERIFY(diff(of({old}), of({elsewhere})).replaced.isEmpty());
    elsewhere = fresh;
    elsewhere.endpoint.address = QHostAddress{u"0.0.0.0"_s};
    QVERIFY(diff(of({old}), of({elsewhere})).replaced.isEmpty());
    elsewhere = fresh;
    elsewhere.endpoint.transport = Transport::Udp;
    QVERIFY(diff(of({old}), of({elsewhere})).replaced.isEmpty());
    // Of two that went, one comes back.
    const SnapshotDiff half = diff(of({onPort(22, 10), onPort(22, 11)}), of({fresh}));
    QCOMPARE(half.replaced, (QVector<ReplacedListener>{{keyOf(onPort(22, 10)), fresh}}));
    QCOMPARE(half.removed, QVector<ListenerKey>{keyOf(onPort(22, 11))});
}

void TestSnapshotDiff::removedKeepTheirOrder()
{
    QVector<Listener> many;
    QVector<ListenerKey> keys;
    for (quint16 port = 1; port <= 100; ++port) {
        many.append(onPort(port));
        keys.append(keyOf(many.constLast()));
    }
    QCOMPARE(diff(of(many), {}).removed, keys);
}

void TestSnapshotDiff::applyingItGivesTheNewSnapshot()
{
    Listener changed = onPort(4);
    changed.unit = u"ssh.service"_s;
    const QVector<Listener> before{onPort(1), onPort(2), onPort(4), onPort(8, 3), onPort(8, 4)};
    const QVector<Listener> after{onPort(1), changed, onPort(5), onPort(8, 4), onPort(8, 9)};
    const SnapshotDiff changes = diff(of(before), of(after));

    QHash<ListenerKey, Listener> applied;
    for (const Listener &listener : before) {
        applied.insert(keyOf(listener), listener);
    }
    for (const ReplacedListener &replaced : changes.replaced) {
        QVERIFY(applied.remove(replaced.before));
        applied.insert(keyOf(replaced.after), replaced.after);
    }
    for (const ListenerKey &key : changes.removed) {
        QVERIFY(applied.remove(key));
    }
    for (const Listener &listener : changes.changed) {
        QVERIFY(applied.contains(keyOf(listener)));
        applied.insert(keyOf(listener), listener);
    }
    for (const Listener &listener : changes.added) {
        QVERIFY(!applied.contains(keyOf(listener)));
        applied.insert(keyOf(listener), listener);
    }
    QCOMPARE(applied.size(), after.size());
    for (const Listener &listener : after) {
        QCOMPARE(applied.value(keyOf(listener)), listener);
    }
}

QTEST_APPLESS_MAIN(TestSnapshotDiff)
#include "tst_snapshotdiff.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/snapshot.h"
#include "core/listening/snapshotdiff.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace portolan {

class ListenerSource;
class ListenerWorker;

/// Takes snapshots again and again on a thread of its own and tells what changed. Lives in the thread that
/// made it; all signals arrive there. The first snapshot is told as a diff from an empty one.
class ListenerMonitor final : public QObject
{
    Q_OBJECT

public:
    using SourceFactory = std::function<std::unique_ptr<ListenerSource>()>;

    /// The factory is called once, in the monitor's thread.
    explicit ListenerMonitor(SourceFactory makeSource, QObject *parent = nullptr);
    /// Waits until the snapshot under way is done.
    ~ListenerMonitor() override;
    Q_DISABLE_COPY_MOVE(ListenerMonitor)

    /// Takes a snapshot now and then one every intervalMs after the last was done, more seldom where they
    /// cost much or nothing changes for long (paceMs). Starting again changes the interval.
    void start(int intervalMs);
    /// Stops taking snapshots, as when nobody looks. start() goes on from the last one.
    void pause();
    /// Takes one snapshot as soon as possible.
    void refresh();

Q_SIGNALS:
    /// A snapshot was taken, changed or not. snapshot is the whole, diff what is new in it.
    void snapshotTaken(const portolan::Snapshot &snapshot, const portolan::SnapshotDiff &diff);
    /// No snapshot could be taken; message is for people.
    void snapshotFailed(const QString &message);

private:
    QThread m_thread;
    ListenerWorker *m_worker;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listenermonitor.h"
#include "core/listening/snapshot.h"
#include "core/listening/snapshotdiff.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace portolan {

class ListenerSource;

/// The half of ListenerMonitor that lives in the thread: asks the source and compares. Its slots run in that
/// thread only.
class ListenerWorker final : public QObject
{
    Q_OBJECT

public:
    explicit ListenerWorker(ListenerMonitor::SourceFactory makeSource);
    ~ListenerWorker() override;
    Q_DISABLE_COPY_MOVE(ListenerWorker)

    void start(int intervalMs);
    void pause();
    void refresh();

Q_SIGNALS:
    void snapshotTaken(const portolan::Snapshot &snapshot, const portolan::SnapshotDiff &diff);
    void snapshotFailed(const QString &message);

private:
    void takeSnapshot();

    ListenerMonitor::SourceFactory m_makeSource;
    std::unique_ptr<ListenerSource> m_source;
    Snapshot m_last;
    /// Single shot, set again after each snapshot: snapshots never pile up, and requests that wait melt into
    /// one.
    QTimer m_timer;
    int m_quietRounds = 0;
    int m_intervalMs = 0;
    bool m_isRunning = false;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listenerworker.h"

#include "core/listening/listenersource.h"
#include "core/listening/logging.h"
#include "core/listening/pace.h"

#include <QElapsedTimer>

#include <utility>

namespace portolan {

ListenerWorker::ListenerWorker(ListenerMonitor::SourceFactory makeSource)
    : m_makeSource{std::move(makeSource)}
    , m_timer{this} // a child, so that it moves to the thread with its parent
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &ListenerWorker::takeSnapshot);
}

ListenerWorker::~ListenerWorker() = default;

void ListenerWorker::start(int intervalMs)
{
    m_intervalMs = intervalMs;
    m_isRunning = true;
    m_quietRounds = 0; // somebody has begun to look
    m_timer.start(0);
}

void ListenerWorker::pause()
{
    m_isRunning = false;
    m_timer.stop();
}

void ListenerWorker::refresh()
{
    m_timer.start(0);
}

void ListenerWorker::takeSnapshot()
{
    if (!m_source) {
        m_source = m_makeSource();
    }
    QElapsedTimer clock;
    clock.start();
    Result<Snapshot> snapshot = m_source->snapshot();
    if (snapshot) {
        const SnapshotDiff changes = diff(m_last, *snapshot);
        m_quietRounds = changes.isEmpty() ? m_quietRounds + 1 : 0;
        m_last = *std::move(snapshot);
        Q_EMIT snapshotTaken(m_last, changes);
    } else {
        qCWarning(listeningLog) << "No snapshot:" << snapshot.error().message;
        Q_EMIT snapshotFailed(snapshot.error().message);
    }
    if (m_isRunning) {
        m_timer.start(paceMs(m_intervalMs, clock.elapsed(), m_quietRounds));
    }
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listenermonitor.h"

#include "core/listening/listenersource.h"
#include "core/listening/listenerworker.h"

#include <QMetaObject>
#include <QMetaType>

#include <utility>

namespace portolan {

ListenerMonitor::ListenerMonitor(SourceFactory makeSource, QObject *parent)
    : QObject{parent}
    , m_worker{new ListenerWorker{std::move(makeSource)}} // deleted by the thread as it ends, see below
{
    qRegisterMetaType<Snapshot>();
    qRegisterMetaType<SnapshotDiff>();

    m_thread.setObjectName(QStringLiteral("listeners"));
    m_worker->moveToThread(&m_thread);
    // The worker's timer may only be stopped in its own thread, so the worker dies there: QThread delivers
    // deferred deletions after finished(), and would never do so if it had not been started.
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &ListenerWorker::snapshotTaken, this, &ListenerMonitor::snapshotTaken);
    connect(m_worker, &ListenerWorker::snapshotFailed, this, &ListenerMonitor::snapshotFailed);
    m_thread.start();
}

ListenerMonitor::~ListenerMonitor()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}

void ListenerMonitor::start(int intervalMs)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, intervalMs] { worker->start(intervalMs); });
}

void ListenerMonitor::pause()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->pause(); });
}

void ListenerMonitor::refresh()
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->refresh(); });
}

} // namespace portolan

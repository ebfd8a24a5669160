// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/livelisteners.h"

#include "core/listening/listenermonitor.h"

namespace portolan {

LiveListeners::LiveListeners(const Catalog *catalog, ListenerMonitor &monitor, QObject *parent)
    : QObject{parent}
    , m_judge{catalog}
{
    connect(&monitor,
        &ListenerMonitor::snapshotTaken,
        this,
        [this](const Snapshot &snapshot, const SnapshotDiff &diff) { takeOver(snapshot, !diff.isEmpty()); });
    connect(&monitor, &ListenerMonitor::snapshotFailed, this, &LiveListeners::failed);
}

QVector<JudgedListener> LiveListeners::on(PortNumber port) const
{
    QVector<JudgedListener> listeners;
    for (const JudgedListener &judged : m_listeners) {
        if (judged.listener.endpoint.port == port) {
            listeners.append(judged);
        }
    }
    return listeners;
}

void LiveListeners::takeOver(const Snapshot &snapshot, bool hasChanged)
{
    // Exposure depends on the addresses of the interfaces, which may change while no socket does.
    const bool isNew
        = !m_hasSnapshot || hasChanged || m_snapshot.interfaceAddresses != snapshot.interfaceAddresses;
    m_snapshot = snapshot;
    m_hasSnapshot = true;
    if (isNew) {
        m_listeners.clear();
        m_listeners.reserve(snapshot.listeners.size());
        for (const Listener &listener : snapshot.listeners) {
            m_listeners.append(m_judge.judged(listener, snapshot.interfaceAddresses));
        }
    }
    Q_EMIT updated(isNew);
}

} // namespace portolan

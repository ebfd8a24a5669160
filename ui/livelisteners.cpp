// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/livelisteners.h"

#include "core/insight/listenergroups.h"
#include "core/listening/listenermonitor.h"
#include "core/listening/ownermerge.h"

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
    return groupedListeners(listeners);
}

void LiveListeners::takeOver(const Snapshot &snapshot, bool hasChanged)
{
    // Exposure depends on the addresses of the interfaces, which may change while no socket does.
    const bool isNew
        = !m_hasSnapshot || hasChanged || m_snapshot.interfaceAddresses != snapshot.interfaceAddresses;
    m_own = snapshot;
    m_privileged = stillListening(m_privileged, m_own);
    m_snapshot = withOwners(m_own, m_privileged);
    m_hasSnapshot = true;
    if (isNew) {
        judgeAll();
    }
    Q_EMIT updated(isNew);
}

void LiveListeners::setOwners(const Snapshot &privileged)
{
    m_privileged = privileged;
    if (m_hasSnapshot) {
        m_snapshot = withOwners(m_own, m_privileged);
        judgeAll();
        Q_EMIT updated(true);
    }
}

void LiveListeners::setExpectation(std::function<bool(const Listener &)> isExpected)
{
    m_isExpected = std::move(isExpected);
    if (m_hasSnapshot) {
        judgeAll();
        Q_EMIT updated(true);
    }
}

void LiveListeners::judgeAll()
{
    m_listeners.clear();
    m_listeners.reserve(m_snapshot.listeners.size());
    for (const Listener &listener : std::as_const(m_snapshot.listeners)) {
        JudgedListener judged = m_judge.judged(listener, m_snapshot.interfaceAddresses);
        judged.isExpected = m_isExpected && m_isExpected(listener);
        m_listeners.append(judged);
    }
}

} // namespace portolan

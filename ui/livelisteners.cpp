// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/livelisteners.h"

#include "core/catalog/catalog.h"
#include "core/listening/listenermonitor.h"

namespace portolan {

LiveListeners::LiveListeners(const Catalog *catalog, ListenerMonitor &monitor, QObject *parent)
    : QObject{parent}
    , m_catalog{catalog}
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
            m_listeners.append(judge(listener, factsOf(listener.endpoint.port), snapshot.interfaceAddresses));
        }
    }
    Q_EMIT updated(isNew);
}

const PortFacts &LiveListeners::factsOf(PortNumber port)
{
    auto known = m_facts.find(port);
    if (known == m_facts.end()) {
        PortFacts unknown;
        unknown.port = port;
        known
            = m_facts.insert(port, m_catalog == nullptr ? unknown : m_catalog->facts(port).value_or(unknown));
    }
    return *known;
}

} // namespace portolan

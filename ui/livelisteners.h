// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/listenerjudge.h"
#include "core/listening/snapshot.h"

#include <QObject>
#include <QVector>

#include <functional>

namespace portolan {

class Catalog;
class ListenerMonitor;

/// What this computer listens on now, each listener judged by what is known of its port. Everything that
/// shows listeners asks here.
class LiveListeners final : public QObject
{
    Q_OBJECT

public:
    /// catalog may be null: then listeners are known, and nothing of their ports. Both outlive this object.
    LiveListeners(const Catalog *catalog, ListenerMonitor &monitor, QObject *parent = nullptr);

    /// False until the first snapshot came.
    [[nodiscard]] bool hasSnapshot() const { return m_hasSnapshot; }

    [[nodiscard]] const QVector<JudgedListener> &all() const { return m_listeners; }

    /// Workers that share an endpoint are one (groupedListeners).
    [[nodiscard]] QVector<JudgedListener> on(PortNumber port) const;

    [[nodiscard]] const PortFacts &factsOf(PortNumber port) { return m_judge.factsOf(port); }

    /// Listeners of which this is true are marked as expected, from now on.
    void setExpectation(std::function<bool(const Listener &)> isExpected);

    /// What a look with more rights told: from now on the owners in it are shown where our own look finds
    /// none, each as long as its socket is there.
    void setOwners(const Snapshot &privileged);

    /// With the owners that setOwners() told.
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }

Q_SIGNALS:
    /// A snapshot was taken. hasChanged is false when it says what the last one said.
    void updated(bool hasChanged);
    void failed(const QString &message);

private:
    void takeOver(const Snapshot &snapshot, bool hasChanged);
    void judgeAll();

    ListenerJudge m_judge;
    std::function<bool(const Listener &)> m_isExpected;
    /// As the monitor took it.
    Snapshot m_own;
    Snapshot m_privileged;
    Snapshot m_snapshot;
    QVector<JudgedListener> m_listeners;
    bool m_hasSnapshot = false;
};

} // namespace portolan

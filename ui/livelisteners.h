// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/listenerjudge.h"
#include "core/listening/snapshot.h"

#include <QObject>
#include <QVector>

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

    [[nodiscard]] QVector<JudgedListener> on(PortNumber port) const;

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }

Q_SIGNALS:
    /// A snapshot was taken. hasChanged is false when it says what the last one said.
    void updated(bool hasChanged);
    void failed(const QString &message);

private:
    void takeOver(const Snapshot &snapshot, bool hasChanged);

    ListenerJudge m_judge;
    Snapshot m_snapshot;
    QVector<JudgedListener> m_listeners;
    bool m_hasSnapshot = false;
};

} // namespace portolan

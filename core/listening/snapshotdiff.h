// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/snapshot.h"

namespace portolan {

/// A listener whose socket is a new one on the same address, port, device and namespace: its program was
/// started anew.
struct ReplacedListener
{
    ListenerKey before;
    Listener after;

    bool operator==(const ReplacedListener &) const = default;
};

/// What changed from one snapshot to the next. A listener is in one of the lists at most.
struct SnapshotDiff
{
    QVector<Listener> added;
    /// The new values of listeners whose key was there before.
    QVector<Listener> changed;
    QVector<ReplacedListener> replaced;
    QVector<ListenerKey> removed;

    [[nodiscard]] bool isEmpty() const;

    bool operator==(const SnapshotDiff &) const = default;
};

[[nodiscard]] SnapshotDiff diff(const Snapshot &before, const Snapshot &after);

} // namespace portolan

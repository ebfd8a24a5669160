// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/snapshot.h"

namespace portolan {

/// What changed from one snapshot to the next, for models that merge rows.
struct SnapshotDiff
{
    QVector<Listener> added;
    /// The new values of listeners whose key was there before.
    QVector<Listener> changed;
    QVector<ListenerKey> removed;

    [[nodiscard]] bool isEmpty() const;

    bool operator==(const SnapshotDiff &) const = default;
};

[[nodiscard]] SnapshotDiff diff(const Snapshot &before, const Snapshot &after);

} // namespace portolan

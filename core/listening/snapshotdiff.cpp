// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/snapshotdiff.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace portolan {

bool SnapshotDiff::isEmpty() const
{
    return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
}

SnapshotDiff diff(const Snapshot &before, const Snapshot &after)
{
    if (before.listeners.isSharedWith(after.listeners)) { // as a source gives them when nothing changed
        return {};
    }
    // Most of the time little or nothing has changed, and comparing is cheaper than hashing: skip the equal
    // beginning.
    const auto [firstOld, firstNew] = std::ranges::mismatch(before.listeners, after.listeners);

    QHash<ListenerKey, const Listener *> gone;
    gone.reserve(std::distance(firstOld, before.listeners.end()));
    for (auto old = firstOld; old != before.listeners.end(); ++old) {
        gone.insert(keyOf(*old), &*old);
    }

    SnapshotDiff result;
    for (auto now = firstNew; now != after.listeners.end(); ++now) {
        const Listener *const old = gone.take(keyOf(*now));
        if (old == nullptr) {
            result.added.append(*now);
        } else if (*old != *now) {
            result.changed.append(*now);
        }
    }
    // In the order of the old snapshot, which the hash has lost.
    for (auto old = firstOld; old != before.listeners.end() && !gone.isEmpty(); ++old) {
        ListenerKey key = keyOf(*old);
        if (gone.remove(key)) {
            result.removed.append(std::move(key));
        }
    }
    return result;
}

} // namespace portolan

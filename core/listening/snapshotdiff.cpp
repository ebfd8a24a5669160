// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/snapshotdiff.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace portolan {

namespace {

/// The key of any socket in the same place.
ListenerKey placeOf(ListenerKey key)
{
    key.inode = 0;
    return key;
}

/// Pairs what went with what came in its place, several of them in their order.
void findReplaced(SnapshotDiff &diff)
{
    if (diff.added.isEmpty() || diff.removed.isEmpty()) {
        return;
    }
    QHash<ListenerKey, QVector<ListenerKey>> vacated;
    for (const ListenerKey &key : std::as_const(diff.removed)) {
        vacated[placeOf(key)].append(key);
    }
    QSet<ListenerKey> taken;
    QVector<Listener> added;
    for (const Listener &listener : std::as_const(diff.added)) {
        const auto place = vacated.find(placeOf(keyOf(listener)));
        if (place == vacated.end() || place->isEmpty()) {
            added.append(listener);
            continue;
        }
        taken.insert(place->constFirst());
        diff.replaced.append({place->takeFirst(), listener});
    }
    diff.added = std::move(added);
    diff.removed.removeIf([&taken](const ListenerKey &key) { return taken.contains(key); });
}

} // namespace

bool SnapshotDiff::isEmpty() const
{
    return added.isEmpty() && changed.isEmpty() && replaced.isEmpty() && removed.isEmpty();
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
    findReplaced(result);
    return result;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/ownermerge.h"

#include <QHash>
#include <QSet>

namespace portolan {

namespace {

bool lacksOwner(const Listener &listener)
{
    const bool isAnswered = listener.ownership == Ownership::Known || listener.ownership == Ownership::Kernel;
    return !isAnswered && listener.processes.isEmpty();
}

bool tellsOwner(const Listener &listener)
{
    return listener.inode != 0 && listener.ownership != Ownership::Hidden;
}

bool isOfSameUser(const Listener &a, const Listener &b)
{
    return !a.uid || !b.uid || a.uid == b.uid;
}

void takeOwner(Listener &listener, const Listener &privileged)
{
    listener.processes = privileged.processes;
    listener.ownership = privileged.ownership;
    if (listener.unit.isEmpty()) {
        listener.unit = privileged.unit;
    }
    if (listener.container.isEmpty()) {
        listener.container = privileged.container;
    }
}

} // namespace

Snapshot withOwners(const Snapshot &own, const Snapshot &privileged)
{
    QHash<ListenerKey, qsizetype> rows;
    for (qsizetype row = 0; row < privileged.listeners.size(); ++row) {
        if (tellsOwner(privileged.listeners.at(row))) {
            rows.insert(keyOf(privileged.listeners.at(row)), row);
        }
    }
    Snapshot merged = own;
    if (rows.isEmpty()) {
        return merged;
    }
    for (Listener &listener : merged.listeners) {
        if (!lacksOwner(listener)) {
            continue;
        }
        const qsizetype row = rows.value(keyOf(listener), -1);
        if (row >= 0 && isOfSameUser(listener, privileged.listeners.at(row))) {
            takeOwner(listener, privileged.listeners.at(row));
        }
    }
    return merged;
}

Snapshot stillListening(const Snapshot &privileged, const Snapshot &own)
{
    Snapshot rest = privileged;
    if (rest.listeners.isEmpty()) {
        return rest;
    }
    QSet<ListenerKey> here;
    for (const Listener &listener : own.listeners) {
        here.insert(keyOf(listener));
    }
    rest.listeners.removeIf([&here](const Listener &listener) { return !here.contains(keyOf(listener)); });
    return rest;
}

} // namespace portolan

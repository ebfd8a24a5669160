// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/forwardingtable.h"

#include "core/listening/forwarder.h"

#include <algorithm>

namespace portolan {

namespace {

/// Whether it only keeps a port busy. A socket that systemd opened and somebody in the container serves goes
/// through its hands too.
bool isReservation(const ForwardingTable::Entry &entry)
{
    return forwarderKindOf(entry.forwarding.program) == ForwarderKind::Conmon;
}

} // namespace

std::optional<Forwarding> ForwardingTable::forwardingOf(const Listener &listener, quint64 netNamespace) const
{
    for (const Process &process : listener.processes) {
        const auto entry = std::ranges::find_if(entries,
            [&process](const Entry &each) { return each.isHolder && each.process.id == process.id; });
        if (entry != entries.end() && (!isReservation(*entry) || listener.processes.size() == 1)) {
            return entry->forwarding;
        }
    }
    if (listener.ownership != Ownership::Hidden) {
        return std::nullopt;
    }
    // A name and a command line are what the process says of itself: of another user's sockets it says
    // nothing.
    const auto isTheOne = [&](const Entry &entry) {
        return !entry.isHolder && entry.netNamespace == netNamespace && entry.process.uid == listener.uid
            && publishes(entry.process, listener.endpoint);
    };
    const auto first = std::ranges::find_if(entries, isTheOne);
    if (first == entries.end() || std::any_of(first + 1, entries.end(), isTheOne)) {
        return std::nullopt;
    }
    return first->forwarding;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/snapshot.h"

#include <algorithm>

namespace portolan {

int Snapshot::hiddenOwners() const
{
    return static_cast<int>(std::ranges::count(listeners, Ownership::Hidden, &Listener::ownership));
}

QVector<PortNumber> Snapshot::servicePorts() const
{
    QVector<PortNumber> ports;
    for (const Listener &listener : listeners) {
        if (listener.grade != Grade::Client) {
            ports.append(listener.endpoint.port);
        }
    }
    std::ranges::sort(ports);
    // clang 14 cannot read the subrange that std::ranges::unique gives.
    ports.erase(std::unique(ports.begin(), ports.end()), ports.end());
    return ports;
}

bool Snapshot::isComplete() const
{
    return remarks.isEmpty() && hiddenOwners() == 0;
}

} // namespace portolan

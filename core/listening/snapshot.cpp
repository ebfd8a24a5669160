// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/snapshot.h"

#include <algorithm>

namespace portolan {

int Snapshot::hiddenOwners() const
{
    return static_cast<int>(std::ranges::count(listeners, Ownership::Hidden, &Listener::ownership));
}

bool Snapshot::isComplete() const
{
    return remarks.isEmpty() && hiddenOwners() == 0;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/snapshot.h"

#include <memory>

namespace portolan {

/// Where snapshots come from. The build chooses the implementation; it may keep state between snapshots to be
/// cheaper. An object belongs to the thread that calls it; snapshot() blocks for as long as the system takes.
class ListenerSource
{
public:
    ListenerSource() = default;
    virtual ~ListenerSource() = default;
    Q_DISABLE_COPY_MOVE(ListenerSource)

    [[nodiscard]] virtual Result<Snapshot> snapshot() = 0;
};

/// The source for the system this was built for.
[[nodiscard]] std::unique_ptr<ListenerSource> makeListenerSource();

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/snapshot.h"

namespace portolan {

/// Pure. The snapshot `own`, where listeners whose owner is hidden or was not found have got the processes,
/// ownership, unit and container that `privileged` tells: a snapshot of the same computer, taken with more
/// rights and perhaps some time ago. Only for the same socket: the same key with an inode that is not 0, and
/// no other user. Rows are neither added nor removed, and what `own` knows stays.
[[nodiscard]] Snapshot withOwners(const Snapshot &own, const Snapshot &privileged);

/// Pure. The rows of `privileged` whose sockets are still in `own`: once a socket is gone, another may get
/// its inode number, and must not get its owner.
[[nodiscard]] Snapshot stillListening(const Snapshot &privileged, const Snapshot &own);

} // namespace portolan

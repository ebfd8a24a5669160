// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace portolan {

/// How long to wait before the next snapshot, in milliseconds: intervalMs as a rule; longer where a snapshot
/// costs much, so that looking takes at most a twentieth of the time, and twice as long once nothing has
/// changed for a while. costMs: what the last one took. quietRounds: how many in a row changed nothing. Pure.
[[nodiscard]] int paceMs(int intervalMs, qint64 costMs, int quietRounds);

} // namespace portolan

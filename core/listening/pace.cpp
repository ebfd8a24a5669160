// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/pace.h"

#include <algorithm>

namespace portolan {

namespace {

/// Time to wait for each millisecond of work.
constexpr qint64 restPerWork = 20;
constexpr qint64 longestMs = 60'000;
/// After so many rounds without a change the computer is taken for quiet.
constexpr int quietEnough = 30;

} // namespace

int paceMs(int intervalMs, qint64 costMs, int quietRounds)
{
    const qint64 interval = qint64{intervalMs} * (quietRounds >= quietEnough ? 2 : 1);
    const qint64 rest = std::min(costMs * restPerWork, longestMs);
    return static_cast<int>(std::max(interval, rest));
}

} // namespace portolan

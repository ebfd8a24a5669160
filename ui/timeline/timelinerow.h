// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline.h"

#include <compare>

namespace portolan {

/// A row of the timeline: a listener, or time in which nothing was looking.
struct TimelineRow
{
    enum class Kind : quint8 {
        Listener,
        /// Nothing was looking from the beginning of gap to its end.
        Gap,
        /// Several gaps, with nothing new between them: gap reaches from the first to the last.
        Gaps,
    };

    Kind kind = Kind::Listener;
    /// Of Kind::Listener only.
    TimelineEntry entry = {};
    /// Of the other kinds only.
    TimeSpan gap = {};

    [[nodiscard]] bool isGap() const { return kind != Kind::Listener; }

    /// Where in time the row stands: when the listener was first seen, or when the gap ended.
    [[nodiscard]] const QDateTime &time() const { return isGap() ? gap.end : entry.seen.firstSeen; }

    bool operator==(const TimelineRow &) const = default;
};

/// The order of the timeline: the newest first; what was found when a gap ended comes before the gap. Equal
/// where both are about the same listener first seen at the same time, or about the same gap.
[[nodiscard]] std::strong_ordering compare(const TimelineRow &one, const TimelineRow &other);

/// The rows in their order.
[[nodiscard]] QVector<TimelineRow> timelineRows(const Timeline &timeline);

} // namespace portolan

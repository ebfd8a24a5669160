// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinerow.h"

#include <algorithm>

namespace portolan {

namespace {

std::strong_ordering compareTexts(const QString &one, const QString &other)
{
    return one.compare(other) <=> 0;
}

std::strong_ordering compareTimes(const QDateTime &one, const QDateTime &other)
{
    return one.toMSecsSinceEpoch() <=> other.toMSecsSinceEpoch();
}

std::strong_ordering compareSightings(const Sighting &one, const Sighting &other)
{
    if (const auto order = one.port <=> other.port; order != 0) {
        return order;
    }
    if (const auto order = one.transport <=> other.transport; order != 0) {
        return order;
    }
    if (const auto order = compareTexts(one.address, other.address); order != 0) {
        return order;
    }
    if (const auto order = compareTexts(one.program, other.program); order != 0) {
        return order;
    }
    return compareTexts(one.unit, other.unit);
}

/// Rows in their order, with each run of gaps as one row.
QVector<TimelineRow> withGapsJoined(const QVector<TimelineRow> &rows)
{
    QVector<TimelineRow> joined;
    joined.reserve(rows.size());
    for (const TimelineRow &row : rows) {
        if (row.isGap() && !joined.isEmpty() && joined.constLast().isGap()) {
            joined.last().kind = TimelineRow::Kind::Gaps;
            joined.last().gap.begin = row.gap.begin;
        } else {
            joined.append(row);
        }
    }
    return joined;
}

} // namespace

std::strong_ordering compare(const TimelineRow &one, const TimelineRow &other)
{
    if (const auto order = compareTimes(other.time(), one.time()); order != 0) {
        return order;
    }
    if (const auto order = one.isGap() <=> other.isGap(); order != 0) {
        return order;
    }
    return one.isGap() ? compareTimes(other.gap.begin, one.gap.begin)
                       : compareSightings(one.entry.seen.sighting, other.entry.seen.sighting);
}

QVector<TimelineRow> timelineRows(const Timeline &timeline)
{
    QVector<TimelineRow> rows;
    rows.reserve(timeline.entries.size() + timeline.gaps.size());
    for (const TimelineEntry &entry : timeline.entries) {
        rows.append({.entry = entry});
    }
    for (const TimeSpan &gap : timeline.gaps) {
        rows.append({.kind = TimelineRow::Kind::Gap, .gap = gap});
    }
    std::sort(rows.begin(), rows.end(), [](const TimelineRow &one, const TimelineRow &other) {
        return compare(one, other) < 0;
    });
    return withGapsJoined(rows);
}

} // namespace portolan

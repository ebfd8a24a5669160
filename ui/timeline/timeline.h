// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sighting.h"

#include <QVector>

namespace portolan {

/// A listener of the journal, and whether it is there now.
struct TimelineEntry
{
    SeenListener seen;
    bool isListening = false;

    bool operator==(const TimelineEntry &) const = default;
};

/// What the journal has seen listening on this computer, as it was at one moment. Texts come from outside: to
/// be shown as text only.
struct Timeline
{
    /// In any order; no sighting twice.
    QVector<TimelineEntry> entries = {};
    /// When nothing was looking, the earliest first.
    QVector<TimeSpan> gaps = {};
    /// When the journal was read, UTC.
    QDateTime readAt = {};
    /// The journal has older entries.
    bool isCut = false;
};

} // namespace portolan

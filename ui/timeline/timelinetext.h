// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinerow.h"

#include <QString>

namespace portolan {

// The words of the timeline. All of it is plain text; text from outside is brought to one printable line of
// bounded length.

/// "nginx", or a word that says that it is not known.
[[nodiscard]] QString programText(const Sighting &sighting);
/// "now", or when it was last seen.
[[nodiscard]] QString lastSeenText(const TimelineEntry &entry);
/// "Not watched from 21/11/2026 18:02 to 22/11/2026 09:15."
[[nodiscard]] QString gapSentence(const TimelineRow &row);
/// The whole row for screen readers: "Port 80, tcp, nginx, nginx.service, address 0.0.0.0, first seen ...,
/// listens now, new."
[[nodiscard]] QString entrySentence(const TimelineEntry &entry, bool isNew);
/// The same in several lines, with a heading.
[[nodiscard]] QString entrySummary(const TimelineEntry &entry);

} // namespace portolan

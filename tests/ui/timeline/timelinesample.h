// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timeline.h"

namespace portolan {

/// A text that would show as a picture and as bold if anybody took it for HTML.
[[nodiscard]] QString hostileText();

/// A moment of one day, in minutes after noon.
[[nodiscard]] QDateTime minute(int minutes);

/// An invented entry: tcp, on 0.0.0.0, unit "PROGRAM.service", listening now; first seen that many minutes
/// after noon.
[[nodiscard]] TimelineEntry timelineEntry(quint16 port, const QString &program, int firstSeenMinute);

/// What was read at the end of that day, without gaps.
[[nodiscard]] Timeline timelineSample(const QVector<TimelineEntry> &entries);

/// sshd at noon, nginx and redis ten minutes later, postgres at half past twelve; not watched from five to
/// ten past twelve.
[[nodiscard]] Timeline timelineSample();

} // namespace portolan

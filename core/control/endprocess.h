// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/process.h"

#include <QString>

namespace portolan {

/// How a process is ended. Forcing is never tried by itself: it takes a second call.
enum class EndMode : quint8 {
    /// SIGTERM: the process may save its work, take its time, or refuse.
    Ask,
    /// SIGKILL: the kernel ends it; what it has not saved is lost.
    Force,
};

/// What came of it.
enum class EndOutcome : quint8 {
    Ended,
    /// The signal was sent, and the process still ran when the wait was over.
    StillRunning,
    /// It had ended before, and nothing was sent.
    WasGone,
    /// It is none that may be ended, or not the one that was meant; nothing was sent.
    Refused,
    /// It belongs to another user; nothing was sent.
    NotAllowed,
    /// The system cannot do it; nothing was sent.
    Failed,
};

/// What came of it, and a translated sentence or two that say so and what to do.
struct EndResult
{
    EndOutcome outcome = EndOutcome::Failed;
    QString message;

    bool operator==(const EndResult &) const = default;
};

/// Ends the process that had that id and start time when it was shown, and waits at most waitMs milliseconds
/// for its end: call it off the GUI thread, or with 0. Refuses pid 1, threads of the kernel, this program,
/// and a process that has taken the number of another since. On Linux the process is held by a pidfd, so that
/// the signal reaches it or nobody (pidfd_open(2), pidfd_send_signal(2)).
[[nodiscard]] EndResult endProcess(const ProcessId &process, EndMode mode, int waitMs);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/sighting.h"

#include <QVector>

namespace portolan {

class JournalDatabase;

/// When this program, in any of its processes, was looking at the listeners: of the time between, nothing is
/// known. Used in the thread of its Journal.
class Observations final
{
public:
    /// Milliseconds after which silence means that nothing was looking: the computer slept, or the program
    /// was stopped. Heartbeats come more often than that.
    static constexpr qint64 longestSilenceMs = 120'000;

    explicit Observations(JournalDatabase &database);
    Q_DISABLE_COPY_MOVE(Observations)

    /// Says that the program looks, at now. The first one begins a period; so does one after a long silence,
    /// or after the clock was set back.
    [[nodiscard]] Result<void> heartbeat(const QDateTime &now);
    /// The parts of that time in which nothing was looking, the earliest first. A moment between two
    /// heartbeats of one period is no gap.
    [[nodiscard]] Result<QVector<TimeSpan>> gapsBetween(const QDateTime &from, const QDateTime &to) const;
    /// A heartbeat as part of a transaction of the caller. Throws SQLite::Exception.
    void beat(const QDateTime &now);

private:
    JournalDatabase &m_database;
    /// Tells the periods of this object from those of others on the same file.
    QString m_session;
};

} // namespace portolan

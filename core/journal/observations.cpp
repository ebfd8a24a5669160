// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/observations.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journalstatement.h"

#include <QUuid>

#include <algorithm>

namespace portolan {

namespace {

/// What the periods leave of the time from begin to end. periods: by begin; they may overlap.
QVector<TimeSpan> gapsOf(const QVector<TimeSpan> &periods, const QDateTime &begin, const QDateTime &end)
{
    QVector<TimeSpan> gaps;
    QDateTime known = begin;
    for (const TimeSpan &period : periods) {
        if (period.begin > known) {
            gaps.append({known, period.begin});
        }
        known = std::max(known, period.end);
    }
    if (known < end) {
        gaps.append({known, end});
    }
    return gaps;
}

} // namespace

Observations::Observations(JournalDatabase &database)
    : m_database{database}
    , m_session{QUuid::createUuid().toString(QUuid::WithoutBraces)}
{ }

Result<void> Observations::heartbeat(const QDateTime &now)
{
    return m_database.write([&] { beat(now); });
}

Result<QVector<TimeSpan>> Observations::gapsBetween(const QDateTime &from, const QDateTime &to) const
{
    return m_database.read([&] {
        JournalStatement row{m_database,
            "SELECT began_at, last_heartbeat_at FROM observations"
            " WHERE last_heartbeat_at >= ? AND began_at <= ? ORDER BY began_at"};
        row.select(from, to);
        QVector<TimeSpan> periods;
        while (row.next()) {
            periods.append({row.time(0), row.time(1)});
        }
        return gapsOf(periods, from.toUTC(), to.toUTC());
    });
}

void Observations::beat(const QDateTime &now)
{
    // Which period goes on is asked of the file, not remembered: a transaction may have been undone.
    const int goingOn = JournalStatement{m_database,
        "UPDATE observations SET last_heartbeat_at = max(last_heartbeat_at, ?)"
        " WHERE session = ? AND began_at <= ? AND last_heartbeat_at >= ?"}
                            .run(now, m_session, now, now.addMSecs(-longestSilenceMs));
    if (goingOn == 0) {
        JournalStatement{
            m_database, "INSERT INTO observations (session, began_at, last_heartbeat_at) VALUES (?, ?, ?)"}
            .run(m_session, now, now);
    }
}

} // namespace portolan

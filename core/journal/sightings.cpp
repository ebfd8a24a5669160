// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sightings.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journalstatement.h"
#include "core/journal/observations.h"

namespace portolan {

namespace {

/// From the columns transport, address, port, program, unit, first_seen_at, last_seen_at.
QVector<SeenListener> seenListenersIn(JournalStatement &row)
{
    QVector<SeenListener> seen;
    while (row.next()) {
        seen.append({{row.transport(0), row.text(1), row.port(2), row.text(3), row.text(4)},
            row.time(5),
            row.time(6)});
    }
    return seen;
}

/// The one time that the statement gives for the port.
std::optional<QDateTime> timeOf(JournalStatement &row, PortNumber port)
{
    row.select(port);
    // min() and max() of no rows are NULL.
    return row.next() && !row.isNull(0) ? std::optional{row.time(0)} : std::nullopt;
}

} // namespace

Sightings::Sightings(JournalDatabase &database, Observations &observations)
    : m_database{database}
    , m_observations{observations}
{ }

Result<void> Sightings::record(const QVector<Sighting> &seen, const QDateTime &now)
{
    return m_database.write([&] {
        m_observations.beat(now);
        JournalStatement insert{m_database,
            "INSERT INTO sightings (transport, address, port, program, unit, first_seen_at, last_seen_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (port, transport, address, program, unit) DO UPDATE SET"
            " first_seen_at = min(first_seen_at, excluded.first_seen_at),"
            " last_seen_at = max(last_seen_at, excluded.last_seen_at)"};
        for (const Sighting &each : seen) {
            const Sighting row = kept(each);
            insert.run(row.transport, row.address, row.port, row.program, row.unit, now, now);
        }
    });
}

Result<std::optional<QDateTime>> Sightings::firstSeen(PortNumber port) const
{
    return m_database.read([&] {
        JournalStatement row{m_database, "SELECT min(first_seen_at) FROM sightings WHERE port = ?"};
        return timeOf(row, port);
    });
}

Result<std::optional<QDateTime>> Sightings::lastSeen(PortNumber port) const
{
    return m_database.read([&] {
        JournalStatement row{m_database, "SELECT max(last_seen_at) FROM sightings WHERE port = ?"};
        return timeOf(row, port);
    });
}

Result<QVector<SeenListener>> Sightings::history(PortNumber port) const
{
    return m_database.read([&] {
        JournalStatement row{m_database,
            "SELECT transport, address, port, program, unit, first_seen_at, last_seen_at FROM sightings"
            " WHERE port = ? ORDER BY first_seen_at, transport, address, program, unit"};
        row.select(port);
        return seenListenersIn(row);
    });
}

Result<QVector<SeenListener>> Sightings::newSince(const QDateTime &since) const
{
    return m_database.read([&] {
        JournalStatement row{m_database,
            "SELECT transport, address, port, program, unit, first_seen_at, last_seen_at FROM sightings"
            " WHERE first_seen_at >= ? ORDER BY first_seen_at, port, transport, address, program, unit"};
        row.select(since);
        return seenListenersIn(row);
    });
}

Result<QVector<SeenListener>> Sightings::newest(int limit) const
{
    // SQLite takes a negative limit for none.
    Q_ASSERT(limit >= 0);
    return m_database.read([&] {
        JournalStatement row{m_database,
            "SELECT transport, address, port, program, unit, first_seen_at, last_seen_at FROM sightings"
            " ORDER BY first_seen_at DESC, port, transport, address, program, unit LIMIT ?"};
        row.select(limit);
        return seenListenersIn(row);
    });
}

Sighting Sightings::kept(const Sighting &sighting)
{
    return {sighting.transport,
        sighting.address.left(longestText),
        sighting.port,
        sighting.program.left(longestText),
        sighting.unit.left(longestText)};
}

Result<void> Sightings::forgetBefore(const QDateTime &before)
{
    return m_database.write([&] {
        JournalStatement{m_database, "DELETE FROM sightings WHERE last_seen_at < ?"}.run(before);
    });
}

} // namespace portolan

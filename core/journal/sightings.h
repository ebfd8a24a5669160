// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/sighting.h"

#include <QVector>

#include <optional>

namespace portolan {

class JournalDatabase;
class Observations;

/// Which listeners were seen on this computer, and when. Used in the thread of its Journal.
class Sightings final
{
public:
    /// Longer texts of a sighting are cut to so many characters, counted as QString does (UTF-16 code units).
    static constexpr int longestText = 1'000;

    Sightings(JournalDatabase &database, Observations &observations);
    Q_DISABLE_COPY_MOVE(Sightings)

    /// Says that these are there, now; counts as a heartbeat. Each call waits for the disk: to be called when
    /// something changed, and otherwise as often as a heartbeat is due.
    [[nodiscard]] Result<void> record(const QVector<Sighting> &seen, const QDateTime &now);
    /// When anything was first seen on the port, or nothing where it never was.
    [[nodiscard]] Result<std::optional<QDateTime>> firstSeen(PortNumber port) const;
    [[nodiscard]] Result<std::optional<QDateTime>> lastSeen(PortNumber port) const;
    /// All that was seen on the port, what was seen first first.
    [[nodiscard]] Result<QVector<SeenListener>> history(PortNumber port) const;
    /// What was seen at that moment or later, and not before; what was seen first first. A different program,
    /// unit or address on a known port is new as well.
    [[nodiscard]] Result<QVector<SeenListener>> newSince(const QDateTime &since) const;
    /// What was first seen last comes first, by port where the time is the same; no more than limit, which is
    /// 0 or more.
    [[nodiscard]] Result<QVector<SeenListener>> newest(int limit) const;
    /// Removes what was last seen before that moment.
    [[nodiscard]] Result<void> forgetBefore(const QDateTime &before);

    /// The sighting as the journal keeps it: long texts cut.
    [[nodiscard]] static Sighting kept(const Sighting &sighting);

private:
    JournalDatabase &m_database;
    Observations &m_observations;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"

#include <QDateTime>
#include <QString>

namespace portolan {

/// A listener as the journal remembers it. Texts come from outside: to be shown as text only.
struct Sighting
{
    Transport transport = Transport::Tcp;
    /// "127.0.0.1", "::", "0.0.0.0%lo".
    QString address;
    PortNumber port;
    /// Empty where it could not be found out.
    QString program;
    /// systemd unit, such as "ssh.service"; empty where there is none or it is unknown.
    QString unit;

    bool operator==(const Sighting &) const = default;
};

/// A listener, and when it was there at the earliest and at the latest. Times are UTC, to the millisecond.
struct SeenListener
{
    Sighting sighting;
    QDateTime firstSeen;
    QDateTime lastSeen;

    bool operator==(const SeenListener &) const = default;
};

/// From one moment to another, UTC.
struct TimeSpan
{
    QDateTime begin;
    QDateTime end;

    bool operator==(const TimeSpan &) const = default;
};

} // namespace portolan

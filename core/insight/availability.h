// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/portuse.h"

#include <QString>
#include <QVector>

namespace portolan {

/// Something that stands in the way of using a port here, or that is worth knowing before.
struct Obstacle
{
    enum class Kind : quint8 {
        Listening,
        /// Bound by a socket that does not listen.
        Bound,
        /// The source port of a connection that goes out, or our end of one whose listener is gone.
        Connected,
        TimeWait,
        /// The system hands such ports out by itself.
        Ephemeral,
        /// Below the lowest port that everybody may bind.
        Privileged,
        /// Kept from being handed out (ip_local_reserved_ports).
        Reserved,
        /// Something listens on it in another network namespace, as in a container.
        OtherNamespace,
        /// It cannot be bound, and none of the others is the reason.
        Unexplained,
    };

    Kind kind = Kind::Listening;
    /// A program that asks for the port now does not get it.
    bool isBlocking = false;
    /// The translated sentence that proves it: of the first, where there are many of a kind.
    QString why;
    /// How many sockets of one holder it stands for.
    int count = 1;

    bool operator==(const Obstacle &) const = default;
};

/// Whether a port can be used here, and if not, why.
struct Availability
{
    bool isFree = false;
    /// What blocks first.
    QVector<Obstacle> obstacles;

    bool operator==(const Availability &) const = default;
};

/// Pure. The connections of a listener that was found are not obstacles of their own.
[[nodiscard]] Availability availabilityOf(const PortUse &use);

/// Whether a program may have the port for tcp and udp now.
[[nodiscard]] bool isFreeForTcpAndUdp(const PortSurvey &survey, PortNumber port);

/// "listening", "bound", "connected", "time-wait", "ephemeral", "privileged", "reserved", "other-namespace",
/// "unexplained": for JSON, never translated.
[[nodiscard]] QString obstacleKey(Obstacle::Kind kind);

} // namespace portolan

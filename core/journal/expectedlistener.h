// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"

#include <QDateTime>
#include <QString>

namespace portolan {

/// A listener of which the user said: this is meant to be here. Transport, address, port and program tell it
/// from others. Texts come from outside: to be shown as text only.
struct ExpectedListener
{
    Transport transport = Transport::Tcp;
    /// As in a Sighting.
    QString address;
    PortNumber port;
    QString program;
    /// Empty where there is none.
    QString note;
    /// UTC, to the millisecond.
    QDateTime addedAt;

    bool operator==(const ExpectedListener &) const = default;
};

} // namespace portolan

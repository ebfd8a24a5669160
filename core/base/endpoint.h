// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"

#include <QHostAddress>
#include <QString>

namespace portolan {

/// Where a socket is bound: transport, address, port and, when it is bound to one interface, that device.
struct Endpoint
{
    Transport transport = Transport::Tcp;
    QHostAddress address;
    PortNumber port;
    /// Name of the interface of SO_BINDTODEVICE (socket(7)); empty when the socket is bound to none.
    QString device;

    /// "127.0.0.1:80", "[::1]:80", "0.0.0.0%lo:80": as ss(8) writes it.
    [[nodiscard]] QString toString() const;

    bool operator==(const Endpoint &) const = default;
};

} // namespace portolan

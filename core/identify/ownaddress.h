// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"

#include <QHostAddress>
#include <QVector>

namespace portolan {

/// An address of an interface that is up.
struct OwnAddress
{
    QHostAddress address;
    QString interfaceName;
};

/// The addresses of this computer now, in the order of its interfaces. Reads the system; quick.
[[nodiscard]] QVector<OwnAddress> ownAddresses();

/// Pure. Where to connect to reach a listener at that endpoint: its address where it is this computer's own,
/// 127.0.0.1 or ::1 for a wildcard, an address of its device for a wildcard that is bound to one, with its
/// scope where it is link-local (RFC 4007). An error for addresses of other computers, for transports other
/// than TCP and for port 0.
[[nodiscard]] Result<QHostAddress> addressToAsk(
    const Endpoint &endpoint, const QVector<OwnAddress> &ownAddresses);

} // namespace portolan

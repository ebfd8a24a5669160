// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/interfaceaddresses.h"
#include "core/listening/listener.h"

#include <QDateTime>
#include <QStringList>
#include <QVector>

namespace portolan {

/// What this computer listened on at one moment: a plain value.
struct Snapshot
{
    /// UTC.
    QDateTime takenAt;
    /// Ordered by port, transport, address, device, namespace, inode.
    QVector<Listener> listeners;
    /// Addresses of the interfaces that were up; what exposure is judged by.
    QVector<InterfaceAddress> interfaceAddresses;
    /// Whole translated sentences about what could not be found out ("The kernel offers no sock_diag, ...").
    QStringList remarks;

    /// Listeners whose owner we may not read.
    [[nodiscard]] int hiddenOwners() const;
    /// The ports on which something may answer, each once, in ascending order: without UDP sockets of
    /// clients.
    [[nodiscard]] QVector<PortNumber> servicePorts() const;
    /// Nothing was hidden and nothing was left out.
    [[nodiscard]] bool isComplete() const;

    bool operator==(const Snapshot &) const = default;
};

} // namespace portolan

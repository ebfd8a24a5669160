// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"

#include <QVector>

namespace portolan {

/// Registrations that differ in nothing but their transport, told once.
struct RegistrationGroup
{
    Registration registration;
    QVector<Transport> transports;

    /// "tcp", "tcp and udp", "tcp, udp and sctp" in the reader's language.
    [[nodiscard]] QString transportsText() const;
};

/// The assigned registrations of a port, grouped, in the order of the facts. Historic spellings are left out.
[[nodiscard]] QVector<RegistrationGroup> registrationGroups(const PortFacts &facts);

/// Transports whose status is one of those, in the order tcp, udp, sctp, dccp.
[[nodiscard]] QVector<Transport> transportsWith(
    const PortFacts &facts, const QVector<RegistrationStatus> &statuses);

/// "a", "a and b", "a, b and c" in the reader's language.
[[nodiscard]] QString enumeration(const QStringList &items);
[[nodiscard]] QString enumeration(const QVector<Transport> &transports);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registrationstatus.h"
#include "database/builder/registryfacts.h"

#include <array>

namespace portolan::builder {

/// [transport] of one port.
using PortStatuses = std::array<RegistrationStatus, allTransports.size()>;

/// What one row of the registry says of its ports, for one transport: Unassigned, Reserved, DeAssigned,
/// Undocumented or Assigned.
[[nodiscard]] RegistrationStatus statusOfRow(
    const RegistryRow &row, Transport transport, const RegistryFacts &facts);

/// The transports that a row speaks of. A row without one assigns tcp and udp, and reserves or frees all
/// four.
[[nodiscard]] QVector<Transport> transportsOf(const RegistryRow &row);

/// True when the description says no more than the name: "MSP" for msp, "IPROVISION port" for iprovision,
/// nothing at all.
[[nodiscard]] bool addsNothing(const QString &description, const QString &name);

/// The statuses of all 65,536 ports, indexed by port number. Where rows overlap, the narrower one decides,
/// and of two as narrow the one that names the transport; the dynamic range is dynamic whatever the rows say.
[[nodiscard]] QVector<PortStatuses> computeStatuses(const RegistryFacts &facts);

/// The best of the transports.
[[nodiscard]] RegistrationStatus overallStatus(const PortStatuses &statuses);

} // namespace portolan::builder

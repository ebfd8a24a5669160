// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portrange.h"
#include "core/catalog/registrationstatus.h"

#include <array>

namespace portolan {

/// Figures computed from the database. A port counts once, by the better of its statuses for tcp and udp:
/// SCTP and DCCP, which hardly any program uses, have a figure of their own.
struct CatalogStatistics
{
    /// [range][status] -> ports.
    std::array<std::array<int, allRegistrationStatuses.size()>, allPortRanges.size()> ports{};
    /// Ports whose row the registry keeps, marked as withdrawn ("De-registered", "Removed"): no longer
    /// assigned, and neither reserved nor unassigned. Counted among the de-assigned.
    int withdrawnPorts = 0;
    /// Ports assigned for sctp or dccp, and for neither tcp nor udp.
    int otherTransportPorts = 0;
    /// Ports with a registered name.
    int namedPorts = 0;
    /// (name, port, transport) triples, aliases left out.
    int registrations = 0;
    int rfcTitles = 0;
    int dossiers = 0;
    /// Ports that a dossier names.
    int dossierPorts = 0;
    /// Ports with a registered name, a dossier, or a use that somebody's list names.
    int namedUsePorts = 0;
    /// Of namedUsePorts, those to which the registry gives no name.
    int unregisteredUsePorts = 0;
    /// Ports with a historical malware association.
    int threatPorts = 0;
    int conceptPages = 0;
    /// Registered names that stand on two or more ports which are no neighbours.
    int namesOnSeveralPorts = 0;
    /// Ports to which the registry gives several names, aliases left out.
    int portsWithSeveralNames = 0;
    /// Ports whose statuses for tcp and udp differ.
    int portsThatDiffer = 0;

    /// Ports of that status in all three ranges.
    [[nodiscard]] int count(RegistrationStatus status) const;
    [[nodiscard]] int count(PortRange range, RegistrationStatus status) const;
    /// Ports that are assigned, documented or not.
    [[nodiscard]] int assigned() const;
    [[nodiscard]] int assigned(PortRange range) const;
    /// Ports that have a row of their own which neither reserves them nor leaves them unassigned: the
    /// assigned and the withdrawn.
    [[nodiscard]] int listed() const;
    /// Ports that are kept back and not assigned, those with a former name included, the withdrawn not.
    [[nodiscard]] int reservedOnly() const;
    /// Those of reservedOnly() that once had a name.
    [[nodiscard]] int deAssigned() const;

    bool operator==(const CatalogStatistics &) const = default;
};

} // namespace portolan

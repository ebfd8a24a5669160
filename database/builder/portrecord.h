// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/builder/knowledge.h"
#include "database/builder/statuscomputer.h"

namespace portolan::builder {

/// A row of the registry for one transport, as the database stores it. Its number there is its place in the
/// list, from 1.
struct Registration
{
    RegistryRow row;
    Transport transport = Transport::Tcp;
    RegistrationStatus status = RegistrationStatus::Assigned;
    bool hasDetails = true;
};

/// All that the database says of one port.
struct PortRecord
{
    PortStatuses statuses{};
    /// Places in the list of registrations: the plain name first.
    QVector<int> registrations;
    /// Places in RegistryFacts::formerNames, without names that the port has got back.
    QVector<int> formerNames;
    /// Places in Knowledge::dossiers: the best known first.
    QVector<int> dossiers;
    /// Places in Knowledge::uses, by name: without what the registry or a dossier of the port says already.
    QVector<int> uses;
    /// Places in Knowledge::threats, by year and name.
    QVector<int> threats;
    /// What people meet there, as the best known dossier or named use calls it.
    QString service;
    /// How many independent sources name the port, three for each step of weight of its best known dossier,
    /// and one where that dossier names the port first.
    int prominence = 0;
};

/// The contents of the database, before they are written.
struct Records
{
    QVector<Registration> registrations;
    /// Indexed by port number.
    QVector<PortRecord> ports;
    /// The ports that search knows, in order of prominence, then of number.
    QVector<int> searchOrder;
};

[[nodiscard]] Records composeRecords(const Knowledge &knowledge);

} // namespace portolan::builder

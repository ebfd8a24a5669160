// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/portrecord.h"

#include "database/builder/occupants.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

QVector<Registration> registrationsOf(const RegistryFacts &facts)
{
    QVector<Registration> registrations;
    for (const RegistryRow &row : facts.rows) {
        for (const Transport transport : transportsOf(row)) {
            const RegistrationStatus status = statusOfRow(row, transport, facts);
            if (status != RegistrationStatus::Unassigned) {
                registrations.append({row, transport, status, facts.hasDetails(row)});
            }
        }
    }
    return registrations;
}

/// How far from the plain name of its port a registration is; smaller is nearer.
int distanceFromPlain(const Registration &registration)
{
    const RegistryRow &row = registration.row;
    if (row.name.isEmpty() && registration.status != RegistrationStatus::Assigned) {
        return 4;
    }
    if (!row.aliasOf.isEmpty()) {
        return 3;
    }
    // 80 is http, not www; 2049 is nfs, not shilp; 3000 is hbci, not the remoteware-cl that merely uses it.
    const bool isSecondary = row.notes.contains("duplicate of"_L1) || row.notes.contains("Conflict"_L1)
        || row.notes.contains("unassigned but widespread"_L1);
    return isSecondary ? 2 : 1;
}

/// The plain name first; rows of one name together, in the order of the transports.
void sortRegistrations(QVector<int> &places, const QVector<Registration> &registrations)
{
    QHash<QString, int> nearest;
    QHash<QString, int> firstSeen;
    for (const int place : places) {
        const Registration &registration = registrations[place];
        const QString &name = registration.row.name;
        const int distance = distanceFromPlain(registration);
        nearest[name] = std::min(nearest.value(name, distance), distance);
        firstSeen.insert(name, firstSeen.value(name, static_cast<int>(firstSeen.size())));
    }
    std::stable_sort(places.begin(), places.end(), [&](int left, int right) {
        const auto key = [&](const Registration &registration) {
            const QString &name = registration.row.name;
            return std::tuple{nearest.value(name), firstSeen.value(name), registration.transport};
        };
        return key(registrations[left]) < key(registrations[right]);
    });
}

bool isRegisteredAgain(
    const FormerName &former, const PortRecord &record, const QVector<Registration> &registrations)
{
    return std::any_of(record.registrations.begin(), record.registrations.end(), [&](int place) {
        const Registration &registration = registrations[place];
        return registration.transport == former.transport && registration.row.name == former.name;
    });
}

QVector<int> searchOrderOf(const QVector<PortRecord> &ports)
{
    QVector<int> order;
    for (int port = 0; port < ports.size(); ++port) {
        const PortRecord &record = ports[port];
        if (!record.registrations.isEmpty() || !record.formerNames.isEmpty() || !record.dossiers.isEmpty()
            || !record.uses.isEmpty() || !record.threats.isEmpty()) {
            order.append(port);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&ports](int left, int right) {
        return ports[left].prominence > ports[right].prominence;
    });
    return order;
}

} // namespace

Records composeRecords(const Knowledge &knowledge)
{
    const RegistryFacts &facts = knowledge.registry;
    Records records{registrationsOf(facts), QVector<PortRecord>{PortNumber::count}, {}};
    const QVector<PortStatuses> statuses = computeStatuses(facts);
    for (int place = 0; place < records.registrations.size(); ++place) {
        const RegistryRow &row = records.registrations[place].row;
        for (int port = row.first.value(); port <= row.last.value(); ++port) {
            records.ports[port].registrations.append(place);
        }
    }
    for (int place = 0; place < facts.formerNames.size(); ++place) {
        const FormerName &former = facts.formerNames[place];
        PortRecord &record = records.ports[former.port.value()];
        if (!isRegisteredAgain(former, record, records.registrations)) {
            record.formerNames.append(place);
        }
    }
    for (int port = 0; port < records.ports.size(); ++port) {
        PortRecord &record = records.ports[port];
        record.statuses = statuses[port];
        sortRegistrations(record.registrations, records.registrations);
    }
    addOccupants(knowledge, records);
    records.searchOrder = searchOrderOf(records.ports);
    return records;
}

} // namespace portolan::builder

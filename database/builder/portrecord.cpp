// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/portrecord.h"

#include "core/base/portrange.h"

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

/// How likely people are to look for the port, from what the registry alone tells: being in the System range,
/// being defined by an RFC, and the number of rows with a name.
int prominenceOf(PortNumber port, const PortRecord &record, const QVector<Registration> &registrations)
{
    constexpr int forRfc = 40;
    constexpr int forSystemRange = 30;
    constexpr int forDetails = 5;
    constexpr int forName = 2;
    constexpr int namesCounted = 4;

    int names = 0;
    bool hasRfc = false;
    bool hasDocument = false;
    for (const int place : record.registrations) {
        const Registration &registration = registrations[place];
        const bool isNamed = !registration.row.name.isEmpty() && registration.row.aliasOf.isEmpty();
        names += isNamed ? 1 : 0;
        hasRfc = hasRfc || (isNamed && registration.row.references.join(u' ').contains("RFC"_L1));
        hasDocument = hasDocument || (isNamed && registration.status == RegistrationStatus::Assigned);
    }
    const bool isSystemPort = names > 0 && rangeOf(port) == PortRange::System;
    return (hasRfc ? forRfc : 0) + (isSystemPort ? forSystemRange : 0) + (hasDocument ? forDetails : 0)
        + forName * std::min(names, namesCounted);
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
        if (!ports[port].registrations.isEmpty() || !ports[port].formerNames.isEmpty()) {
            order.append(port);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&ports](int left, int right) {
        return ports[left].prominence > ports[right].prominence;
    });
    return order;
}

} // namespace

Records composeRecords(const RegistryFacts &facts)
{
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
        record.prominence
            = prominenceOf(PortNumber{static_cast<quint16>(port)}, record, records.registrations);
    }
    records.searchOrder = searchOrderOf(records.ports);
    return records;
}

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/registrationgroups.h"

#include <QLocale>

#include <algorithm>

namespace portolan {

namespace {

bool sameButTransport(Registration one, const Registration &other)
{
    one.transport = other.transport;
    // What was written into the row of one transport only, is told with the other as well.
    one.status = other.status;
    return one == other;
}

} // namespace

QString RegistrationGroup::transportsText() const
{
    return enumeration(transports);
}

QVector<RegistrationGroup> registrationGroups(const PortFacts &facts)
{
    QVector<RegistrationGroup> groups;
    for (const Registration &registration : facts.registrations) {
        if (!isAssigned(registration.status) || !registration.aliasOf.isEmpty()) {
            continue;
        }
        const auto group
            = std::find_if(groups.begin(), groups.end(), [&registration](const RegistrationGroup &candidate) {
                  return sameButTransport(candidate.registration, registration);
              });
        if (group == groups.end()) {
            groups.append({registration, {registration.transport}});
        } else {
            group->transports.append(registration.transport);
        }
    }
    return groups;
}

QVector<Transport> transportsWith(const PortFacts &facts, const QVector<RegistrationStatus> &statuses)
{
    QVector<Transport> transports;
    for (const Transport transport : allTransports) {
        if (statuses.contains(facts.status(transport))) {
            transports.append(transport);
        }
    }
    return transports;
}

QString enumeration(const QStringList &items)
{
    return QLocale{}.createSeparatedList(items);
}

QString enumeration(const QVector<Transport> &transports)
{
    QStringList names;
    for (const Transport transport : transports) {
        names.append(transportName(transport));
    }
    return enumeration(names);
}

} // namespace portolan

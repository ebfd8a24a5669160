// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portjson.h"

#include "core/base/portrange.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// null for what the registry does not say.
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue{} : QJsonValue{text};
}

QJsonObject registrationJson(const Registration &registration)
{
    return {
        {u"transport"_s, transportName(registration.transport)},
        {u"name"_s, textOrNull(registration.name)},
        {u"description"_s, registration.description},
        {u"assignee"_s, textOrNull(registration.assignee)},
        {u"contact"_s, textOrNull(registration.contact)},
        {u"registered"_s, textOrNull(registration.registered)},
        {u"modified"_s, textOrNull(registration.modified)},
        {u"references"_s, QJsonArray::fromStringList(registration.references)},
        {u"notes"_s, textOrNull(registration.notes)},
    };
}

} // namespace

QJsonObject portJson(const PortFacts &facts)
{
    QJsonObject statuses;
    for (const Transport transport : allTransports) {
        statuses.insert(transportName(transport), statusKey(facts.status(transport)));
    }
    QJsonArray registrations;
    for (const Registration &registration : facts.registrations) {
        if (isAssigned(registration.status)) {
            registrations.append(registrationJson(registration));
        }
    }
    QJsonArray related;
    for (const RelatedPort &port : facts.related) {
        related.append(QJsonObject{{u"port"_s, port.port.value()}, {u"why"_s, relationText(port)}});
    }
    return {
        {u"port"_s, facts.port.value()},
        {u"range"_s, rangeKey(rangeOf(facts.port))},
        {u"status"_s, statuses},
        {u"registrations"_s, registrations},
        {u"services"_s, QJsonArray{}},
        {u"threats"_s, QJsonArray{}},
        {u"related"_s, related},
    };
}

QJsonObject statisticsJson(const CatalogStatistics &statistics, const QString &registryDate)
{
    QJsonObject ranges;
    for (const PortRange range : allPortRanges) {
        QJsonObject statuses;
        for (const RegistrationStatus status : allRegistrationStatuses) {
            statuses.insert(statusKey(status), statistics.count(range, status));
        }
        ranges.insert(rangeKey(range), statuses);
    }
    return {
        {u"schema"_s, 1},
        {u"registryDate"_s, registryDate},
        {u"assigned"_s, statistics.listed()},
        {u"withdrawn"_s, statistics.withdrawnPorts},
        {u"otherTransportsOnly"_s, statistics.otherTransportPorts},
        {u"undocumented"_s, statistics.count(RegistrationStatus::Undocumented)},
        {u"reservedOnly"_s, statistics.reservedOnly()},
        {u"deAssigned"_s, statistics.deAssigned()},
        {u"unassigned"_s, statistics.count(RegistrationStatus::Unassigned)},
        {u"dynamic"_s, statistics.count(RegistrationStatus::Dynamic)},
        {u"namedPorts"_s, statistics.namedPorts},
        {u"registrations"_s, statistics.registrations},
        {u"rfcTitles"_s, statistics.rfcTitles},
        {u"ranges"_s, ranges},
    };
}

} // namespace portolan

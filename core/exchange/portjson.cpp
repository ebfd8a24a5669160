// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portjson.h"

#include "core/article/relationtext.h"
#include "core/base/portrange.h"
#include "core/exchange/jsonvalue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// null for what the registry does not say.
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

/// One entry for each of a dossier's entries that names the port; a dossier may name it for tcp and for udp.
QJsonArray servicesJson(const PortFacts &facts)
{
    QJsonArray services;
    for (const Dossier &dossier : facts.dossiers) {
        for (const DossierPort &entry : dossier.ports) {
            if (entry.contains(facts.port)) {
                services.append(QJsonObject{{u"id"_s, dossier.id},
                    {u"name"_s, dossier.name},
                    {u"role"_s, entry.role},
                    {u"transport"_s, transportName(entry.transport)}});
            }
        }
    }
    for (const NamedUse &use : facts.uses) {
        services.append(QJsonObject{{u"id"_s, QJsonValue{}},
            {u"name"_s, use.name},
            {u"role"_s, QJsonValue{}},
            {u"transport"_s, transportName(use.transport)}});
    }
    return services;
}

QJsonArray threatsJson(const PortFacts &facts)
{
    QJsonArray threats;
    for (const Threat &threat : facts.threats) {
        threats.append(QJsonObject{{u"name"_s, textOrNull(threat.name)},
            {u"year"_s, threat.firstYear},
            {u"lastYear"_s, threat.lastYear},
            {u"transport"_s, transportName(threat.transport)},
            {u"source"_s, threat.source}});
    }
    return threats;
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
        {u"services"_s, servicesJson(facts)},
        {u"threats"_s, threatsJson(facts)},
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
        {u"dossiers"_s, statistics.dossiers},
        {u"dossierPorts"_s, statistics.dossierPorts},
        {u"namedUsePorts"_s, statistics.namedUsePorts},
        {u"unregisteredUsePorts"_s, statistics.unregisteredUsePorts},
        {u"threatPorts"_s, statistics.threatPorts},
        {u"conceptPages"_s, statistics.conceptPages},
        {u"ranges"_s, ranges},
    };
}

} // namespace portolan

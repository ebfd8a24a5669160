// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalogreader.h"

#include "core/catalog/query.h"

#include <algorithm>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Related ports beyond this many help nobody: some names stand on dozens of ports.
constexpr qsizetype mostRelatedPorts = 12;

constexpr auto statusesSql = "SELECT tcp, udp, sctp, dccp, overall FROM ports WHERE port = ?";
constexpr auto registrationsSql
    = "SELECT id, first_port, last_port, transport, status, name, description, assignee, contact, "
      "registered, modified,"
      " service_code, unauthorized_use, notes, alias_of, has_details"
      " FROM port_registrations JOIN registrations ON id = registration_id WHERE port = ? ORDER BY position";
constexpr auto referencesSql
    = "SELECT reference FROM registration_references WHERE registration_id = ? ORDER BY position";
constexpr auto formerSql
    = "SELECT transport, name, description, last_seen FROM former_registrations WHERE port = ?"
      " ORDER BY transport, name";
constexpr auto portsOfNameSql
    = "SELECT first_port, last_port, name, description FROM registrations WHERE name = ? AND alias_of IS NULL"
      " GROUP BY first_port ORDER BY first_port";
constexpr auto rfcSql = "SELECT title, year FROM rfcs WHERE number = ?";

constexpr auto statisticsSql
    = "SELECT max(tcp, udp) AS status, min(port), count(*) FROM ports"
      " GROUP BY CASE WHEN port < 1024 THEN 0 WHEN port < 49152 THEN 1 ELSE 2 END, status";
constexpr auto withdrawnPortsSql
    = "SELECT count(DISTINCT p.port) FROM ports AS p JOIN port_registrations AS pr ON pr.port = p.port"
      " JOIN registrations AS r ON r.id = pr.registration_id"
      " WHERE max(p.tcp, p.udp) = 3 AND r.status = 3 AND r.transport <= 1 AND r.description NOT LIKE "
      "'%reserved%'";
constexpr auto namedPortsSql
    = "SELECT count(DISTINCT port) FROM port_registrations JOIN registrations ON id = registration_id"
      " WHERE name IS NOT NULL AND status >= 4";
/// Ports with a registered name, a dossier, or a use that a list names.
constexpr auto namedUsePortsSql
    = "SELECT count(*) FROM (SELECT port FROM port_registrations JOIN registrations ON id = registration_id"
      " WHERE name IS NOT NULL AND status >= 4"
      " UNION SELECT port FROM port_dossiers UNION SELECT port FROM uses)";
/// Of these, the ports to which the registry gives no name.
constexpr auto unregisteredUsePortsSql
    = "SELECT count(*) FROM (SELECT port FROM port_dossiers UNION SELECT port FROM uses"
      " EXCEPT SELECT port FROM port_registrations JOIN registrations ON id = registration_id"
      " WHERE name IS NOT NULL AND status >= 4)";
constexpr auto namesOnSeveralPortsSql
    = "SELECT count(*) FROM (SELECT name FROM registrations"
      " WHERE name IS NOT NULL AND alias_of IS NULL AND status >= 4"
      " GROUP BY name HAVING count(DISTINCT first_port) > 1"
      " AND max(first_port) - min(first_port) >= count(DISTINCT first_port))";
constexpr auto portsWithSeveralNamesSql
    = "SELECT count(*) FROM (SELECT port FROM port_registrations JOIN registrations ON id = registration_id"
      " WHERE name IS NOT NULL AND alias_of IS NULL AND status >= 4"
      " GROUP BY port HAVING count(DISTINCT name) > 1)";
constexpr auto registrationCountSql
    = "SELECT count(*) FROM port_registrations JOIN registrations ON id = registration_id"
      " WHERE name IS NOT NULL AND alias_of IS NULL AND status >= 4";

/// Whether longer is the name of the same service over TLS, as imaps is of imap.
bool isSecureTwin(const QString &plain, const RelatedPort &longer)
{
    static const QStringList hints{u"tls"_s, u"ssl"_s, u"secure"_s};
    return longer.name.startsWith(plain) && longer.name.size() > plain.size()
        && std::any_of(hints.begin(), hints.end(), [&longer](const QString &hint) {
               return longer.description.contains(hint, Qt::CaseInsensitive);
           });
}

} // namespace

CatalogReader::CatalogReader(SQLite::Database &database)
    : m_database{database}
    , m_knowledge{database}
    , m_statuses{database, statusesSql}
    , m_registrations{database, registrationsSql}
    , m_references{database, referencesSql}
    , m_formerRegistrations{database, formerSql}
    , m_portsOfName{database, portsOfNameSql}
    , m_rfc{database, rfcSql}
{ }

PortFacts CatalogReader::facts(PortNumber number)
{
    PortFacts facts;
    facts.port = number;
    Query query{m_statuses, number.value()};
    if (query.next()) {
        for (const auto each : allTransports) {
            facts.statuses.at(static_cast<size_t>(each)) = statusIn(query.column(static_cast<int>(each)));
        }
        facts.overall = statusIn(query.column(4));
    }
    addRegistrations(facts);
    addFormerRegistrations(facts);
    facts.dossiers = m_knowledge.dossiersOf(number);
    facts.uses = m_knowledge.usesOf(number);
    facts.threats = m_knowledge.threatsOf(number);
    addRelatedPorts(facts);
    addRfcs(facts);
    return facts;
}

void CatalogReader::addRegistrations(PortFacts &facts)
{
    Query query{m_registrations, facts.port.value()};
    while (query.next()) {
        Registration registration;
        registration.first = portIn(query.column(1));
        registration.last = portIn(query.column(2));
        registration.transport = transportIn(query.column(3));
        registration.status = statusIn(query.column(4));
        registration.name = textIn(query.column(5));
        registration.description = textIn(query.column(6));
        registration.assignee = textIn(query.column(7));
        registration.contact = textIn(query.column(8));
        registration.registered = textIn(query.column(9));
        registration.modified = textIn(query.column(10));
        registration.references = references(query.column(0).getInt());
        registration.serviceCode = textIn(query.column(11));
        registration.unauthorizedUse = textIn(query.column(12));
        registration.notes = textIn(query.column(13));
        registration.aliasOf = textIn(query.column(14));
        registration.hasDetails = query.column(15).getInt() != 0;
        facts.registrations.append(registration);
    }
}

QStringList CatalogReader::references(int registrationId)
{
    QStringList references;
    Query query{m_references, registrationId};
    while (query.next()) {
        references.append(textIn(query.column(0)));
    }
    return references;
}

void CatalogReader::addFormerRegistrations(PortFacts &facts)
{
    Query query{m_formerRegistrations, facts.port.value()};
    while (query.next()) {
        facts.formerRegistrations.append({transportIn(query.column(0)),
            textIn(query.column(1)),
            textIn(query.column(2)),
            textIn(query.column(3))});
    }
}

void CatalogReader::addRelatedPorts(PortFacts &facts)
{
    // What several say of a port is told once, as the first of them says it.
    for (const QVector<RelatedPort> &ports : {m_knowledge.relatedPortsOf(facts),
             registeredNeighbours(facts),
             m_knowledge.portsRelatedTo(facts.port)}) {
        for (const RelatedPort &related : ports) {
            const bool isKnown = std::ranges::any_of(
                facts.related, [&related](const RelatedPort &other) { return other.port == related.port; });
            if (!isKnown && related.port != facts.port && facts.related.size() < mostRelatedPorts) {
                facts.related.append(related);
            }
        }
    }
}

QVector<RelatedPort> CatalogReader::registeredNeighbours(const PortFacts &facts)
{
    QVector<RelatedPort> neighbours;
    for (const Registration &registration : facts.registrations) {
        if (registration.name.isEmpty() || !registration.aliasOf.isEmpty()) {
            continue;
        }
        if (registration.first != registration.last) {
            neighbours.append({registration.first,
                Relation::SameRange,
                registration.name,
                registration.description,
                {},
                {}});
            continue;
        }
        const QString &name = registration.name;
        for (const QString &candidate :
            {name, QString{name + u's'}, QString{name + u"-tls"_s}, name.chopped(1)}) {
            for (Query query{m_portsOfName, candidate.toStdString()}; query.next();) {
                RelatedPort related{portIn(query.column(0)),
                    Relation::SameName,
                    textIn(query.column(2)),
                    textIn(query.column(3)),
                    {},
                    {}};
                if (candidate != name) {
                    related.relation = Relation::SecureTwin;
                    const RelatedPort self{
                        facts.port, Relation::SecureTwin, name, registration.description, {}, {}};
                    if (!isSecureTwin(name, related) && !isSecureTwin(related.name, self)) {
                        continue;
                    }
                }
                neighbours.append(related);
            }
        }
    }
    return neighbours;
}

void CatalogReader::addRfcs(PortFacts &facts)
{
    QVector<int> numbers;
    for (const Registration &registration : std::as_const(facts.registrations)) {
        for (const QString &reference : registration.references) {
            if (reference.startsWith(u"RFC"_s)) {
                numbers.append(QStringView{reference}.mid(3).toInt());
            }
        }
    }
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    for (const int number : std::as_const(numbers)) {
        Query query{m_rfc, number};
        if (query.next()) {
            facts.rfcs.append({number, textIn(query.column(0)), query.column(1).getInt()});
        }
    }
}

QVector<PortSummary> CatalogReader::overview()
{
    QVector<PortSummary> summaries(PortNumber::count);
    SQLite::Statement query{
        m_database, "SELECT tcp, udp, sctp, dccp, overall, name, description, service, port FROM ports"};
    while (query.executeStep()) {
        PortSummary &summary = summaries[query.getColumn(8).getInt()];
        for (const auto each : allTransports) {
            summary.statuses.at(static_cast<size_t>(each))
                = statusIn(query.getColumn(static_cast<int>(each)));
        }
        summary.overall = statusIn(query.getColumn(4));
        summary.name = textIn(query.getColumn(5));
        summary.description = textIn(query.getColumn(6));
        summary.service = textIn(query.getColumn(7));
    }
    return summaries;
}

CatalogStatistics CatalogReader::statistics()
{
    CatalogStatistics statistics;
    SQLite::Statement byPort{m_database, statisticsSql};
    while (byPort.executeStep()) {
        const auto range = static_cast<size_t>(rangeOf(portIn(byPort.getColumn(1))));
        statistics.ports.at(range).at(static_cast<size_t>(byPort.getColumn(0).getInt()))
            = byPort.getColumn(2).getInt();
    }
    statistics.withdrawnPorts = m_database.execAndGet(withdrawnPortsSql).getInt();
    statistics.otherTransportPorts
        = m_database.execAndGet("SELECT count(*) FROM ports WHERE max(tcp, udp) < 4 AND max(sctp, dccp) >= 4")
              .getInt();
    statistics.namedPorts = m_database.execAndGet(namedPortsSql).getInt();
    statistics.registrations = m_database.execAndGet(registrationCountSql).getInt();
    statistics.rfcTitles = m_database.execAndGet("SELECT count(*) FROM rfcs").getInt();
    statistics.dossiers = m_database.execAndGet("SELECT count(*) FROM dossiers").getInt();
    statistics.dossierPorts
        = m_database.execAndGet("SELECT count(DISTINCT port) FROM port_dossiers").getInt();
    statistics.unregisteredUsePorts = m_database.execAndGet(unregisteredUsePortsSql).getInt();
    statistics.namedUsePorts = m_database.execAndGet(namedUsePortsSql).getInt();
    statistics.threatPorts = m_database.execAndGet("SELECT count(DISTINCT port) FROM threats").getInt();
    statistics.conceptPages = m_database.execAndGet("SELECT count(*) FROM concepts").getInt();
    statistics.namesOnSeveralPorts = m_database.execAndGet(namesOnSeveralPortsSql).getInt();
    statistics.portsWithSeveralNames = m_database.execAndGet(portsWithSeveralNamesSql).getInt();
    statistics.portsThatDiffer
        = m_database.execAndGet("SELECT count(*) FROM ports WHERE tcp <> udp").getInt();
    return statistics;
}

QDate CatalogReader::registryDate()
{
    SQLite::Statement query{m_database, "SELECT value FROM meta WHERE key = 'registry_date'"};
    return query.executeStep() ? QDate::fromString(textIn(query.getColumn(0)), Qt::ISODate) : QDate{};
}

} // namespace portolan

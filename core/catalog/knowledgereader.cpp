// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/knowledgereader.h"

#include "core/catalog/query.h"

#include <algorithm>

#include <SQLiteCpp/Database.h>

namespace portolan {

namespace {

constexpr auto dossiersSql
    = "SELECT d.id, d.key, d.name, d.kind, d.weight, d.listens, d.lede, d.how_it_works, d.security, "
      "d.seen_in_the_wild"
      " FROM port_dossiers JOIN dossiers AS d ON d.id = dossier_id WHERE port = ? ORDER BY position";
constexpr auto dossierPortsSql
    = "SELECT first_port, last_port, transport, role, security, basis, source FROM dossier_ports"
      " WHERE dossier_id = ? ORDER BY position";
constexpr auto programsSql = "SELECT program FROM programs WHERE dossier_id = ? ORDER BY program";
constexpr auto servicesSql
    = "SELECT d.id, d.name, d.kind FROM programs AS p JOIN dossiers AS d ON d.id = p.dossier_id"
      " WHERE p.program = ? COLLATE NOCASE ORDER BY d.weight DESC, d.key";
constexpr auto settingsSql
    = "SELECT file, setting, source FROM dossier_settings WHERE dossier_id = ? ORDER BY position";
constexpr auto dossierSourcesSql
    = "SELECT s.rfc, coalesce(r.title, s.title), s.url, s.manual_page, r.year FROM dossier_sources AS s"
      " LEFT JOIN rfcs AS r ON r.number = s.rfc WHERE s.dossier_id = ? ORDER BY s.number";
constexpr auto questionsSql
    = "SELECT question, answer FROM dossier_questions WHERE dossier_id = ? ORDER BY position";
constexpr auto relationsSql
    = "SELECT port, relation, why FROM dossier_relations WHERE dossier_id = ? ORDER BY position";
/// Which dossiers point at this port, by the port each names first.
constexpr auto inverseRelationsSql
    = "SELECT p.first_port, r.relation, r.why, d.key, d.name FROM dossier_relations AS r"
      " JOIN dossiers AS d ON d.id = r.dossier_id"
      " JOIN dossier_ports AS p ON p.dossier_id = d.id AND p.position = 0"
      " WHERE r.port = ? ORDER BY d.weight DESC, d.key";
/// Not ports.service: without a dossier, that is a name of somebody's list, which may be another program's.
constexpr auto portNameSql
    = "SELECT (SELECT d.name FROM port_dossiers JOIN dossiers AS d ON d.id = dossier_id"
      " WHERE port = ports.port ORDER BY position LIMIT 1), name, description FROM ports WHERE port = ?";
constexpr auto usesSql
    = "SELECT u.name, u.transport, l.title, l.version FROM uses AS u JOIN lists AS l ON l.id = u.list_id"
      " WHERE u.port = ? ORDER BY u.name, u.transport, l.title";
constexpr auto threatsSql
    = "SELECT t.transport, t.name, t.first_year, t.last_year, l.title, l.version, l.url FROM threats AS t"
      " JOIN lists AS l ON l.id = t.list_id WHERE t.port = ? ORDER BY t.first_year, t.name, t.transport, "
      "l.title";
constexpr auto conceptSql = "SELECT id, key, title, summary, text FROM concepts WHERE key = ?";
constexpr auto conceptSourcesSql
    = "SELECT s.rfc, coalesce(r.title, s.title), s.url, s.manual_page, r.year FROM concept_sources AS s"
      " LEFT JOIN rfcs AS r ON r.number = s.rfc WHERE s.concept_id = ? ORDER BY s.number";
constexpr auto conceptPortsSql = "SELECT port FROM concept_ports WHERE concept_id = ? ORDER BY position";
constexpr auto conceptRelationsSql
    = "SELECT c.key, c.title FROM concept_relations JOIN concepts AS c ON c.id = related_id"
      " WHERE concept_id = ? ORDER BY position";
constexpr auto conceptTitlesSql = "SELECT key, title FROM concepts ORDER BY title";

QString listName(const SQLite::Column &title, const SQLite::Column &version)
{
    return textIn(title) + u' ' + textIn(version);
}

QVector<DossierSource> sourcesOf(SQLite::Statement &statement, int owner)
{
    QVector<DossierSource> sources;
    for (Query query{statement, owner}; query.next();) {
        sources.append({.rfc = query.column(0).getInt(),
            .rfcYear = query.column(4).getInt(),
            .title = textIn(query.column(1)),
            .url = textIn(query.column(2)),
            .manualPage = textIn(query.column(3))});
    }
    return sources;
}

} // namespace

KnowledgeReader::KnowledgeReader(SQLite::Database &database)
    : m_dossiers{database, dossiersSql}
    , m_ports{database, dossierPortsSql}
    , m_programs{database, programsSql}
    , m_services{database, servicesSql}
    , m_settings{database, settingsSql}
    , m_sources{database, dossierSourcesSql}
    , m_questions{database, questionsSql}
    , m_relations{database, relationsSql}
    , m_inverseRelations{database, inverseRelationsSql}
    , m_portName{database, portNameSql}
    , m_uses{database, usesSql}
    , m_threats{database, threatsSql}
    , m_concept{database, conceptSql}
    , m_conceptSources{database, conceptSourcesSql}
    , m_conceptPorts{database, conceptPortsSql}
    , m_conceptRelations{database, conceptRelationsSql}
    , m_conceptTitles{database, conceptTitlesSql}
{ }

QVector<Dossier> KnowledgeReader::dossiersOf(PortNumber port)
{
    QVector<Dossier> dossiers;
    Query query{m_dossiers, port.value()};
    while (query.next()) {
        Dossier dossier;
        dossier.id = textIn(query.column(1));
        dossier.name = textIn(query.column(2));
        dossier.kind = textIn(query.column(3));
        dossier.weight = query.column(4).getInt();
        dossier.listens = static_cast<ListensOn>(query.column(5).getInt());
        dossier.lede = textIn(query.column(6));
        dossier.howItWorks = textIn(query.column(7));
        dossier.security = textIn(query.column(8));
        dossier.seenInTheWild = textIn(query.column(9));
        addDetails(query.column(0).getInt(), dossier);
        dossiers.append(dossier);
    }
    return dossiers;
}

void KnowledgeReader::addDetails(int id, Dossier &dossier)
{
    dossier.ports = portsOf(id);
    dossier.sources = sourcesOf(m_sources, id);
    for (Query query{m_programs, id}; query.next();) {
        dossier.programs.append(textIn(query.column(0)));
    }
    for (Query query{m_settings, id}; query.next();) {
        dossier.settings.append({textIn(query.column(0)), textIn(query.column(1)), query.column(2).getInt()});
    }
    for (Query query{m_questions, id}; query.next();) {
        dossier.questions.append({textIn(query.column(0)), textIn(query.column(1))});
    }
    for (Query query{m_relations, id}; query.next();) {
        dossier.relations.append({portIn(query.column(0)),
            static_cast<Relation>(query.column(1).getInt()),
            textIn(query.column(2))});
    }
}

QVector<DossierPort> KnowledgeReader::portsOf(int dossier)
{
    QVector<DossierPort> ports;
    for (Query query{m_ports, dossier}; query.next();) {
        ports.append({.first = portIn(query.column(0)),
            .last = portIn(query.column(1)),
            .transport = transportIn(query.column(2)),
            .role = textIn(query.column(3)),
            .security = static_cast<Security>(query.column(4).getInt()),
            .basis = static_cast<Basis>(query.column(5).getInt()),
            .source = query.column(6).getInt()});
    }
    return ports;
}

QVector<ProgramService> KnowledgeReader::servicesOf(const QString &program)
{
    QVector<ProgramService> services;
    for (Query query{m_services, program.toStdString()}; query.next();) {
        services.append({.name = textIn(query.column(1)),
            .kind = textIn(query.column(2)),
            .ports = portsOf(query.column(0).getInt())});
    }
    return services;
}

QVector<NamedUse> KnowledgeReader::usesOf(PortNumber port)
{
    QVector<NamedUse> uses;
    for (Query query{m_uses, port.value()}; query.next();) {
        const QString name = textIn(query.column(0));
        const Transport transport = transportIn(query.column(1));
        if (uses.isEmpty() || uses.last().name != name || uses.last().transport != transport) {
            uses.append({transport, name, {}});
        }
        uses.last().sources.append(listName(query.column(2), query.column(3)));
    }
    return uses;
}

QVector<Threat> KnowledgeReader::threatsOf(PortNumber port)
{
    QVector<Threat> threats;
    for (Query query{m_threats, port.value()}; query.next();) {
        threats.append({.transport = transportIn(query.column(0)),
            .name = textIn(query.column(1)),
            .firstYear = query.column(2).getInt(),
            .lastYear = query.column(3).getInt(),
            .source = listName(query.column(4), query.column(5)),
            .url = textIn(query.column(6))});
    }
    return threats;
}

void KnowledgeReader::addName(RelatedPort &related)
{
    Query query{m_portName, related.port.value()};
    if (query.next()) {
        const QString service = textIn(query.column(0));
        related.name = service.isEmpty() ? textIn(query.column(1)) : service;
        related.description = service.isEmpty() ? textIn(query.column(2)) : QString{};
        related.isNameOfRegistry = service.isEmpty() && !related.name.isEmpty();
    }
}

QVector<RelatedPort> KnowledgeReader::relatedPortsOf(const PortFacts &facts)
{
    QVector<RelatedPort> ports;
    for (const Dossier &dossier : facts.dossiers) {
        for (const DossierPort &other : dossier.ports) {
            if (!other.contains(facts.port)) {
                ports.append(
                    {other.first, Relation::SameService, dossier.name, {}, other.role, dossier.id, false});
            }
        }
        for (const DossierRelation &relation : dossier.relations) {
            RelatedPort related;
            related.port = relation.port;
            related.relation = relation.relation;
            related.why = relation.why;
            related.dossier = dossier.id;
            addName(related);
            ports.append(related);
        }
    }
    return ports;
}

QVector<RelatedPort> KnowledgeReader::portsRelatedTo(PortNumber port)
{
    QVector<RelatedPort> ports;
    for (Query query{m_inverseRelations, port.value()}; query.next();) {
        ports.append({portIn(query.column(0)),
            static_cast<Relation>(query.column(1).getInt()),
            textIn(query.column(4)),
            {},
            textIn(query.column(2)),
            textIn(query.column(3)),
            false});
    }
    return ports;
}

std::optional<ConceptPage> KnowledgeReader::conceptPage(const QString &id)
{
    Query query{m_concept, id.toStdString()};
    if (!query.next()) {
        return std::nullopt;
    }
    ConceptPage page;
    const int number = query.column(0).getInt();
    page.id = textIn(query.column(1));
    page.title = textIn(query.column(2));
    page.summary = textIn(query.column(3));
    page.text = textIn(query.column(4));
    page.sources = sourcesOf(m_conceptSources, number);
    for (Query ports{m_conceptPorts, number}; ports.next();) {
        page.ports.append(portIn(ports.column(0)));
    }
    for (Query related{m_conceptRelations, number}; related.next();) {
        page.related.append({textIn(related.column(0)), textIn(related.column(1))});
    }
    return page;
}

QVector<QPair<QString, QString>> KnowledgeReader::conceptTitles()
{
    QVector<QPair<QString, QString>> titles;
    for (Query query{m_conceptTitles}; query.next();) {
        titles.append({textIn(query.column(0)), textIn(query.column(1))});
    }
    return titles;
}

} // namespace portolan

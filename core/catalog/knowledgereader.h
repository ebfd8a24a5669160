// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/concept.h"
#include "core/catalog/dossier.h"
#include "core/catalog/portfacts.h"
#include "core/catalog/programservice.h"

#include <QVector>

#include <optional>

#include <SQLiteCpp/Statement.h>

namespace SQLite {
class Database;
}

namespace portolan {

/// The prepared SELECTs on what we and others wrote about ports: dossiers, pages, uses, threats. Throws
/// SQLite::Exception.
class KnowledgeReader final
{
public:
    explicit KnowledgeReader(SQLite::Database &database);

    /// The dossiers that name the port, the best known first.
    [[nodiscard]] QVector<Dossier> dossiersOf(PortNumber port);
    /// The services whose dossiers name the program, in any case; the best known first.
    [[nodiscard]] QVector<ProgramService> servicesOf(const QString &program);
    [[nodiscard]] QVector<NamedUse> usesOf(PortNumber port);
    [[nodiscard]] QVector<Threat> threatsOf(PortNumber port);
    /// Ports related to this one by its own dossiers.
    [[nodiscard]] QVector<RelatedPort> relatedPortsOf(const PortFacts &facts);
    /// Ports of dossiers that name this one as related to theirs.
    [[nodiscard]] QVector<RelatedPort> portsRelatedTo(PortNumber port);
    [[nodiscard]] std::optional<ConceptPage> conceptPage(const QString &id);
    /// Id and title of all pages, by title.
    [[nodiscard]] QVector<QPair<QString, QString>> conceptTitles();

private:
    [[nodiscard]] QVector<DossierPort> portsOf(int dossier);
    void addDetails(int id, Dossier &dossier);
    void addName(RelatedPort &related);

    SQLite::Statement m_dossiers;
    SQLite::Statement m_ports;
    SQLite::Statement m_programs;
    SQLite::Statement m_services;
    SQLite::Statement m_settings;
    SQLite::Statement m_sources;
    SQLite::Statement m_questions;
    SQLite::Statement m_relations;
    SQLite::Statement m_inverseRelations;
    SQLite::Statement m_portName;
    SQLite::Statement m_uses;
    SQLite::Statement m_threats;
    SQLite::Statement m_concept;
    SQLite::Statement m_conceptSources;
    SQLite::Statement m_conceptPorts;
    SQLite::Statement m_conceptRelations;
    SQLite::Statement m_conceptTitles;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalogstatistics.h"
#include "core/catalog/knowledgereader.h"
#include "core/catalog/portfacts.h"

#include <QDate>
#include <QVector>

#include <SQLiteCpp/Statement.h>

namespace SQLite {
class Database;
}

namespace portolan {

/// The prepared SELECTs behind Catalog, which owns the database and catches what these functions throw
/// (SQLite::Exception).
class CatalogReader final
{
public:
    explicit CatalogReader(SQLite::Database &database);

    [[nodiscard]] PortFacts facts(PortNumber number);
    [[nodiscard]] QVector<PortSummary> overview();
    [[nodiscard]] CatalogStatistics statistics();
    [[nodiscard]] QDate registryDate();

    [[nodiscard]] KnowledgeReader &knowledge() { return m_knowledge; }

private:
    void addRegistrations(PortFacts &facts);
    void addFormerRegistrations(PortFacts &facts);
    void addRelatedPorts(PortFacts &facts);
    [[nodiscard]] QVector<RelatedPort> registeredNeighbours(const PortFacts &facts);
    void addRfcs(PortFacts &facts);
    [[nodiscard]] QStringList references(int registrationId);

    SQLite::Database &m_database;
    KnowledgeReader m_knowledge;
    SQLite::Statement m_statuses;
    SQLite::Statement m_registrations;
    SQLite::Statement m_references;
    SQLite::Statement m_formerRegistrations;
    SQLite::Statement m_portsOfName;
    SQLite::Statement m_rfc;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/databasewriter.h"

#include "database/builder/knowledgewriter.h"
#include "database/builder/portrecord.h"
#include "database/builder/searchnames.h"
#include "database/builder/searchtext.h"
#include "database/builder/searchwriter.h"
#include "database/builder/sqlbinding.h"

#include <algorithm>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

void writeMeta(SQLite::Database &database, const RegistryFacts &facts)
{
    SQLite::Statement insert{database, "INSERT INTO meta (key, value) VALUES (?, ?)"};
    insertRow(insert, u"registry_date"_s, facts.registryDate.toString(Qt::ISODate));
    insertRow(insert, u"registry_source"_s, facts.registrySource);
}

void writePorts(SQLite::Database &database, const Records &records)
{
    SQLite::Statement insert{database,
        "INSERT INTO ports (port, tcp, udp, sctp, dccp, overall, name, description, service, prominence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    for (int port = 0; port < records.ports.size(); ++port) {
        const PortRecord &record = records.ports[port];
        const RegistryRow first = record.registrations.isEmpty()
            ? RegistryRow{}
            : records.registrations[record.registrations.constFirst()].row;
        const auto &[tcp, udp, sctp, dccp] = record.statuses;
        insertRow(insert,
            port,
            tcp,
            udp,
            sctp,
            dccp,
            overallStatus(record.statuses),
            first.name,
            first.description,
            record.service,
            record.prominence);
    }
}

void writeRegistrations(SQLite::Database &database, const QVector<Registration> &registrations)
{
    SQLite::Statement insert{database,
        "INSERT INTO registrations (id, first_port, last_port, transport, status, name,"
        " description, assignee, contact, registered, modified, service_code,"
        " unauthorized_use, notes, alias_of, has_details)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    SQLite::Statement insertReference{database,
        "INSERT INTO registration_references (registration_id, position, reference) VALUES (?, ?, ?)"};
    for (int place = 0; place < registrations.size(); ++place) {
        const Registration &registration = registrations[place];
        const RegistryRow &row = registration.row;
        insertRow(insert,
            place + 1,
            row.first.value(),
            row.last.value(),
            registration.transport,
            registration.status,
            Optional{row.name},
            row.description,
            Optional{row.assignee},
            Optional{row.contact},
            Optional{row.registered},
            Optional{row.modified},
            Optional{row.serviceCode},
            Optional{row.unauthorizedUse},
            Optional{row.notes},
            Optional{row.aliasOf},
            registration.hasDetails ? 1 : 0);
        int position = 0;
        for (const QString &reference : row.references) {
            insertRow(insertReference, place + 1, position++, reference);
        }
    }
}

void writePortRegistrations(SQLite::Database &database, const QVector<PortRecord> &ports)
{
    SQLite::Statement insert{
        database, "INSERT INTO port_registrations (port, position, registration_id) VALUES (?, ?, ?)"};
    for (int port = 0; port < ports.size(); ++port) {
        for (int position = 0; position < ports[port].registrations.size(); ++position) {
            insertRow(insert, port, position, ports[port].registrations[position] + 1);
        }
    }
}

int writeFormerNames(SQLite::Database &database, const RegistryFacts &facts, const QVector<PortRecord> &ports)
{
    SQLite::Statement insert{database,
        "INSERT INTO former_registrations (port, transport, name, description, last_seen)"
        " VALUES (?, ?, ?, ?, ?)"};
    int written = 0;
    for (const PortRecord &port : ports) {
        for (const int place : port.formerNames) {
            const FormerName &former = facts.formerNames[place];
            insertRow(insert,
                former.port.value(),
                former.transport,
                former.name,
                former.description,
                former.lastSeen.toString(Qt::ISODate));
            ++written;
        }
    }
    return written;
}

void writeRfcs(SQLite::Database &database, QVector<RfcTitle> rfcs)
{
    std::sort(rfcs.begin(), rfcs.end(), [](const RfcTitle &left, const RfcTitle &right) {
        return left.number < right.number;
    });
    SQLite::Statement insert{database, "INSERT INTO rfcs (number, title, year) VALUES (?, ?, ?)"};
    for (const RfcTitle &rfc : rfcs) {
        insertRow(insert, rfc.number, rfc.title, rfc.year);
    }
}

/// Why the finished database is not sound, or nothing.
QString defectOf(SQLite::Database &database)
{
    SQLite::Statement keys{database, "PRAGMA foreign_key_check"};
    if (keys.executeStep()) {
        return u"the table %1 points at a row that does not exist"_s.arg(
            QString::fromUtf8(keys.getColumn(0).getText()));
    }
    const QString integrity
        = QString::fromStdString(database.execAndGet("PRAGMA integrity_check").getString());
    return integrity == "ok"_L1 ? QString{} : integrity;
}

WriteReport writeTables(SQLite::Database &database, const Knowledge &knowledge, const QString &schemaSql)
{
    const RegistryFacts &facts = knowledge.registry;
    const Records records = composeRecords(knowledge);
    const QVector<SearchDocument> documents = searchDocumentsOf(knowledge, records);
    // The file is new and is thrown away when anything goes wrong, so nothing is lost without a journal.
    database.exec("PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                  "PRAGMA foreign_keys = ON");
    SQLite::Transaction transaction{database};
    database.exec(schemaSql.toStdString());
    writeMeta(database, facts);
    writePorts(database, records);
    writeRegistrations(database, records.registrations);
    writePortRegistrations(database, records.ports);
    const int formerNames = writeFormerNames(database, facts, records.ports);
    writeRfcs(database, facts.rfcs);
    writeKnowledge(database, knowledge, records);
    writeSearch(database, documents);
    writeSearchNames(database, searchNamesOf(documents, knowledge, records));
    transaction.commit();
    database.exec("VACUUM");
    return {.registrations = static_cast<int>(records.registrations.size()),
        .formerNames = formerNames,
        .dossiers = static_cast<int>(knowledge.dossiers.size()),
        .concepts = static_cast<int>(knowledge.concepts.size()),
        .searchDocuments = static_cast<int>(documents.size()),
        .ports = static_cast<int>(records.ports.size())};
}

} // namespace

Result<WriteReport> writeDatabase(const Knowledge &knowledge, const QString &schemaSql, const QString &path)
{
    try {
        SQLite::Database database{path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        const WriteReport report = writeTables(database, knowledge, schemaSql);
        if (const QString defect = defectOf(database); !defect.isEmpty()) {
            return failure(
                u"The database was written but is not sound: %1. This is a defect of the builder."_s.arg(
                    defect));
        }
        return report;
    } catch (const SQLite::Exception &problem) {
        return failure(u"The database %1 cannot be written: %2. Check the free space and the schema."_s.arg(
            path, QString::fromUtf8(problem.what())));
    }
}

} // namespace portolan::builder

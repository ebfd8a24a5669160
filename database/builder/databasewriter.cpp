// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/databasewriter.h"

#include "database/builder/portrecord.h"
#include "database/builder/searchtext.h"

#include <algorithm>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

/// Empty means that the registry gives none: NULL.
void bindOptionalText(SQLite::Statement &statement, int index, const QString &text)
{
    if (text.isEmpty()) {
        statement.bind(index);
    } else {
        bindText(statement, index, text);
    }
}

template <typename Enum>
int figureOf(Enum value)
{
    return static_cast<int>(value);
}

void execute(SQLite::Statement &statement)
{
    statement.exec();
    statement.reset();
}

void writeMeta(SQLite::Database &database, const RegistryFacts &facts)
{
    SQLite::Statement insert{database, "INSERT INTO meta (key, value) VALUES (?, ?)"};
    const auto write = [&insert](const QString &key, const QString &value) {
        bindText(insert, 1, key);
        bindText(insert, 2, value);
        execute(insert);
    };
    write(u"registry_date"_s, facts.registryDate.toString(Qt::ISODate));
    write(u"registry_source"_s, facts.registrySource);
}

void writePorts(SQLite::Database &database, const Records &records)
{
    SQLite::Statement insert{database,
        "INSERT INTO ports (port, tcp, udp, sctp, dccp, overall, name, description, prominence)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    for (int port = 0; port < records.ports.size(); ++port) {
        const PortRecord &record = records.ports[port];
        const RegistryRow first = record.registrations.isEmpty()
            ? RegistryRow{}
            : records.registrations[record.registrations.constFirst()].row;
        int column = 1;
        insert.bind(column++, port);
        for (const RegistrationStatus status : record.statuses) {
            insert.bind(column++, figureOf(status));
        }
        insert.bind(column++, figureOf(overallStatus(record.statuses)));
        bindText(insert, column++, first.name);
        bindText(insert, column++, first.description);
        insert.bind(column, record.prominence);
        execute(insert);
    }
}

void writeReferences(SQLite::Statement &insert, int registrationId, const QStringList &references)
{
    for (int position = 0; position < references.size(); ++position) {
        insert.bind(1, registrationId);
        insert.bind(2, position);
        bindText(insert, 3, references[position]);
        execute(insert);
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
        int column = 1;
        insert.bind(column++, place + 1);
        insert.bind(column++, row.first.value());
        insert.bind(column++, row.last.value());
        insert.bind(column++, figureOf(registration.transport));
        insert.bind(column++, figureOf(registration.status));
        bindOptionalText(insert, column++, row.name);
        bindText(insert, column++, row.description);
        for (const QString &text : {row.assignee,
                 row.contact,
                 row.registered,
                 row.modified,
                 row.serviceCode,
                 row.unauthorizedUse,
                 row.notes,
                 row.aliasOf}) {
            bindOptionalText(insert, column++, text);
        }
        insert.bind(column, registration.hasDetails ? 1 : 0);
        execute(insert);
        writeReferences(insertReference, place + 1, row.references);
    }
}

void writePortRegistrations(SQLite::Database &database, const QVector<PortRecord> &ports)
{
    SQLite::Statement insert{
        database, "INSERT INTO port_registrations (port, position, registration_id) VALUES (?, ?, ?)"};
    for (int port = 0; port < ports.size(); ++port) {
        for (int position = 0; position < ports[port].registrations.size(); ++position) {
            insert.bind(1, port);
            insert.bind(2, position);
            insert.bind(3, ports[port].registrations[position] + 1);
            execute(insert);
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
            insert.bind(1, former.port.value());
            insert.bind(2, figureOf(former.transport));
            bindText(insert, 3, former.name);
            bindText(insert, 4, former.description);
            bindText(insert, 5, former.lastSeen.toString(Qt::ISODate));
            execute(insert);
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
        insert.bind(1, rfc.number);
        bindText(insert, 2, rfc.title);
        insert.bind(3, rfc.year);
        execute(insert);
    }
}

void writeSearch(SQLite::Database &database, const RegistryFacts &facts, const Records &records)
{
    SQLite::Statement insertDocument{database, "INSERT INTO search_documents (id, port) VALUES (?, ?)"};
    SQLite::Statement insertText{
        database, "INSERT INTO search_index (rowid, names, descriptions) VALUES (?, ?, ?)"};
    int id = 0;
    for (const int port : records.searchOrder) {
        ++id;
        insertDocument.bind(1, id);
        insertDocument.bind(2, port);
        execute(insertDocument);
        const SearchText text = searchTextOf(records.ports[port], records.registrations, facts.formerNames);
        insertText.bind(1, id);
        bindText(insertText, 2, text.names);
        bindText(insertText, 3, text.descriptions);
        execute(insertText);
    }
    database.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
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

WriteReport writeTables(SQLite::Database &database, const RegistryFacts &facts, const QString &schemaSql)
{
    const Records records = composeRecords(facts);
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
    writeSearch(database, facts, records);
    transaction.commit();
    database.exec("VACUUM");
    return {.registrations = static_cast<int>(records.registrations.size()),
        .formerNames = formerNames,
        .searchDocuments = static_cast<int>(records.searchOrder.size()),
        .ports = static_cast<int>(records.ports.size())};
}

} // namespace

Result<WriteReport> writeDatabase(const RegistryFacts &facts, const QString &schemaSql, const QString &path)
{
    try {
        SQLite::Database database{path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        const WriteReport report = writeTables(database, facts, schemaSql);
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

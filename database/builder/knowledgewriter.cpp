// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/knowledgewriter.h"

#include "database/builder/sqlbinding.h"

#include <QHash>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// Rows are numbered from 1 in the order of the lists.
int idOf(qsizetype place)
{
    return static_cast<int>(place) + 1;
}

void writeSources(SQLite::Statement &insert, int owner, const QVector<DossierSource> &sources)
{
    int number = 0;
    for (const DossierSource &source : sources) {
        ++number;
        // The title of an RFC stands in the table of RFCs.
        const bool isRfc = source.rfc != 0;
        insertRow(insert,
            owner,
            number,
            Optional{isRfc ? QString::number(source.rfc) : QString{}},
            Optional{isRfc ? QString{} : source.title},
            Optional{source.url},
            Optional{source.manualPage});
    }
}

void writeDossierTable(SQLite::Database &database, const QVector<DossierFile> &dossiers)
{
    SQLite::Statement insert{database,
        "INSERT INTO dossiers (id, key, name, kind, weight, listens, lede, how_it_works, security, "
        "seen_in_the_wild)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    SQLite::Statement insertSource{database,
        "INSERT INTO dossier_sources (dossier_id, number, rfc, title, url, manual_page)"
        " VALUES (?, ?, CAST(? AS INTEGER), ?, ?, ?)"};
    SQLite::Statement insertProgram{
        database, "INSERT OR IGNORE INTO programs (program, dossier_id) VALUES (?, ?)"};
    for (int place = 0; place < dossiers.size(); ++place) {
        const Dossier &dossier = dossiers[place].dossier;
        insertRow(insert,
            idOf(place),
            dossier.id,
            dossier.name,
            dossier.kind,
            dossier.weight,
            dossier.listens,
            dossier.lede,
            Optional{dossier.howItWorks},
            Optional{dossier.security},
            Optional{dossier.seenInTheWild});
        writeSources(insertSource, idOf(place), dossier.sources);
        for (const QString &program : dossier.programs) {
            insertRow(insertProgram, program, idOf(place));
        }
    }
}

void writeDossierPorts(SQLite::Database &database, const QVector<DossierFile> &dossiers)
{
    SQLite::Statement insert{database,
        "INSERT INTO dossier_ports (dossier_id, position, first_port, last_port, transport, role, security, "
        "basis, source)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    for (int place = 0; place < dossiers.size(); ++place) {
        int position = 0;
        for (const DossierPort &port : dossiers[place].dossier.ports) {
            insertRow(insert,
                idOf(place),
                position++,
                port.first.value(),
                port.last.value(),
                port.transport,
                port.role,
                port.security,
                port.basis,
                port.source);
        }
    }
}

void writeDossierDetails(SQLite::Database &database, const QVector<DossierFile> &dossiers)
{
    SQLite::Statement insertSetting{database,
        "INSERT INTO dossier_settings (dossier_id, position, file, setting, source) VALUES (?, ?, ?, ?, ?)"};
    SQLite::Statement insertQuestion{database,
        "INSERT INTO dossier_questions (dossier_id, position, question, answer) VALUES (?, ?, ?, ?)"};
    SQLite::Statement insertRelation{database,
        "INSERT INTO dossier_relations (dossier_id, position, port, relation, why) VALUES (?, ?, ?, ?, ?)"};
    for (int place = 0; place < dossiers.size(); ++place) {
        const Dossier &dossier = dossiers[place].dossier;
        int position = 0;
        for (const DossierSetting &setting : dossier.settings) {
            insertRow(insertSetting, idOf(place), position++, setting.file, setting.setting, setting.source);
        }
        position = 0;
        for (const DossierQuestion &question : dossier.questions) {
            insertRow(insertQuestion, idOf(place), position++, question.question, question.answer);
        }
        position = 0;
        for (const DossierRelation &relation : dossier.relations) {
            insertRow(insertRelation,
                idOf(place),
                position++,
                relation.port.value(),
                relation.relation,
                relation.why);
        }
    }
}

void writeLists(SQLite::Database &database, const QVector<ListSource> &lists)
{
    SQLite::Statement insert{
        database, "INSERT INTO lists (id, title, version, year, licence, url) VALUES (?, ?, ?, ?, ?, ?)"};
    for (int place = 0; place < lists.size(); ++place) {
        const ListSource &list = lists[place];
        insertRow(insert, idOf(place), list.title, list.version, list.year, list.licence, list.url);
    }
}

/// A use that stands for a dossier has its name, so that one program is one thing.
QString nameOfUse(const UseRow &use, const Knowledge &knowledge)
{
    const int dossier = knowledge.dossierOfUse.value(use.name, -1);
    return dossier < 0 ? use.name : knowledge.dossiers[dossier].dossier.name;
}

void writeOccupants(SQLite::Database &database, const Knowledge &knowledge, const Records &records)
{
    SQLite::Statement insertDossier{
        database, "INSERT INTO port_dossiers (port, position, dossier_id) VALUES (?, ?, ?)"};
    // Two rows of a list may differ only in a name that stands for the same dossier.
    SQLite::Statement insertUse{
        database, "INSERT OR IGNORE INTO uses (port, transport, name, list_id) VALUES (?, ?, ?, ?)"};
    SQLite::Statement insertThreat{database,
        "INSERT INTO threats (port, transport, name, first_year, last_year, list_id) VALUES (?, ?, ?, ?, ?, "
        "?)"};
    for (int port = 0; port < records.ports.size(); ++port) {
        const PortRecord &record = records.ports[port];
        int position = 0;
        for (const int place : record.dossiers) {
            insertRow(insertDossier, port, position++, idOf(place));
        }
        for (const int place : record.uses) {
            const UseRow &use = knowledge.uses[place];
            insertRow(insertUse, port, use.transport, nameOfUse(use, knowledge), idOf(use.list));
        }
        for (const int place : record.threats) {
            const ThreatRow &threat = knowledge.threats[place];
            insertRow(insertThreat,
                port,
                threat.transport,
                threat.name,
                threat.firstYear,
                threat.lastYear,
                idOf(threat.list));
        }
    }
}

void writeConcepts(SQLite::Database &database, const QVector<ConceptFile> &pages)
{
    SQLite::Statement insert{
        database, "INSERT INTO concepts (id, key, title, summary, text) VALUES (?, ?, ?, ?, ?)"};
    SQLite::Statement insertSource{database,
        "INSERT INTO concept_sources (concept_id, number, rfc, title, url, manual_page)"
        " VALUES (?, ?, CAST(? AS INTEGER), ?, ?, ?)"};
    SQLite::Statement insertPort{
        database, "INSERT INTO concept_ports (concept_id, position, port) VALUES (?, ?, ?)"};
    SQLite::Statement insertRelation{
        database, "INSERT INTO concept_relations (concept_id, position, related_id) VALUES (?, ?, ?)"};
    QHash<QString, int> ids;
    for (int place = 0; place < pages.size(); ++place) {
        const ConceptPage &page = pages[place].page;
        ids.insert(page.id, idOf(place));
        insertRow(insert, idOf(place), page.id, page.title, page.summary, page.text);
        writeSources(insertSource, idOf(place), page.sources);
        int position = 0;
        for (const PortNumber port : page.ports) {
            insertRow(insertPort, idOf(place), position++, port.value());
        }
    }
    for (int place = 0; place < pages.size(); ++place) {
        int position = 0;
        for (const QString &related : pages[place].relatedIds) {
            insertRow(insertRelation, idOf(place), position++, ids.value(related));
        }
    }
}

} // namespace

void writeKnowledge(SQLite::Database &database, const Knowledge &knowledge, const Records &records)
{
    writeDossierTable(database, knowledge.dossiers);
    writeDossierPorts(database, knowledge.dossiers);
    writeDossierDetails(database, knowledge.dossiers);
    writeLists(database, knowledge.lists);
    writeOccupants(database, knowledge, records);
    writeConcepts(database, knowledge.concepts);
}

} // namespace portolan::builder

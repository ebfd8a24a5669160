// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/searchwriter.h"

#include "database/builder/searchnames.h"
#include "database/builder/searchtext.h"
#include "database/builder/sqlbinding.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// A typing mistake in a shorter word says nothing; nobody mistypes a longer one and no more.
constexpr auto termsSql = "INSERT INTO search_terms (document_id, term)"
                          " SELECT min(doc), term FROM temp.search_words"
                          " WHERE length(term) BETWEEN 3 AND 40 AND term GLOB '*[^0-9]*' GROUP BY term";

void writeTerms(SQLite::Database &database)
{
    // https://sqlite.org/fts5.html, section 7: a row for each place of each word.
    database.exec("CREATE VIRTUAL TABLE temp.search_words USING fts5vocab (main, search_index, instance)");
    database.exec(termsSql);
    database.exec("DROP TABLE temp.search_words");
}

} // namespace

void writeSearch(SQLite::Database &database, const QVector<SearchDocument> &documents)
{
    SQLite::Statement insertDocument{database,
        "INSERT INTO search_documents (id, port, concept_id, names, services, uses, words)"
        " VALUES (?, CAST(? AS INTEGER), CAST(? AS INTEGER), ?, ?, ?, ?)"};
    SQLite::Statement insertText{
        database, "INSERT INTO search_index (rowid, names, services, uses, words) VALUES (?, ?, ?, ?, ?)"};
    const auto numberOrNull
        = [](int number) { return Optional{number < 0 ? QString{} : QString::number(number)}; };
    int id = 0;
    for (const SearchDocument &document : documents) {
        ++id;
        const SearchText &text = document.text;
        insertRow(insertDocument,
            id,
            numberOrNull(document.port),
            numberOrNull(document.conceptPage < 0 ? -1 : document.conceptPage + 1),
            text.names.join(u'\n'),
            text.services.join(u'\n'),
            text.uses.join(u'\n'),
            text.words.join(u'\n'));
        insertRow(insertText,
            id,
            searchable(text.names),
            searchable(text.services),
            searchable(text.uses),
            searchable(text.words));
    }
    database.exec("INSERT INTO search_index (search_index) VALUES ('optimize')");
    writeTerms(database);
}

void writeSearchNames(SQLite::Database &database, const QVector<SearchName> &names)
{
    SQLite::Statement insert{
        database, "INSERT OR IGNORE INTO search_names (rank, name, document_id) VALUES (?, ?, ?)"};
    for (const SearchName &name : names) {
        insertRow(insert, static_cast<int>(name.rank), name.key, name.document);
    }
}

} // namespace portolan::builder

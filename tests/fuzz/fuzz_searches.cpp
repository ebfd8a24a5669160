// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types into the search box: it is understood or refused with a sentence, and SQLite takes what
// comes out of it.
#include "core/catalog/searchquery.h"
#include "tests/fuzz/fuzztarget.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

using namespace portolan;
using namespace portolan::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static SQLite::Database database = [] {
        SQLite::Database made{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        made.exec("CREATE VIRTUAL TABLE documents USING fts5 (title, words)");
        made.exec("INSERT INTO documents VALUES ('postgresql', 'a database and its port')");
        return made;
    }();
    const auto query = SearchQuery::parse(QString::fromUtf8(bytesOf(data, size)));
    if (!query) {
        require(!query.error().message.isEmpty());
        return 0;
    }
    const QString expression = ftsExpression(query->terms());
    if (!expression.isEmpty()) {
        // Throws where SQLite does not understand it.
        SQLite::Statement statement{database, "SELECT rowid FROM documents WHERE documents MATCH ?"};
        statement.bind(1, expression.toStdString());
        while (statement.executeStep()) { }
    }
    return 0;
}

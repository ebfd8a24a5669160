// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

// NOLINTNEXTLINE(readability-identifier-naming): the name is that of SQLiteCpp
namespace SQLite {
class Database;
}

namespace portolan::builder {

struct SearchDocument;
struct SearchName;

/// Writes the documents in their order, the index of their words, and the terms that occur. Throws
/// SQLite::Exception, as the next one.
void writeSearch(SQLite::Database &database, const QVector<SearchDocument> &documents);
void writeSearchNames(SQLite::Database &database, const QVector<SearchName> &names);

} // namespace portolan::builder

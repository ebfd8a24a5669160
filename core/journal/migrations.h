// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace portolan {

/// application_id of database/schema/journal/001.sql: "PORJ".
inline constexpr int journalApplicationId = 0x504F524A;

/// user_version after the last of the migrations in this program: their number.
[[nodiscard]] int newestJournalSchema();

/// Brings an empty database, or a journal of an older schema, to the newest schema, in one transaction.
/// Throws SQLite::Exception, after which the database is as it was.
void migrateJournal(SQLite::Database &database);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/builder/portrecord.h"

// NOLINTNEXTLINE(readability-identifier-naming): the name is that of SQLiteCpp
namespace SQLite {
class Database;
}

namespace portolan::builder {

/// Writes dossiers, pages, lists, uses and threats; the tables of ports and RFCs are written before. Throws
/// SQLite::Exception.
void writeKnowledge(SQLite::Database &database, const Knowledge &knowledge, const Records &records);

} // namespace portolan::builder

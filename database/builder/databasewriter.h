// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/knowledge.h"

namespace portolan::builder {

/// What was written.
struct WriteReport
{
    int registrations = 0;
    int formerNames = 0;
    int dossiers = 0;
    int concepts = 0;
    int searchDocuments = 0;
    int ports = 0;

    bool operator==(const WriteReport &) const = default;
};

/// Writes the facts as an SQLite database with this schema to path, which must not exist yet. The same facts
/// give the same bytes. Keys and the integrity of the file are checked at the end.
[[nodiscard]] Result<WriteReport> writeDatabase(
    const Knowledge &knowledge, const QString &schemaSql, const QString &path);

} // namespace portolan::builder

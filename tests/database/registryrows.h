// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/builder/csvwriter.h"
#include "database/builder/knowledge.h"
#include "database/builder/registryreader.h"

namespace portolan::builder::tests {

/// Facts with the rows of this CSV text, written without its header line. Malformed text gives no rows.
inline RegistryFacts factsOf(const QByteArray &rows)
{
    RegistryFacts facts;
    facts.rows = readRegistry(csvLine(registryHeader()) + rows, QStringLiteral("fixture"))
                     .value_or(QVector<RegistryRow>{});
    facts.registryDate = QDate{2026, 7, 22};
    facts.registrySource = QStringLiteral("fixture");
    return facts;
}

/// The same as all that is known: no dossier, no list, no page.
inline Knowledge knowledgeOf(const RegistryFacts &facts)
{
    Knowledge knowledge;
    knowledge.registry = facts;
    return knowledge;
}

} // namespace portolan::builder::tests

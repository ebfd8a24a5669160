// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/registryfacts.h"

#include <QHash>

namespace portolan::builder {

/// The header lines of the files that lie beside IANA's, for what its layout has no room for.
[[nodiscard]] QStringList formerNamesHeader();
[[nodiscard]] QStringList missingDetailsHeader();
[[nodiscard]] QStringList rfcsHeader();
[[nodiscard]] QStringList snapshotHeader();

[[nodiscard]] Result<QVector<FormerName>> readFormerNames(const QByteArray &bytes, const QString &fileName);
[[nodiscard]] Result<QSet<RowKey>> readMissingDetails(const QByteArray &bytes, const QString &fileName);
[[nodiscard]] Result<QVector<RfcTitle>> readRfcTitles(const QByteArray &bytes, const QString &fileName);
/// The keys registry_date and registry_source, into facts.
[[nodiscard]] Result<void> readSnapshot(
    const QByteArray &bytes, const QString &fileName, RegistryFacts &facts);

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/knowledge.h"

#include <QByteArray>
#include <QHash>

namespace portolan::builder {

/// sources.csv of database/uses and database/threats.
[[nodiscard]] Result<QVector<ListSource>> readListSources(const QByteArray &bytes, const QString &fileName);
/// database/uses/KEY.csv; list is what UseRow::list becomes. A range of more than 100 ports is refused.
[[nodiscard]] Result<QVector<UseRow>> readUses(const QByteArray &bytes, const QString &fileName, int list);
/// database/uses/names.csv: name -> id of the dossier.
[[nodiscard]] Result<QHash<QString, QString>> readUseNames(const QByteArray &bytes, const QString &fileName);
/// database/threats/malware.csv; places maps the key of a list to what ThreatRow::list becomes.
[[nodiscard]] Result<QVector<ThreatRow>> readThreats(
    const QByteArray &bytes, const QString &fileName, const QHash<QString, int> &places);

} // namespace portolan::builder

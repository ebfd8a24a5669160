// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/knowledge.h"

#include <QByteArray>

namespace portolan::builder {

/// Reads a dossier (database/DOSSIERS.md describes the format) and checks all that can be checked without the
/// other files: fields, words, numbers, that sources exist and are cited. The error names file and line.
[[nodiscard]] Result<DossierFile> readDossier(const QByteArray &bytes, const QString &fileName);

} // namespace portolan::builder

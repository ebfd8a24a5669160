// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/databasewriter.h"

namespace portolan::builder {

/// Reads and checks everything in the source folder (the repository's folder database) without writing
/// anything. drafts: dossiers to check first, in the folder or elsewhere.
[[nodiscard]] Result<Knowledge> checkSources(const QString &sourceFolder, const QStringList &drafts = {});

/// Builds the database of that folder. It is written beside outputPath and then renamed, so that a build that
/// fails leaves the former file as it was.
[[nodiscard]] Result<WriteReport> buildDatabase(const QString &sourceFolder, const QString &outputPath);

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/knowledge.h"

#include <QStringList>

namespace portolan::builder {

/// Reads everything in the source folder (the repository's folder database) and checks it, each file alone
/// and all of them together. drafts: dossiers that lie elsewhere, or anew those of the folder; they are read
/// first, so that their problems are told first.
[[nodiscard]] Result<Knowledge> readKnowledgeFolder(const QString &path, const QStringList &drafts = {});

} // namespace portolan::builder

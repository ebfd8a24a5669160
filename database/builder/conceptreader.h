// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/knowledge.h"

#include <QByteArray>

namespace portolan::builder {

/// Reads a page of database/concepts and checks all that can be checked without the other files. The error
/// names file and line.
[[nodiscard]] Result<ConceptFile> readConcept(const QByteArray &bytes, const QString &fileName);

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/knowledge.h"

namespace portolan::builder {

// What only all files together can tell. Each error names file and line and says what to do.

/// No two dossiers have the same id, and each has that of its file name.
[[nodiscard]] Result<void> validateIds(const Knowledge &knowledge);
/// Every related port has something to read about: a registered name, a dossier or a named use.
[[nodiscard]] Result<void> validateRelatedPorts(const Knowledge &knowledge);
/// Every RFC that is cited has a row in rfcs.csv.
[[nodiscard]] Result<void> validateRfcs(const Knowledge &knowledge);
/// A program that several dossiers claim belongs to dossiers of related kinds.
[[nodiscard]] Result<void> validatePrograms(const Knowledge &knowledge);
/// No sentence stands in two dossiers or pages.
[[nodiscard]] Result<void> validateSentences(const Knowledge &knowledge);
/// Ids of pages are their file names and unique; related pages and figures exist.
[[nodiscard]] Result<void> validateConcepts(const Knowledge &knowledge);

/// All of them.
[[nodiscard]] Result<void> validate(const Knowledge &knowledge);

} // namespace portolan::builder

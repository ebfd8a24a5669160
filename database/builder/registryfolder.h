// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/registryfacts.h"

namespace portolan::builder {

/// The names of the files in database/registry.
[[nodiscard]] QString registryFileName();
[[nodiscard]] QString formerNamesFileName();
[[nodiscard]] QString missingDetailsFileName();
[[nodiscard]] QString rfcsFileName();
[[nodiscard]] QString snapshotFileName();

/// All bytes of a file, or why it cannot be read.
[[nodiscard]] Result<QByteArray> readFile(const QString &path);
/// Reads and checks the files of that folder.
[[nodiscard]] Result<RegistryFacts> readRegistryFolder(const QString &path);

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "database/builder/registryrow.h"

#include <QVector>

namespace portolan::builder {

/// IANA's header line: the twelve columns of its CSV file.
[[nodiscard]] QStringList registryHeader();

/// The rows of IANA's CSV file in their order. Rows without a port number are left out: those are names for
/// DNS-SD (RFC 6763). A malformed row is an error that names file and line.
[[nodiscard]] Result<QVector<RegistryRow>> readRegistry(const QByteArray &bytes, const QString &fileName);

/// "[RFC7301][RFC8323]" -> RFC7301, RFC8323. Text outside of brackets is kept as a reference of its own.
[[nodiscard]] QStringList splitReferences(const QString &field);
/// "[Bob_Braden_2][IESG]" -> "Bob Braden, IESG": IANA numbers people of the same name.
[[nodiscard]] QString readablePeople(const QString &field);
/// The description on one line, without the sentence that IANA adds to names it has made well-formed.
[[nodiscard]] QString plainDescription(const QString &field);
/// The name in 'This entry is an alias to "x".', or nothing.
[[nodiscard]] QString aliasTarget(const QString &notes);

} // namespace portolan::builder

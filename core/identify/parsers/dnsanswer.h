// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. The answer over TCP (RFC 1035, section 4.2.2) to the query of ProbeKind::Dns, whatever it says: a
/// server that refuses is one too. Nothing where it is none, or cut short.
[[nodiscard]] std::optional<Finding> parseDnsAnswer(QByteArrayView answer);

} // namespace portolan

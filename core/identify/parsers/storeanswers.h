// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. The answer of Redis, or of what speaks its protocol, to PING and HELLO: +PONG and what it is, or an
/// error of its own. Also to a request of HTTP, which it takes for the command GET. Nothing where it is none,
/// or cut short.
[[nodiscard]] std::optional<Finding> parseRedisAnswer(QByteArrayView answer);
/// Pure. The answer of memcached to "version". Nothing where it is none, or cut short.
[[nodiscard]] std::optional<Finding> parseMemcachedAnswer(QByteArrayView answer);
/// Pure. The answer of PostgreSQL to SSLRequest: one byte, S or N, and not complete, for more bytes would
/// tell that it is something else; or an ErrorResponse. Nothing where it is none, or cut short.
[[nodiscard]] std::optional<Finding> parsePostgresqlAnswer(QByteArrayView answer);

} // namespace portolan

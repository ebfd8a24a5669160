// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. The SETTINGS frame with which a server of HTTP/2 begins (RFC 9113, sections 3.4 and 6.5). gRPC
/// cannot be told from it without a call. Nothing where it is none, or cut short.
[[nodiscard]] std::optional<Finding> parseHttp2Answer(QByteArrayView answer);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. An answer of HTTP/1 (RFC 9112): status, the headers that tell something, and the title of the page;
/// of WebSocket where it was changed to that or asks for it (RFC 6455). Nothing where it is none, or its
/// status line is cut short.
[[nodiscard]] std::optional<Finding> parseHttpAnswer(QByteArrayView answer);
/// Pure. Whether a web server says that it wanted TLS: nginx, Apache and Go do so in plain HTTP.
[[nodiscard]] bool asksForTls(QByteArrayView answer);

} // namespace portolan

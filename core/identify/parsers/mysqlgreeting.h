// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"

#include <QByteArrayView>

#include <optional>

namespace portolan {

/// Pure. The first packet of a MySQL or MariaDB server: Protocol::HandshakeV10, or the error with which it
/// turns a computer away; or the first frame of the X Protocol. Nothing where it is neither, or cut short.
/// Source: "Connection Phase" in MySQL's internals manual.
[[nodiscard]] std::optional<Finding> parseMysqlGreeting(QByteArrayView answer);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace portolan::builder {

/// One record as RFC 4180 quotes it, in UTF-8, with a line feed at its end.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);

} // namespace portolan::builder

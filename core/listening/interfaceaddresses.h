// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QVector>

namespace portolan {

/// The addresses of this computer's interfaces that are up now: what exposure is judged by.
[[nodiscard]] QVector<QHostAddress> upAddresses();

} // namespace portolan

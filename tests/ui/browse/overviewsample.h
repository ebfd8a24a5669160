// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"

#include <QVector>

namespace portolan {

/// An invented overview of all ports. Assigned: 22 "ssh", 80 "http", 443 "https" (tcp only), 8080 "http-alt".
/// Undocumented: 2438 "msp". Reserved: 1023. De-assigned: 1022. Dynamic from 49152. The rest is unassigned
/// and has no name.
[[nodiscard]] QVector<PortSummary> overviewSample();

} // namespace portolan

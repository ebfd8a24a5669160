// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portrange.h"
#include "core/catalog/portfacts.h"
#include "ui/chart/chartmark.h"

#include <QString>

namespace portolan {

/// "registered", "registered but undocumented", "reserved", "unassigned", "dynamic": the words of legend and
/// tool tips, translated.
[[nodiscard]] QString statusPhrase(RegistrationStatus status);
/// "System ports 0 – 1023", translated.
[[nodiscard]] QString deckCaption(PortRange range);
/// What a tool tip says of a port, as rich text; everything from outside is escaped. summary and mark may be
/// null.
[[nodiscard]] QString portToolTip(PortNumber port, const PortSummary *summary, const ChartMark *mark);
/// One sentence for screen readers: "Port 22, ssh, registered, sshd listens, this computer only". summary and
/// mark may be null.
[[nodiscard]] QString portSentence(PortNumber port, const PortSummary *summary, const ChartMark *mark);

} // namespace portolan

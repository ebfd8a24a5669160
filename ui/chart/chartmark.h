// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "ui/listening/judgedlistener.h"

#include <QString>

namespace portolan {

/// A listener of this computer as the chart shows it.
struct ChartMark
{
    PortNumber port;
    ListenerMark mark = ListenerMark::Reachable;
    /// One line of plain text for tool tips and screen readers: "sshd listens, this computer only".
    QString toolTip;

    bool operator==(const ChartMark &) const = default;
};

} // namespace portolan

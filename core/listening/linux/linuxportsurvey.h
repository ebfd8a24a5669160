// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/portuse.h"
#include "core/listening/snapshot.h"

#include <QMultiHash>

namespace portolan {

/// Linux: the listeners of a snapshot, and an attempt to bind each port that is asked for.
class LinuxPortSurvey final : public PortSurvey
{
public:
    /// rules: what holds for every port.
    LinuxPortSurvey(const Snapshot &snapshot, const PortRules &rules);

    [[nodiscard]] PortUse use(PortNumber port, Transport transport) const override;

private:
    QMultiHash<PortNumber, Listener> m_listeners;
    QStringList m_remarks;
    PortRules m_rules;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxportsurvey.h"

#include "core/listening/linux/linuxportusesource.h"

namespace portolan {

LinuxPortSurvey::LinuxPortSurvey(const Snapshot &snapshot, const PortRules &rules)
    : m_remarks{snapshot.remarks}
    , m_rules{rules}
{
    for (const Listener &listener : snapshot.listeners) {
        m_listeners.insert(listener.endpoint.port, listener);
    }
}

PortUse LinuxPortSurvey::use(PortNumber port, Transport transport) const
{
    PortUse use;
    use.port = port;
    use.transport = transport;
    for (auto [listener, end] = m_listeners.equal_range(port); listener != end; ++listener) {
        if (listener->endpoint.transport == transport) {
            use.listeners.append(*listener);
        }
    }
    use.rules = m_rules;
    use.attempt = attemptToBind(port, transport);
    use.remarks = m_remarks;
    return use;
}

} // namespace portolan

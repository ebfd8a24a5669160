// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sightingoflistener.h"

#include "core/listening/listener.h"

namespace portolan {

Sighting sightingOf(const Listener &listener)
{
    const Endpoint &endpoint = listener.endpoint;
    return {
        endpoint.transport,
        endpoint.address.toString() + (endpoint.device.isEmpty() ? QString{} : u'%' + endpoint.device),
        endpoint.port,
        listener.processes.isEmpty() ? QString{} : programName(listener.processes.first()),
        listener.unit,
    };
}

} // namespace portolan

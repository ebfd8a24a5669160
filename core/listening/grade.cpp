// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/grade.h"

namespace portolan {

Grade gradeOf(const Listener &listener, const EphemeralRange &range, bool isPortShared, bool isPortOfService)
{
    const Endpoint &endpoint = listener.endpoint;
    const bool isChosen = endpoint.transport != Transport::Udp || !range.contains(endpoint.port);
    if (isChosen || isPortOfService || listener.ownership == Ownership::Kernel) {
        return Grade::Service;
    }
    const bool isWildcard = endpoint.address == QHostAddress(QHostAddress::AnyIPv4)
        || endpoint.address == QHostAddress(QHostAddress::AnyIPv6);
    return isWildcard && !isPortShared ? Grade::Client : Grade::Unclear;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/grade.h"

#include <QHash>

#include <algorithm>

namespace portolan {

namespace {

/// What is bound to one port of one network namespace.
struct PortUse
{
    int sockets = 0;
    bool isOfService = false;
};

} // namespace

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

void gradeAll(QVector<Listener> &listeners, const EphemeralRange &range)
{
    // They are ordered by port, so those of one port stand together.
    for (auto first = listeners.begin(); first != listeners.end();) {
        const auto end = std::find_if(first, listeners.end(), [first](const Listener &listener) {
            return listener.endpoint.port != first->endpoint.port;
        });
        // Each network namespace has ports of its own.
        QHash<QString, PortUse> uses;
        std::for_each(first, end, [&uses](const Listener &listener) {
            PortUse &use = uses[listener.netNamespace];
            ++use.sockets;
            use.isOfService = use.isOfService || listener.endpoint.transport == Transport::Tcp;
        });
        std::for_each(first, end, [&uses, &range](Listener &listener) {
            const PortUse use = uses.value(listener.netNamespace);
            listener.grade = gradeOf(listener, range, use.sockets > 1, use.isOfService);
        });
        first = end;
    }
}

} // namespace portolan

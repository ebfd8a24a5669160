// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/judgedlistener.h"

namespace portolan {

JudgedListener judge(const Listener &listener,
    const PortFacts &facts,
    const QVector<InterfaceAddress> &interfaceAddresses,
    const QVector<ProgramService> &services)
{
    const QStringList names = registeredNames(facts, listener.endpoint.transport);
    return {
        listener,
        exposureOf(listener, interfaceAddresses),
        verdictOf(listener, facts, services),
        names.isEmpty() ? QString{} : names.first(),
    };
}

QStringList registeredNames(const PortFacts &facts, Transport transport)
{
    QStringList names;
    for (const Registration &registration : facts.registrations) {
        if (registration.transport == transport && !registration.name.isEmpty()
            && registration.aliasOf.isEmpty()) {
            names.append(registration.name);
        }
    }
    return names;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/labels.h"

#include "core/article/presence.h"
#include "core/catalog/servicename.h"

namespace portolan {

QStringList foreignLabels(const PortFacts &facts, const Dossier &dossier)
{
    QVector<Transport> transports;
    for (const Presence &presence : presencesOn(facts.port, dossier)) {
        if (presence.basis == Basis::Standard) {
            return {};
        }
        transports.append(presence.transports);
    }
    QStringList labels;
    for (const Registration &registration : facts.registrations) {
        if (registration.name.isEmpty() || !isAssigned(registration.status) || !registration.aliasOf.isEmpty()
            || !transports.contains(registration.transport)) {
            continue;
        }
        if (meansService(registration, dossier)) {
            return {};
        }
        if (!labels.contains(registration.name)) {
            labels.append(registration.name);
        }
    }
    return labels;
}

} // namespace portolan

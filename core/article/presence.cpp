// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/presence.h"

#include "core/article/articletext.h"

#include <algorithm>

namespace portolan {

QVector<Presence> presencesOn(PortNumber port, const Dossier &dossier)
{
    QVector<Presence> presences;
    for (const DossierPort &entry : dossier.ports) {
        if (!entry.contains(port)) {
            continue;
        }
        auto same = std::find_if(presences.begin(), presences.end(), [&entry](const Presence &presence) {
            return presence.role == entry.role && presence.security == entry.security
                && presence.basis == entry.basis;
        });
        if (same == presences.end()) {
            presences.append(Presence{entry.role, entry.security, entry.basis, {}, {}});
            same = presences.end() - 1;
        }
        if (!same->transports.contains(entry.transport)) {
            same->transports.append(entry.transport);
        }
        if (!same->sources.contains(entry.source)) {
            same->sources.append(entry.source);
        }
    }
    return presences;
}

QString nameAndRole(const Dossier &dossier, const Presence &presence)
{
    // "FreeSWITCH MSRP (MSRP)" would say it twice.
    if (presence.role.isEmpty() || dossier.name.contains(presence.role, Qt::CaseInsensitive)) {
        return dossier.name;
    }
    // No brackets within brackets.
    return presence.role.contains(u'(') || dossier.name.contains(u'(')
        ? ArticleText::tr("%1, %2", "service, what it does on this port").arg(dossier.name, presence.role)
        : ArticleText::tr("%1 (%2)", "service, what it does on this port").arg(dossier.name, presence.role);
}

Inlines citations(const Presence &presence, const Dossier &dossier, SourceList &sources)
{
    Inlines marks;
    for (const int number : presence.sources) {
        marks.append(sources.cite(dossier.sources, number));
    }
    return marks;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/holder.h"

#include "core/article/articletext.h"
#include "core/base/localetext.h"

using namespace Qt::StringLiterals;

namespace portolan {

Inlines holderSentence(const Listener &listener)
{
    const Inline where = code(listener.endpoint.toString());
    const Inline transport = plain(transportName(listener.endpoint.transport));
    switch (listener.ownership) {
    case Ownership::Hidden:
        return fill(ArticleText::tr("A program of user %1 listens on %2 (%3); which one is hidden from you."),
            {plain(listener.user.isEmpty() ? QString::number(listener.uid.value_or(0)) : listener.user),
                where,
                transport});
    case Ownership::Kernel:
        return fill(ArticleText::tr("The kernel itself listens on %1 (%2)."), {where, transport});
    case Ownership::Unheld:
        return fill(ArticleText::tr("A socket listens on %1 (%2), but no running program holds it."),
            {where, transport});
    case Ownership::Known:
        break;
    }
    const Process &process = listener.processes.first();
    QStringList details{ArticleText::tr("PID %1").arg(process.id.pid)};
    if (!listener.unit.isEmpty()) {
        details.append(listener.unit);
    }
    const Inlines values{strong(programLabel(process)),
        where,
        transport,
        plain(details.join(u", "_s)),
        plain(momentText(process.startedAt))};
    if (process.startedAt.isNull()) {
        return fill(ArticleText::tr("%1 listens on %2 (%3; %4)."), values);
    }
    return fill(ArticleText::tr("%1 listens on %2 (%3; %4); it was started %5."), values);
}

} // namespace portolan

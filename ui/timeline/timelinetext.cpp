// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetext.h"

#include "core/base/localetext.h"
#include "ui/listening/listenertext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::TimelineText)
};

QString lastSeenPhrase(const TimelineEntry &entry)
{
    //: %1 is date and time
    return entry.isListening ? TimelineText::tr("listens now")
                             : TimelineText::tr("last seen %1").arg(momentText(entry.seen.lastSeen));
}

} // namespace

QString programText(const Sighting &sighting)
{
    const QString program = singleLine(sighting.program);
    //: in the place of the name of a program
    return program.isEmpty() ? TimelineText::tr("not known") : program;
}

QString lastSeenText(const TimelineEntry &entry)
{
    //: in the column "Last seen": it is there at this moment
    return entry.isListening ? TimelineText::tr("now") : momentText(entry.seen.lastSeen);
}

QString gapSentence(const TimelineRow &row)
{
    const QString begin = momentText(row.gap.begin);
    const QString end = momentText(row.gap.end);
    return row.kind == TimelineRow::Kind::Gaps
        //: %1 and %2 are date and time; Portolan ran now and then in between
        ? TimelineText::tr("Watched only at times from %1 to %2.").arg(begin, end)
        //: %1 and %2 are date and time; Portolan did not run in between
        : TimelineText::tr("Not watched from %1 to %2.").arg(begin, end);
}

QString entrySentence(const TimelineEntry &entry, bool isNew)
{
    const Sighting &sighting = entry.seen.sighting;
    QStringList parts{
        transportName(sighting.transport),
        programText(sighting),
        singleLine(sighting.unit),
        TimelineText::tr("address %1").arg(singleLine(sighting.address)),
        //: %1 is date and time
        TimelineText::tr("first seen %1").arg(momentText(entry.seen.firstSeen)),
        lastSeenPhrase(entry),
        //: since the user last looked
        isNew ? TimelineText::tr("new") : QString{},
    };
    parts.removeAll(QString{});
    //: %1 is a port number, %2 a list of facts separated by commas
    return TimelineText::tr("Port %1, %2.").arg(sighting.port.toString(), parts.join(TimelineText::tr(", ")));
}

QString entrySummary(const TimelineEntry &entry)
{
    const Sighting &sighting = entry.seen.sighting;
    QStringList lines{
        programText(sighting),
        //: %1 is a port number, %2 a transport such as tcp, %3 an address
        TimelineText::tr("port %1, %2, on %3")
            .arg(sighting.port.toString(), transportName(sighting.transport), singleLine(sighting.address)),
        singleLine(sighting.unit),
        TimelineText::tr("first seen %1").arg(momentText(entry.seen.firstSeen)),
        lastSeenPhrase(entry),
    };
    lines.removeAll(QString{});
    return lines.join(u'\n');
}

} // namespace portolan

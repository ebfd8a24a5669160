// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesample.h"

using namespace Qt::StringLiterals;

namespace portolan {

QString hostileText()
{
    return u"<img src=x onerror=1><b>bold</b>"_s;
}

QDateTime minute(int minutes)
{
    return QDateTime{{2026, 3, 1}, {12, 0}, Qt::UTC}.addSecs(minutes * 60);
}

TimelineEntry timelineEntry(quint16 port, const QString &program, int firstSeenMinute)
{
    return {{{Transport::Tcp, u"0.0.0.0"_s, PortNumber{port}, program, program + u".service"_s},
                minute(firstSeenMinute),
                minute(600)},
        true};
}

Timeline timelineSample(const QVector<TimelineEntry> &entries)
{
    return {.entries = entries, .readAt = minute(600)};
}

Timeline timelineSample()
{
    Timeline timeline = timelineSample({timelineEntry(22, u"sshd"_s, 0),
        timelineEntry(80, u"nginx"_s, 10),
        timelineEntry(6379, u"redis"_s, 10),
        timelineEntry(5432, u"postgres"_s, 30)});
    timeline.gaps = {{minute(5), minute(10)}};
    return timeline;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/browse/portmark.h"

#include "ui/listening/listenertext.h"

#include <QStringList>

namespace portolan {

namespace {

/// Which of two marks a port wears: what is unexpected first, then what others can reach.
int gravity(ListenerMark mark)
{
    switch (mark) {
    case ListenerMark::Unexpected:
        return 3;
    case ListenerMark::Reachable:
        return 2;
    case ListenerMark::Contained:
        return 1;
    case ListenerMark::Local:
        return 0;
    }
    Q_UNREACHABLE();
}

bool isClient(const Listener &listener)
{
    return listener.endpoint.transport == Transport::Udp && listener.grade == Grade::Client;
}

} // namespace

PortMarks portMarksOf(const QVector<JudgedListener> &listeners)
{
    PortMarks marks;
    QHash<PortNumber, QStringList> programs;
    for (const auto &judged : listeners) {
        if (isClient(judged.listener)) {
            continue;
        }
        const PortNumber port = judged.listener.endpoint.port;
        const ListenerMark mark = markOf(judged);
        QStringList &names = programs[port];
        PortMark &portMark = marks[port];
        if (names.isEmpty() || gravity(mark) > gravity(portMark.mark)) {
            portMark.mark = mark;
        }
        const QString name = listenerProgram(judged.listener);
        if (!names.contains(name)) {
            names.append(name);
            portMark.program = names.join(QLatin1String{", "});
        }
    }
    return marks;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listening/judgedlistener.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

ListenerMark markOf(const JudgedListener &judged)
{
    const auto &listener = judged.listener;
    const bool isElsewhere = !listener.netNamespace.isEmpty() && listener.netNamespace != "host"_L1;
    if (isElsewhere || !listener.container.isEmpty() || judged.exposure.scope == Exposure::Scope::Container) {
        return ListenerMark::Contained;
    }
    if (judged.verdict.kind == Verdict::Kind::Unusual && !judged.isExpected) {
        return ListenerMark::Unexpected;
    }
    return judged.exposure.scope == Exposure::Scope::Loopback ? ListenerMark::Local : ListenerMark::Reachable;
}

QString markText(ListenerMark mark)
{
    switch (mark) {
    case ListenerMark::Local:
        return QCoreApplication::translate("ListenerMark", "this computer only");
    case ListenerMark::Reachable:
        return QCoreApplication::translate("ListenerMark", "listening, reachable");
    case ListenerMark::Contained:
        return QCoreApplication::translate("ListenerMark", "container");
    case ListenerMark::Unexpected:
        return QCoreApplication::translate("ListenerMark", "unexpected");
    }
    Q_UNREACHABLE();
}

} // namespace portolan

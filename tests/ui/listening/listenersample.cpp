// SPDX-License-Identifier: GPL-3.0-or-later
#include "listenersample.h"

using namespace Qt::StringLiterals;

namespace portolan {

JudgedListener listenerSample(quint16 port, const QString &program, const QString &address)
{
    JudgedListener judged;
    auto &listener = judged.listener;
    listener.endpoint = {Transport::Tcp, QHostAddress{address}, PortNumber{port}, {}};
    listener.netNamespace = u"host"_s;
    listener.ownership = Ownership::Known;
    Process process;
    process.id.pid = 4000 + port % 1000;
    process.name = program;
    listener.processes = {process};
    judged.exposure.scope = Exposure::Scope::Network;
    judged.verdict.kind = Verdict::Kind::Agrees;
    return judged;
}

} // namespace portolan

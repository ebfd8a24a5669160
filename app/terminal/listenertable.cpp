// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/listenertable.h"

#include "app/terminal/terminaltext.h"
#include "app/terminal/texttable.h"
#include "core/insight/listenergroups.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

QString programOf(const Listener &listener)
{
    return listener.processes.isEmpty() ? QString{} : programLabel(listener.processes.first());
}

/// "[::]:80 IPv4+IPv6": whether the wildcard of IPv6 stands for IPv4 as well.
QString addressText(const Listener &listener)
{
    QString text = listener.endpoint.toString();
    const bool isWildcard = listener.endpoint.address == QHostAddress{QHostAddress::AnyIPv6};
    if (!isWildcard || !listener.v6only) {
        return text;
    }
    return text + u' ' + (*listener.v6only ? TerminalText::tr("IPv6 only") : TerminalText::tr("IPv4+IPv6"));
}

QString holderText(const Listener &listener)
{
    switch (listener.ownership) {
    case Ownership::Known:
        return u"%1 (%2)"_s.arg(programOf(listener), QString::number(listener.processes.constFirst().id.pid));
    case Ownership::Hidden:
        return TerminalText::tr("hidden");
    case Ownership::Kernel:
        return TerminalText::tr("the kernel");
    case Ownership::Unheld:
        return TerminalText::tr("nobody");
    }
    Q_UNREACHABLE();
}

QString userText(const Listener &listener)
{
    if (!listener.user.isEmpty()) {
        return listener.user;
    }
    return listener.uid ? QString::number(*listener.uid) : QString{};
}

/// Its container, or else its network namespace where that is another one, or else its unit.
QString placeText(const Listener &listener)
{
    if (!listener.container.isEmpty()) {
        return listener.container;
    }
    const bool isHere = listener.netNamespace.isEmpty() || listener.netNamespace == "host"_L1;
    return isHere ? listener.unit : TerminalText::tr("namespace %1").arg(listener.netNamespace);
}

/// In one word.
QString reachText(Exposure::Scope scope)
{
    switch (scope) {
    case Exposure::Scope::Loopback:
        return TerminalText::tr("loopback");
    case Exposure::Scope::Network:
        return TerminalText::tr("network");
    case Exposure::Scope::Internet:
        return TerminalText::tr("internet?");
    case Exposure::Scope::Container:
        return TerminalText::tr("container");
    case Exposure::Scope::Unknown:
        return TerminalText::tr("unknown");
    }
    Q_UNREACHABLE();
}

QString noteText(const JudgedListener &judged)
{
    const Listener &listener = judged.listener;
    QStringList notes;
    if (judged.workers > 1) {
        notes.append(TerminalText::tr("%n workers", nullptr, judged.workers));
    } else if (judged.sockets > 1) {
        notes.append(TerminalText::tr("%n sockets", nullptr, judged.sockets));
    }
    if (std::ranges::any_of(listener.processes, &Process::isExecutableDeleted)) {
        notes.append(TerminalText::tr("old version"));
    }
    if (listener.isMultipath) {
        notes.append(u"MPTCP"_s);
    }
    if (listener.activation && !listener.activation->socketUnit.isEmpty()
        && listener.activation->socketUnit != listener.unit) {
        notes.append(listener.activation->socketUnit);
    }
    if (listener.grade == Grade::Client) {
        notes.append(TerminalText::tr("client"));
    }
    return notes.join(u", "_s);
}

bool isUnusual(const JudgedListener &judged)
{
    return judged.verdict.kind == Verdict::Kind::Unusual;
}

} // namespace

QString listenerTable(const QVector<JudgedListener> &listeners, std::optional<int> width)
{
    // Together 79 cells without the last: an address with its port stays whole.
    TextTable table{{
        {QString{}, 1},
        {TerminalText::tr("Proto", "a transport such as tcp"), 5},
        {TerminalText::tr("Address"), 21},
        {TerminalText::tr("Held by"), 10},
        {TerminalText::tr("User"), 4},
        {TerminalText::tr("Unit or container"), 8},
        {TerminalText::tr("Reach"), 9},
        {TerminalText::tr("Notes"), 7},
        {TerminalText::tr("Registered"), 8},
    }};
    for (const JudgedListener &judged : groupedListeners(listeners)) {
        const Listener &listener = judged.listener;
        table.addRow({isUnusual(judged) ? u"!"_s : QString{},
            transportName(listener.endpoint.transport),
            addressText(listener),
            holderText(listener),
            userText(listener),
            placeText(listener),
            reachText(judged.exposure.scope),
            noteText(judged),
            judged.registeredName});
    }
    return table.toText(width);
}

QString listenerFootnotes(const QVector<JudgedListener> &listeners, int clientsLeftOut)
{
    QString text;
    if (std::ranges::any_of(listeners, isUnusual)) {
        text += TerminalText::tr("! The program is unusual on that port: its verdict in --json tells why.")
            + u'\n';
    }
    const auto hidden = std::ranges::count_if(listeners,
        [](const JudgedListener &judged) { return judged.listener.ownership == Ownership::Hidden; });
    if (hidden > 0) {
        text += TerminalText::tr("Hidden owners: %1 (sudo portolan-cli listeners tells them).").arg(hidden)
            + u'\n';
    }
    if (clientsLeftOut > 0) {
        text
            += TerminalText::tr("UDP sockets of clients left out: %1 (--all shows them).").arg(clientsLeftOut)
            + u'\n';
    }
    return text;
}

} // namespace portolan::terminal

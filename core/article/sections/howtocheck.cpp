// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/holder.h"
#include "core/article/sections/sections.h"
#include "core/article/systems.h"
#include "core/base/localetext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// On a system whose tools know no other transport.
constexpr std::array<Transport, 2> everydayTransports{Transport::Tcp, Transport::Udp};

Command withTool(Transport transport, const QString &tool, const QString &text)
{
    return {ArticleText::tr("%1, %2", "tool, transport").arg(tool, transportName(transport)), text};
}

bool isRegisteredForSctp(const PortFacts &facts)
{
    return isAssigned(facts.status(Transport::Sctp));
}

/// lsof(8): it knows tcp and udp only.
Command lsofCommand(const QString &port, Transport transport)
{
    return withTool(transport,
        u"lsof"_s,
        transport == Transport::Tcp ? u"sudo lsof -nP -iTCP:%1 -sTCP:LISTEN"_s.arg(port)
                                    : u"sudo lsof -nP -iUDP:%1"_s.arg(port));
}

/// ss(8), lsof(8), fuser(1). Without sudo they name the reader's own processes only.
QVector<Block> linuxChecks(const PortFacts &facts)
{
    const QString port = facts.port.toString();
    QVector<Block> blocks;
    for (const Transport transport : everydayTransports) {
        const QString letter = transport == Transport::Tcp ? u"t"_s : u"u"_s;
        blocks.append(withTool(transport, u"ss"_s, u"sudo ss -l%1np 'sport = :%2'"_s.arg(letter, port)));
        blocks.append(lsofCommand(port, transport));
        blocks.append(
            withTool(transport, u"fuser"_s, u"sudo fuser -v %1/%2"_s.arg(port, transportName(transport))));
    }
    if (isRegisteredForSctp(facts)) {
        blocks.append(withTool(Transport::Sctp, u"ss"_s, u"sudo ss -lSnp 'sport = :%1'"_s.arg(port)));
    }
    return blocks;
}

/// netstat(1) of macOS writes a point before the port: "*.2855".
QVector<Block> macChecks(const PortFacts &facts)
{
    const QString port = facts.port.toString();
    return {lsofCommand(port, Transport::Tcp),
        withTool(Transport::Tcp, u"netstat"_s, u"netstat -anv -p tcp | grep '[.]%1 .*LISTEN'"_s.arg(port)),
        lsofCommand(port, Transport::Udp),
        withTool(Transport::Udp, u"netstat"_s, u"netstat -anv -p udp | grep '[.]%1 '"_s.arg(port))};
}

/// The PowerShell module NetTCPIP; netstat, findstr and tasklist of the command prompt. findstr takes a text
/// with spaces for one only after /C.
QVector<Block> windowsChecks(const PortFacts &facts)
{
    const QString port = facts.port.toString();
    const QString powerShell = u"PowerShell"_s;
    const QString select = u" | Select-Object LocalAddress, OwningProcess, "
                           "@{n='Process';e={(Get-Process -Id $_.OwningProcess).ProcessName}}"_s;
    return {withTool(Transport::Tcp,
                powerShell,
                u"Get-NetTCPConnection -State Listen -LocalPort %1"_s.arg(port) + select),
        withTool(Transport::Udp, powerShell, u"Get-NetUDPEndpoint -LocalPort %1"_s.arg(port) + select),
        Command{ArticleText::tr("netstat, PID in the last column"),
            u"netstat -ano | findstr /C:\":%1 \""_s.arg(port)},
        Command{ArticleText::tr("The program of that PID"), u"tasklist /fi \"PID eq PID\""_s}};
}

QVector<Block> checksOn(OperatingSystem system, const PortFacts &facts)
{
    switch (system) {
    case OperatingSystem::Linux:
        return linuxChecks(facts);
    case OperatingSystem::MacOs:
        return macChecks(facts);
    case OperatingSystem::Windows:
        return windowsChecks(facts);
    }
    Q_UNREACHABLE();
}

/// nmap(1): a scan of udp or sctp needs raw sockets.
QVector<Block> checksFromOutside(const PortFacts &facts)
{
    const QString port = facts.port.toString();
    const QString tool = u"nmap"_s;
    QVector<Block> blocks{
        Paragraph{{plain(ArticleText::tr("Scan only systems that are yours or that you may test."))}},
        withTool(Transport::Tcp, tool, u"nmap -Pn -sT -p %1 ADDRESS"_s.arg(port)),
        withTool(Transport::Udp, tool, u"sudo nmap -Pn -sU -p %1 ADDRESS"_s.arg(port))};
    if (isRegisteredForSctp(facts)) {
        blocks.append(withTool(Transport::Sctp, tool, u"sudo nmap -Pn -sY -p %1 ADDRESS"_s.arg(port)));
    }
    return blocks;
}

/// What a look at this computer found, asked for by the reader.
Check ownCheck(const PortFacts &facts, const ArticleContext &context)
{
    Check check;
    if (!context.ownCheck->problem.isEmpty()) {
        check.answer = {plain(context.ownCheck->problem)};
    } else if (context.ownCheck->madeAt.isValid()) {
        const QVector<JudgedListener> listeners = context.listeners.value_or(QVector<JudgedListener>{});
        const Inline when = plain(exactTimeText(context.ownCheck->madeAt));
        check.answer = listeners.isEmpty()
            ? fill(ArticleText::tr("Checked at %1: nothing listens on port %2 here, over tcp or udp."),
                {when, plain(facts.port.toString())})
            : fill(ArticleText::tr("Checked at %1:"), {when});
        for (const JudgedListener &judged : listeners) {
            addSentence(check.answer, holderSentence(judged.listener));
        }
    }
    return check;
}

} // namespace

std::optional<Section> composeHowToCheck(const PortFacts &facts, const ArticleContext &context)
{
    // Nothing can listen on port 0: a program that asks for it is given another one (ip(7)).
    if (facts.port.value() == 0) {
        return std::nullopt;
    }
    Section section{SectionId::HowToCheck, ArticleText::tr("How to check what is listening"), {}};
    if (context.ownCheck) {
        section.blocks.append(ownCheck(facts, context));
    }
    for (const OperatingSystem system : systemsFor(context.system)) {
        section.blocks.append(Heading{3, systemName(system)});
        section.blocks.append(checksOn(system, facts));
    }
    section.blocks.append(Heading{3, ArticleText::tr("From another computer")});
    section.blocks.append(checksFromOutside(facts));
    return section;
}

} // namespace portolan

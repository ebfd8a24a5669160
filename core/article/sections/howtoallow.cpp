// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/sections/sections.h"
#include "core/article/systems.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Those for which the registry, a dossier or somebody's list has a service on the port; tcp where none has.
QVector<Transport> firewallTransports(const PortFacts &facts)
{
    const auto isNamed = [&facts](Transport transport) {
        const auto names = [&facts, transport](const DossierPort &entry) {
            return entry.transport == transport && entry.contains(facts.port);
        };
        return isAssigned(facts.status(transport))
            || std::ranges::any_of(facts.dossiers,
                [&names](const Dossier &dossier) { return std::ranges::any_of(dossier.ports, names); })
            || std::ranges::any_of(
                facts.uses, [transport](const NamedUse &use) { return use.transport == transport; });
    };
    QVector<Transport> transports;
    for (const Transport transport : allTransports) {
        if (isNamed(transport)) {
            transports.append(transport);
        }
    }
    return transports.isEmpty() ? QVector<Transport>{Transport::Tcp} : transports;
}

bool isEverydayTransport(Transport transport)
{
    return transport == Transport::Tcp || transport == Transport::Udp;
}

QString allowCaption(const QString &firewall, Transport transport)
{
    return ArticleText::tr("%1: allow %2", "firewall, transport").arg(firewall, transportName(transport));
}

QString blockCaption(const QString &firewall, Transport transport)
{
    return ArticleText::tr("%1: block %2", "firewall, transport").arg(firewall, transportName(transport));
}

/// ufw(8) knows ports of tcp and udp only; firewall-cmd(1); nft(8). A rule that nft adds at the end of a
/// chain can stand behind one that decides already, so it is inserted at the beginning.
QVector<Block> linuxRules(const QString &port, Transport transport)
{
    const QString name = transportName(transport);
    QVector<Block> blocks;
    if (isEverydayTransport(transport)) {
        blocks.append(Command{allowCaption(u"ufw"_s, transport), u"sudo ufw allow %1/%2"_s.arg(port, name)});
        blocks.append(Command{blockCaption(u"ufw"_s, transport), u"sudo ufw deny %1/%2"_s.arg(port, name)});
    }
    const QString firewalld
        = u"sudo firewall-cmd --permanent --%1-port=%2/%3 && sudo firewall-cmd --reload"_s;
    blocks.append(Command{allowCaption(u"firewalld"_s, transport), firewalld.arg(u"add"_s, port, name)});
    blocks.append(
        Command{ArticleText::tr("%1: no longer allow %2", "firewall, transport").arg(u"firewalld"_s, name),
            firewalld.arg(u"remove"_s, port, name)});
    const QString nft = u"sudo nft insert rule inet filter input %1 dport %2 %3"_s;
    blocks.append(Command{allowCaption(u"nftables"_s, transport), nft.arg(name, port, u"accept"_s)});
    blocks.append(Command{blockCaption(u"nftables"_s, transport), nft.arg(name, port, u"drop"_s)});
    return blocks;
}

/// pf.conf(5) of macOS.
QVector<Block> macRules(const QString &port, Transport transport)
{
    if (!isEverydayTransport(transport)) {
        return {};
    }
    return {Command{ArticleText::tr("%1: block %2", "firewall, transport")
                        .arg(u"pf, /etc/pf.conf"_s, transportName(transport)),
        u"block drop in proto %1 from any to any port %2"_s.arg(transportName(transport), port)}};
}

/// The application firewall of macOS judges programs, whatever their port.
QVector<Block> macProgramRules()
{
    const QString tool = u"sudo /usr/libexec/ApplicationFirewall/socketfilterfw %1 PATH"_s;
    return {Command{ArticleText::tr("pf: load the file"), u"sudo pfctl -f /etc/pf.conf"_s},
        Command{ArticleText::tr("Application firewall: allow a program"),
            tool.arg(u"--add"_s) + u" && "_s + tool.arg(u"--unblockapp"_s)},
        Command{ArticleText::tr("Application firewall: block a program"),
            tool.arg(u"--add"_s) + u" && "_s + tool.arg(u"--blockapp"_s)}};
}

/// The PowerShell module NetSecurity, which has ports of tcp and udp only.
QVector<Block> windowsRules(const QString &port, Transport transport)
{
    if (!isEverydayTransport(transport)) {
        return {};
    }
    const QString name = transportName(transport);
    const QString rule = u"New-NetFirewallRule -DisplayName \"Port %1 %2 (%3)\" -Direction Inbound "
                         "-Protocol %4 -LocalPort %1 -Action %5"_s;
    const QString powerShell = ArticleText::tr("PowerShell (administrator)");
    return {Command{allowCaption(powerShell, transport),
                rule.arg(port, name, u"allow"_s, name.toUpper(), u"Allow"_s)},
        Command{blockCaption(powerShell, transport),
            rule.arg(port, name, u"block"_s, name.toUpper(), u"Block"_s)}};
}

QVector<Block> rulesOn(OperatingSystem system, const PortFacts &facts)
{
    const QString port = facts.port.toString();
    QVector<Block> blocks;
    for (const Transport transport : firewallTransports(facts)) {
        switch (system) {
        case OperatingSystem::Linux:
            blocks.append(linuxRules(port, transport));
            break;
        case OperatingSystem::MacOs:
            blocks.append(macRules(port, transport));
            break;
        case OperatingSystem::Windows:
            blocks.append(windowsRules(port, transport));
            break;
        }
    }
    if (system == OperatingSystem::MacOs && !blocks.isEmpty()) {
        blocks.append(macProgramRules());
    }
    return blocks;
}

} // namespace

std::optional<Section> composeHowToAllow(const PortFacts &facts, const ArticleContext &context)
{
    // Nothing can listen on port 0.
    if (facts.port.value() == 0) {
        return std::nullopt;
    }
    Section section{SectionId::HowToAllow, ArticleText::tr("How to allow or block it"), {}};
    for (const OperatingSystem system : systemsFor(context.system)) {
        if (const QVector<Block> rules = rulesOn(system, facts); !rules.isEmpty()) {
            section.blocks.append(Heading{3, systemName(system)});
            section.blocks.append(rules);
        }
    }
    return section;
}

} // namespace portolan

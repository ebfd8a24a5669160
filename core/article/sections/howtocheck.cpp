// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/sections/sections.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct Template
{
    OperatingSystem system;
    Transport transport;
    /// With %1 for the port.
    QString command;
};

const std::array<Template, 6> &templates()
{
    // ss(8), lsof(8); Get-NetTCPConnection and Get-NetUDPEndpoint of the PowerShell module NetTCPIP.
    static const std::array<Template, 6> all{{
        {OperatingSystem::Linux, Transport::Tcp, u"ss -Htlnp 'sport = :%1'"_s},
        {OperatingSystem::Linux, Transport::Udp, u"ss -Hulnp 'sport = :%1'"_s},
        {OperatingSystem::MacOs, Transport::Tcp, u"sudo lsof -nP -iTCP:%1 -sTCP:LISTEN"_s},
        {OperatingSystem::MacOs, Transport::Udp, u"sudo lsof -nP -iUDP:%1"_s},
        {OperatingSystem::Windows, Transport::Tcp, u"Get-NetTCPConnection -State Listen -LocalPort %1"_s},
        {OperatingSystem::Windows, Transport::Udp, u"Get-NetUDPEndpoint -LocalPort %1"_s},
    }};
    return all;
}

QString caption(const Template &each)
{
    const QString transport = transportName(each.transport);
    switch (each.system) {
    case OperatingSystem::Linux:
        return ArticleText::tr("Linux, %1").arg(transport);
    case OperatingSystem::MacOs:
        return ArticleText::tr("macOS, %1").arg(transport);
    case OperatingSystem::Windows:
        return ArticleText::tr("Windows PowerShell, %1").arg(transport);
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Section> composeHowToCheck(const PortFacts &facts, const ArticleContext &context)
{
    auto ordered = templates();
    std::stable_partition(ordered.begin(), ordered.end(), [&context](const Template &each) {
        return each.system == context.system;
    });
    Section section{SectionId::HowToCheck, ArticleText::tr("How to check what is listening"), {}};
    for (const Template &each : ordered) {
        section.blocks.append(Command{caption(each), each.command.arg(facts.port.toString())});
    }
    return section;
}

} // namespace portolan

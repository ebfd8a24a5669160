// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/usualports.h"

#include "core/base/portrange.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct UsualPortsText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Verdict)
};

/// How many ports or services a sentence names.
constexpr qsizetype mostNamed = 3;

/// Kinds whose services speak HTTP as a rule, and are moved from port to port.
constexpr std::array webKinds{"ai"_L1,
    "build"_L1,
    "configuration"_L1,
    "container"_L1,
    "development"_L1,
    "home-automation"_L1,
    "logging"_L1,
    "media"_L1,
    "monitoring"_L1,
    "orchestration"_L1,
    "proxy"_L1,
    "search-engine"_L1,
    "web"_L1};

/// Kinds whose programs serve whatever others wrote.
constexpr std::array generalKinds{"development"_L1, "proxy"_L1, "web"_L1};

template <size_t count>
bool contains(const std::array<QLatin1StringView, count> &words, const QString &word)
{
    return std::ranges::any_of(words, [&word](QLatin1StringView each) { return word == each; });
}

bool resemble(const QString &kindOfProgram, const QString &kindOfPort)
{
    return kindOfProgram == kindOfPort
        || (contains(generalKinds, kindOfProgram) && contains(webKinds, kindOfPort));
}

/// Whether people meet the service on the port often enough to say what belongs there: a rare one does not
/// make a web server on PostgreSQL's port ordinary.
bool isWellKnown(const Dossier &dossier, const Dossier &best)
{
    return dossier.weight * 2 >= best.weight;
}

/// Whether the port is so much that service's that another program there stands out: a standard names it for
/// it, it is a System port registered for it, or nearly everybody knows it. The ports of other services are
/// used for whatever people like.
bool isOwnPortOf(const Dossier &dossier, PortNumber port, Transport transport)
{
    constexpr int knownToMost = 6; // of 9: database/DOSSIERS.md
    return dossier.weight >= knownToMost || std::ranges::any_of(dossier.ports, [&](const DossierPort &entry) {
        const bool isOfficial = entry.basis == Basis::Standard
            || (entry.basis == Basis::Registered && rangeOf(port) == PortRange::System);
        return isOfficial && entry.transport == transport && entry.contains(port);
    });
}

/// "80, 443": those of the services, each once.
QString portsText(const QVector<ProgramService> &services, Transport transport)
{
    QStringList ports;
    for (const ProgramService &service : services) {
        for (const DossierPort &port : service.ports) {
            const QString text = port.first == port.last
                ? port.first.toString()
                : port.first.toString() + u'–' + port.last.toString();
            if (port.transport == transport && !ports.contains(text)) {
                ports.append(text);
            }
        }
    }
    return ports.first(std::min(ports.size(), mostNamed)).join(u", "_s);
}

template <typename Services>
QString namesText(const Services &services)
{
    QStringList names;
    for (const auto &service : services) {
        names.append(service.name);
    }
    return names.first(std::min(names.size(), mostNamed)).join(u", "_s);
}

/// The services of the listener's port and transport.
QVector<Dossier> servicesOnPort(const PortFacts &facts, Transport transport)
{
    QVector<Dossier> services;
    std::ranges::copy_if(facts.dossiers, std::back_inserter(services), [&](const Dossier &dossier) {
        return std::ranges::any_of(dossier.ports, [&](const DossierPort &port) {
            return port.transport == transport && port.contains(facts.port);
        });
    });
    return services;
}

} // namespace

std::optional<Verdict> verdictOfUsualPorts(const Listener &listener,
    const PortFacts &facts,
    const QString &program,
    const QVector<ProgramService> &services)
{
    const Transport transport = listener.endpoint.transport;
    const QString usual = portsText(services, transport);
    if (services.isEmpty() || usual.isEmpty()) {
        return std::nullopt;
    }
    const QString port = listener.endpoint.port.toString() + u'/' + transportName(transport);
    const QVector<Dossier> here = servicesOnPort(facts, transport);
    if (here.isEmpty()) {
        return Verdict{Verdict::Kind::Unknown,
            UsualPortsText::tr(
                "%1 is a program of %2, known from port %3. Nothing is known that would speak for or "
                "against it on %4.")
                .arg(program, namesText(services), usual, port)};
    }
    const bool isAlike = std::ranges::any_of(here, [&](const Dossier &dossier) {
        return isWellKnown(dossier, here.first())
            && std::ranges::any_of(services,
                [&dossier](const ProgramService &service) { return resemble(service.kind, dossier.kind); });
    });
    if (isAlike) {
        return Verdict{Verdict::Kind::Unknown,
            UsualPortsText::tr(
                "%1 is a program of %2, known from port %3; %4 is known for %5. Services of their kind "
                "are often moved to each other's ports.")
                .arg(program, namesText(services), usual, port, namesText(here))};
    }
    if (!isOwnPortOf(here.first(), facts.port, transport)) {
        return Verdict{Verdict::Kind::Unknown,
            UsualPortsText::tr(
                "%1 is a program of %2, known from port %3; %4 is known for %5, but not so widely that "
                "another program would be out of place.")
                .arg(program, namesText(services), usual, port, namesText(here))};
    }
    return Verdict{Verdict::Kind::Unusual,
        UsualPortsText::tr(
            "%1 is a program of %2, known from port %3, while %4 is known for %5: that is unusual.")
            .arg(program, namesText(services), usual, port, namesText(here))};
}

} // namespace portolan

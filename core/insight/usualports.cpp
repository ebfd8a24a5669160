// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/usualports.h"

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

/// Programs that hold a port for another one.
constexpr std::array containerForwarders{"docker-proxy"_L1,
    "rootlessport"_L1,
    "rootlessport-child"_L1,
    "rootlesskit"_L1,
    "slirp4netns"_L1,
    "pasta"_L1,
    "pasta.avx2"_L1,
    "passt"_L1,
    "gvproxy"_L1};
constexpr std::array superServers{"inetd"_L1, "xinetd"_L1, "systemd"_L1, "launchd"_L1};

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

/// "172.17.0.2:80" of "docker-proxy ... -container-ip 172.17.0.2 -container-port 80" (cmd/docker-proxy of
/// Moby); empty where it is not there.
QString forwardedTo(const QStringList &commandLine)
{
    const auto valueOf = [&commandLine](const QString &option) {
        const qsizetype index = commandLine.indexOf(option);
        return index < 0 ? QString{} : commandLine.value(index + 1);
    };
    const QHostAddress address{valueOf(u"-container-ip"_s)};
    const auto port = PortNumber::fromString(valueOf(u"-container-port"_s));
    return address.isNull() || !port ? QString{} : Endpoint{Transport::Tcp, address, *port, {}}.toString();
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
    return Verdict{Verdict::Kind::Unusual,
        UsualPortsText::tr(
            "%1 is a program of %2, known from port %3, while %4 is known for %5: that is unusual.")
            .arg(program, namesText(services), usual, port, namesText(here))};
}

QString forwarderText(const Process &process)
{
    const QString program = programName(process);
    if (const QString target = forwardedTo(process.commandLine);
        program == "docker-proxy"_L1 && !target.isEmpty()) {
        return UsualPortsText::tr(
            "%1 only passes on what arrives to a container, to its address %2: which program "
            "answers there is not known.")
            .arg(program, target);
    }
    if (contains(containerForwarders, program)) {
        return UsualPortsText::tr(
            "%1 only passes on what arrives to a container: which program answers there is not "
            "known.")
            .arg(program);
    }
    if (contains(superServers, program)) {
        return UsualPortsText::tr(
            "%1 holds the socket for a service that it starts when somebody connects: which "
            "program that is its configuration tells.")
            .arg(program);
    }
    return {};
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/usualports.h"

#include "core/listening/forwarder.h"

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

/// What a source found out about who passes on what arrives, else what command lines tell.
std::optional<Forwarding> forwardingOf(const Listener &listener)
{
    if (listener.forwarding || listener.processes.isEmpty()) {
        return listener.forwarding;
    }
    const auto forwarder = forwarderOf(listener.processes.constFirst());
    const bool isShared = listener.processes.size() > 1;
    if (forwarder && forwarder->kind == ForwarderKind::Conmon && isShared) {
        return std::nullopt; // then it passed the socket itself on
    }
    return forwarder ? std::optional{forwardingOf(*forwarder)} : std::nullopt;
}

/// The sentence on a forwarder of which more is known than that it is one; empty where there is no more.
QString targetText(const Forwarding &forwarding)
{
    if (!forwarding.container.isEmpty() && !forwarding.address.isEmpty()) {
        return UsualPortsText::tr(
            "%1 only passes on what arrives to the container %2, to its address %3: which program "
            "answers there is not known.")
            .arg(forwarding.program, forwarding.container, forwarding.address);
    }
    if (!forwarding.container.isEmpty()) {
        return UsualPortsText::tr(
            "%1 only passes on what arrives to the container %2: which program answers there is not "
            "known.")
            .arg(forwarding.program, forwarding.container);
    }
    if (!forwarding.address.isEmpty()) {
        return UsualPortsText::tr(
            "%1 only passes on what arrives to a container, to its address %2: which program "
            "answers there is not known.")
            .arg(forwarding.program, forwarding.address);
    }
    if (!forwarding.netNamespace.isEmpty()) {
        return UsualPortsText::tr(
            "%1 only passes on what arrives to another network namespace (%2), as containers are: "
            "which program answers there is not known.")
            .arg(forwarding.program, forwarding.netNamespace);
    }
    return {};
}

QString forwardingText(const Forwarding &forwarding)
{
    switch (forwarderKindOf(forwarding.program).value_or(ForwarderKind::RootlessPort)) {
    case ForwarderKind::VirtualMachine:
        return UsualPortsText::tr(
            "%1 only passes on what arrives to a virtual machine: which program answers there is "
            "not known.")
            .arg(forwarding.program);
    case ForwarderKind::Conmon:
        return forwarding.container.isEmpty()
            ? UsualPortsText::tr("%1 only keeps the port for a container, to which forwarding rules pass on "
                                 "what arrives: which program answers there is not known.")
                  .arg(forwarding.program)
            : UsualPortsText::tr("%1 only keeps the port for the container %2, to which forwarding rules "
                                 "pass on what arrives: which program answers there is not known.")
                  .arg(forwarding.program, forwarding.container);
    default:
        break;
    }
    const QString text = targetText(forwarding);
    return text.isEmpty() ? UsualPortsText::tr(
               "%1 only passes on what arrives to a container: which program answers there is not "
               "known.")
                                .arg(forwarding.program)
                          : text;
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

QString forwarderText(const Listener &listener)
{
    if (const auto forwarding = forwardingOf(listener)) {
        return forwardingText(*forwarding);
    }
    const QString program
        = listener.processes.isEmpty() ? QString{} : programName(listener.processes.constFirst());
    if (contains(superServers, program)) {
        return UsualPortsText::tr(
            "%1 holds the socket for a service that it starts when somebody connects: which "
            "program that is its configuration tells.")
            .arg(program);
    }
    return {};
}

} // namespace portolan

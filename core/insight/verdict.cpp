// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/verdict.h"

#include "core/catalog/servicename.h"
#include "core/insight/forwardertext.h"
#include "core/insight/usualports.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Verdict)
};

/// How many services of a port a sentence names.
constexpr qsizetype mostServicesNamed = 3;

/// Whether a program has the name of a service, or that of its daemon: sshd is for ssh.
bool isProgramOf(const QString &program, const QString &service)
{
    if (program.compare(service, Qt::CaseInsensitive) == 0) {
        return true;
    }
    return program.size() == service.size() + 1 && program.endsWith(u'd')
        && program.startsWith(service, Qt::CaseInsensitive);
}

/// Names that the registry gives to the port for that transport, each once.
QStringList namesOf(const PortFacts &facts, Transport transport)
{
    QStringList names;
    for (const Registration &registration : facts.registrations) {
        if (registration.transport == transport && !registration.name.isEmpty()) {
            names.append(registration.name);
        }
    }
    names.removeDuplicates();
    return names;
}

/// Why nothing can be said where no program is known.
QString reasonWithoutProgram(Ownership ownership)
{
    switch (ownership) {
    case Ownership::Hidden:
        return VerdictText::tr("The program belongs to another user and cannot be read without more rights.");
    case Ownership::Kernel:
        return VerdictText::tr("No program holds this socket: it is the kernel's own.");
    case Ownership::Unheld:
    case Ownership::Known:
        return VerdictText::tr("No program was found that holds this socket.");
    }
    Q_UNREACHABLE();
}

/// The first dossier of the port and transport that names the program; nullptr where none does.
const Dossier *dossierWith(const QString &program, const PortFacts &facts, Transport transport)
{
    const auto found = std::ranges::find_if(facts.dossiers, [&](const Dossier &dossier) {
        const bool isMetHere = std::ranges::any_of(dossier.ports, [&](const DossierPort &port) {
            return port.transport == transport && port.contains(facts.port);
        });
        return isMetHere && dossier.programs.contains(program, Qt::CaseInsensitive);
    });
    return found == facts.dossiers.end() ? nullptr : &*found;
}

/// Whether the registry means the dossier's service on that port: by a name of it, or by one that is a word
/// of the service's (FreeSWITCH MSRP is msrp).
bool isRegisteredFor(const Dossier &dossier, const PortFacts &facts, Transport transport)
{
    const QStringList words = dossier.name.split(u' ') + dossier.id.split(u'-');
    return std::ranges::any_of(facts.registrations, [&](const Registration &registration) {
        return registration.transport == transport && !registration.name.isEmpty()
            && (words.contains(registration.name, Qt::CaseInsensitive)
                || meansService(registration, dossier));
    });
}

/// Whether the dossier says that a standard or the registry ties the port to its service.
bool isOfficialPort(const Dossier &dossier, PortNumber port, Transport transport)
{
    return std::ranges::any_of(dossier.ports, [&](const DossierPort &entry) {
        return entry.contains(port) && entry.transport == transport
            && (entry.basis == Basis::Standard || entry.basis == Basis::Registered);
    });
}

/// A program that is called as the port is, or as the daemon of that.
std::optional<Verdict> verdictOfNames(const Listener &listener, const QStringList &names)
{
    const QString port = listener.endpoint.port.toString();
    const QString transport = transportName(listener.endpoint.transport);
    for (const Process &process : listener.processes) {
        const QString program = programName(process);
        const auto found = std::ranges::find_if(
            names, [&program](const QString &name) { return isProgramOf(program, name); });
        if (found == names.end()) {
            continue;
        }
        const QString why = program.compare(*found, Qt::CaseInsensitive) == 0
            ? VerdictText::tr("The program %1 has the name under which port %2/%3 is registered.")
                  .arg(program, port, transport)
            : VerdictText::tr(
                "The program %1 has the name of the service %4, for which port %2/%3 is registered, "
                "with the d of a daemon.")
                  .arg(program, port, transport, *found);
        return Verdict{Verdict::Kind::Agrees, why};
    }
    return std::nullopt;
}

/// A program that a dossier names: it agrees where the registry has nothing else in mind, or knows the
/// service too.
std::optional<Verdict> verdictOfDossiers(
    const Listener &listener, const PortFacts &facts, const QStringList &names)
{
    const QString port = listener.endpoint.port.toString();
    const Transport transport = listener.endpoint.transport;
    for (const Process &process : listener.processes) {
        const QString program = programName(process);
        const Dossier *const dossier = dossierWith(program, facts, transport);
        if (dossier == nullptr) {
            continue;
        }
        const bool isTheirs = names.isEmpty() || isOfficialPort(*dossier, facts.port, transport)
            || isRegisteredFor(*dossier, facts, transport);
        if (isTheirs) {
            return Verdict{Verdict::Kind::Agrees,
                VerdictText::tr("The program %1 is one of those of %4, which uses port %2/%3.")
                    .arg(program, port, transportName(transport), dossier->name)};
        }
        return Verdict{Verdict::Kind::Common,
            VerdictText::tr(
                "Port %2/%3 is registered for %5, but %4 uses it too, and %1 is one of its programs.")
                .arg(program, port, transportName(transport), dossier->name, names.join(u", "_s))};
    }
    return std::nullopt;
}

/// Where a holder gives itself a name that its executable does not bear out: a title proves nothing.
std::optional<Verdict> verdictOfClaim(const Listener &listener)
{
    const auto claiming = std::ranges::find_if(
        listener.processes, [](const Process &process) { return !claimedName(process).isEmpty(); });
    if (claiming == listener.processes.end()) {
        return std::nullopt;
    }
    return Verdict{Verdict::Kind::Unknown,
        VerdictText::tr(
            "The program that runs is %1. It calls itself %2, but a program can give itself any name, so "
            "it cannot be said whether it belongs on port %3/%4.")
            .arg(programName(*claiming),
                claimedName(*claiming),
                listener.endpoint.port.toString(),
                transportName(listener.endpoint.transport))};
}

} // namespace

Verdict verdictOf(const Listener &listener, const PortFacts &facts, const QVector<ProgramService> &services)
{
    if (listener.processes.isEmpty()) {
        const QString forwarder = forwarderText(listener);
        return {Verdict::Kind::Unknown,
            forwarder.isEmpty() ? reasonWithoutProgram(listener.ownership) : forwarder};
    }
    const QString port = listener.endpoint.port.toString();
    const QString transport = transportName(listener.endpoint.transport);
    const QStringList names = namesOf(facts, listener.endpoint.transport);
    if (auto verdict = verdictOfNames(listener, names)) {
        return *std::move(verdict);
    }
    if (auto verdict = verdictOfDossiers(listener, facts, names)) {
        return *std::move(verdict);
    }
    const QString program = programName(listener.processes.constFirst());
    if (const QString forwarder = forwarderText(listener); !forwarder.isEmpty()) {
        return {Verdict::Kind::Unknown, forwarder};
    }
    if (auto verdict = verdictOfUsualPorts(listener, facts, program, services)) {
        return *std::move(verdict);
    }
    if (auto verdict = verdictOfClaim(listener)) {
        return *std::move(verdict);
    }
    if (!facts.dossiers.isEmpty()) {
        QStringList met;
        for (const Dossier &dossier :
            facts.dossiers.first(std::min(facts.dossiers.size(), mostServicesNamed))) {
            met.append(dossier.name);
        }
        return {Verdict::Kind::Unknown,
            VerdictText::tr(
                "On port %1/%2 people meet %3, but %4 is not known as a program of it, so it cannot be "
                "said whether it belongs here.")
                .arg(port, transport, met.join(u", "_s), program)};
    }
    if (names.isEmpty()) {
        return {Verdict::Kind::Unknown,
            VerdictText::tr(
                "Port %1/%2 is registered for nothing, and nothing is known of which programs use it, "
                "so it cannot be said whether "
                "%3 belongs here.")
                .arg(port, transport, program)};
    }
    return {Verdict::Kind::Unknown,
        VerdictText::tr(
            "Port %1/%2 is registered for %3, but nothing is known of which programs provide that, so "
            "it cannot be said whether %4 "
            "belongs here.")
            .arg(port, transport, names.join(u", "_s), program)};
}

QString verdictKey(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Agrees:
        return u"agrees"_s;
    case Verdict::Kind::Common:
        return u"common"_s;
    case Verdict::Kind::Unusual:
        return u"unusual"_s;
    case Verdict::Kind::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portolan

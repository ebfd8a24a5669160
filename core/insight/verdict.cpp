// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/verdict.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Verdict)
};

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
        return Texts::tr("The program belongs to another user and cannot be read without more rights.");
    case Ownership::Kernel:
        return Texts::tr("No program holds this socket: it is the kernel's own.");
    case Ownership::Unheld:
    case Ownership::Known:
        return Texts::tr("No program was found that holds this socket.");
    }
    Q_UNREACHABLE();
}

} // namespace

Verdict verdictOf(const Listener &listener, const PortFacts &facts)
{
    if (listener.processes.isEmpty()) {
        return {Verdict::Kind::Unknown, reasonWithoutProgram(listener.ownership)};
    }
    const QString port = listener.endpoint.port.toString();
    const QString transport = transportName(listener.endpoint.transport);
    const QStringList names = namesOf(facts, listener.endpoint.transport);
    for (const Process &process : listener.processes) {
        const QString program = programName(process);
        const auto found = std::ranges::find_if(
            names, [&program](const QString &name) { return isProgramOf(program, name); });
        if (found == names.end()) {
            continue;
        }
        const QString why = program.compare(*found, Qt::CaseInsensitive) == 0
            ? Texts::tr("The program %1 has the name under which port %2/%3 is registered.")
                  .arg(program, port, transport)
            : Texts::tr("The program %1 has the name of the service %4, for which port %2/%3 is registered, "
                        "with the d of a daemon.")
                  .arg(program, port, transport, *found);
        return {Verdict::Kind::Agrees, why};
    }
    const QString program = programName(listener.processes.constFirst());
    if (names.isEmpty()) {
        return {Verdict::Kind::Unknown,
            Texts::tr("Port %1/%2 is registered for nothing, and nothing is known of which programs use it, "
                      "so it cannot be said whether "
                      "%3 belongs here.")
                .arg(port, transport, program)};
    }
    return {Verdict::Kind::Unknown,
        Texts::tr("Port %1/%2 is registered for %3, but nothing is known of which programs provide that, so "
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/forwardertext.h"

#include "core/listening/forwarder.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct ForwarderWords
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Verdict)
};

/// Programs that hold a port for another one.
constexpr std::array superServers{"inetd"_L1, "xinetd"_L1, "systemd"_L1, "launchd"_L1};

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
        return ForwarderWords::tr(
            "%1 only passes on what arrives to the container %2, to its address %3: which program "
            "answers there is not known.")
            .arg(forwarding.program, forwarding.container, forwarding.address);
    }
    if (!forwarding.container.isEmpty()) {
        return ForwarderWords::tr(
            "%1 only passes on what arrives to the container %2: which program answers there is not "
            "known.")
            .arg(forwarding.program, forwarding.container);
    }
    if (!forwarding.address.isEmpty()) {
        return ForwarderWords::tr(
            "%1 only passes on what arrives to a container, to its address %2: which program "
            "answers there is not known.")
            .arg(forwarding.program, forwarding.address);
    }
    if (!forwarding.netNamespace.isEmpty()) {
        return ForwarderWords::tr(
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
        return ForwarderWords::tr(
            "%1 only passes on what arrives to a virtual machine: which program answers there is "
            "not known.")
            .arg(forwarding.program);
    case ForwarderKind::Conmon:
        return forwarding.container.isEmpty()
            ? ForwarderWords::tr("%1 only keeps the port for a container, to which forwarding rules pass on "
                                 "what arrives: which program answers there is not known.")
                  .arg(forwarding.program)
            : ForwarderWords::tr("%1 only keeps the port for the container %2, to which forwarding rules "
                                 "pass on what arrives: which program answers there is not known.")
                  .arg(forwarding.program, forwarding.container);
    default:
        break;
    }
    const QString text = targetText(forwarding);
    return text.isEmpty() ? ForwarderWords::tr(
               "%1 only passes on what arrives to a container: which program answers there is not "
               "known.")
                                .arg(forwarding.program)
                          : text;
}

} // namespace

QString forwarderText(const Listener &listener)
{
    if (const auto forwarding = forwardingOf(listener)) {
        return forwardingText(*forwarding);
    }
    const QString program
        = listener.processes.isEmpty() ? QString{} : programName(listener.processes.constFirst());
    if (std::ranges::find(superServers, program) != superServers.end()) {
        return ForwarderWords::tr(
            "%1 holds the socket for a service that it starts when somebody connects: which "
            "program that is its configuration tells.")
            .arg(program);
    }
    return {};
}

} // namespace portolan

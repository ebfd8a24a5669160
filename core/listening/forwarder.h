// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/listening/listener.h"
#include "core/listening/process.h"

#include <QString>

#include <optional>

namespace portolan {

/// Programs that hold a socket only to pass on what arrives.
enum class ForwarderKind : quint8 {
    /// Docker's, one for each published port: cmd/docker-proxy/main_linux.go of Moby.
    DockerProxy,
    /// Podman's for containers of root: it keeps the port busy, and forwarding rules pass on what arrives
    /// (bindPorts in libpod/oci_util.go of Podman). Only where it is alone: it also passes on sockets that
    /// systemd opened for the container.
    Conmon,
    /// Podman's for other users, with a child in the namespace: cmd/rootlessport/main.go of Podman.
    RootlessPort,
    /// Of Docker without root: its child in the namespace holds the engine, which forwards once more
    /// (rootlesskit(1)).
    RootlessKit,
    /// slirp4netns(1).
    Slirp4netns,
    /// pasta(1).
    Pasta,
    /// passt(1) and gvproxy (gvisor-tap-vsock): into a virtual machine.
    VirtualMachine,
};

/// What the command line of such a program tells. What it does not tell is empty.
struct Forwarder
{
    ForwarderKind kind = ForwarderKind::DockerProxy;
    /// What people call it, whatever its file is called: "pasta" for passt.avx2.
    QString program;
    /// In the container.
    std::optional<Endpoint> target;
    /// As Listener::container.
    QString container;
    /// A process of the network namespace that it passes on to.
    std::optional<qint64> pid;
    /// The file of that namespace, as the program sees it.
    QString netNamespacePath;

    bool operator==(const Forwarder &) const = default;
};

/// Pure. By Forwarder::program; nothing for other programs.
[[nodiscard]] std::optional<ForwarderKind> forwarderKindOf(QStringView program);

/// Pure. Nothing for other programs.
[[nodiscard]] std::optional<Forwarder> forwarderOf(const Process &process);

/// Pure. Where a forwarder passes on to, as far as its command line tells.
[[nodiscard]] Forwarding forwardingOf(const Forwarder &forwarder);

/// Pure. Whether a forwarder was told by its command line to take what arrives at that endpoint: docker-proxy
/// and pasta are. Where pasta itself chooses the ports, false.
[[nodiscard]] bool publishes(const Process &process, const Endpoint &endpoint);

} // namespace portolan

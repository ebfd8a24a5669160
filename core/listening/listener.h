// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/listening/process.h"

#include <QVector>

#include <optional>

namespace portolan {

/// TCP in LISTEN, or UDP bound and not connected (state 07 of /proc/net/udp).
enum class SocketState : quint8 { Listen, Unconnected };

/// Who holds the socket, and whether that could be found out.
enum class Ownership : quint8 {
    /// processes tells.
    Known,
    /// Processes of another user hold it, and we may not read which.
    Hidden,
    /// The kernel itself holds it (nfsd, WireGuard).
    Kernel,
    /// Every process could be read and none holds it: the descriptor is in flight between processes.
    Unheld,
};

/// Whether a bound UDP socket looks like a server. A TCP listener is always a service.
enum class Grade : quint8 { Service, Client, Unclear };

/// Accept queue of a TCP listener, in connections.
struct AcceptQueue
{
    quint32 pending = 0;
    quint32 max = 0;

    bool operator==(const AcceptQueue &) const = default;
};

/// Who a socket was opened for that systemd opened: systemd.socket(5).
struct SocketActivation
{
    /// "cups.socket"; empty where the kernel does not tell.
    QString socketUnit;
    /// "cups.service": the one that holds it too, or else that of the same name; empty where unknown.
    QString serviceUnit;
    /// A process other than systemd holds it too.
    bool isServiceRunning = false;

    bool operator==(const SocketActivation &) const = default;
};

/// Where a program passes on what arrives that holds a socket for a container: a published port. What could
/// not be found out is empty.
struct Forwarding
{
    /// "docker-proxy".
    QString program;
    /// Address and port there, as the program was told: "172.17.0.2:80".
    QString address;
    /// As Listener::container.
    QString container;
    /// As Listener::netNamespace, never "host".
    QString netNamespace;

    bool operator==(const Forwarding &) const = default;
};

/// One listening socket of this computer: a plain value.
struct Listener
{
    Endpoint endpoint;
    /// For an IPv6 socket: true when it accepts no IPv4. Nothing where it does not apply or could not be
    /// found out.
    std::optional<bool> v6only;
    SocketState state = SocketState::Listen;
    /// 0 where the system gives none.
    quint64 inode = 0;
    std::optional<quint32> uid;
    /// Name of uid; empty where it has none.
    QString user;
    /// cgroup v2 id of the socket (INET_DIAG_CGROUP_ID in linux/inet_diag.h), 0 where unknown.
    quint64 cgroupId = 0;
    /// systemd unit, such as "ssh.service"; empty where there is none or it is unknown.
    QString unit;
    /// Container, such as "docker:3f2a..."; empty where there is none or it is unknown.
    QString container;
    /// "host", or another network namespace: its inode number in decimal digits, as lsns(8) shows it. Where
    /// that was closed to us, another number of its own.
    QString netNamespace;
    std::optional<AcceptQueue> queue;
    /// It accepts Multipath TCP (RFC 8684) too.
    bool isMultipath = false;
    Ownership ownership = Ownership::Unheld;
    /// All holders, the main one first: the oldest that is not pid 1.
    QVector<Process> processes;
    Grade grade = Grade::Service;
    /// Nothing where its program opened it by itself.
    std::optional<SocketActivation> activation;
    /// Nothing where nobody is known to hold it for a container.
    std::optional<Forwarding> forwarding;

    bool operator==(const Listener &) const = default;
};

/// What makes a listener the same listener in two snapshots: where it is bound and which of several sockets
/// there it is.
struct ListenerKey
{
    Endpoint endpoint;
    QString netNamespace;
    quint64 inode = 0;

    bool operator==(const ListenerKey &) const = default;
};

[[nodiscard]] ListenerKey keyOf(const Listener &listener);
[[nodiscard]] size_t qHash(const ListenerKey &key, size_t seed = 0) noexcept;

/// "listen", "unconnected"; "known", "hidden", "kernel", "unheld"; "service", "client", "unclear": for JSON,
/// never translated.
[[nodiscard]] QString stateKey(SocketState state);
[[nodiscard]] QString ownershipKey(Ownership ownership);
[[nodiscard]] QString gradeKey(Grade grade);

} // namespace portolan

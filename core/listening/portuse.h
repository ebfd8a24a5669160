// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"
#include "core/listening/grade.h"
#include "core/listening/listener.h"

#include <QStringList>
#include <QVector>

#include <memory>
#include <optional>

namespace portolan {

/// A socket that takes a port of its own without listening on it.
struct PortHolder
{
    enum class State : quint8 {
        /// Bound, and neither listening nor connected.
        Bound,
        /// One end of a connection, or a UDP socket that has chosen its partner.
        Connected,
        /// The connection is over, and its number is kept for a while (RFC 9293, section 3.3.2); no process
        /// holds it.
        TimeWait,
    };

    State state = State::Bound;
    Endpoint local;
    /// Null where there is none.
    QHostAddress remoteAddress;
    PortNumber remotePort;
    quint64 inode = 0;
    std::optional<quint32> uid;
    /// Name of uid; empty where it has none.
    QString user;
    /// Those that could be found; the main one first.
    QVector<Process> processes;

    bool operator==(const PortHolder &) const = default;
};

/// What a bind(2) to the port on all addresses gave: 0 or an errno.
struct BindAttempt
{
    int plain = 0;
    /// With SO_REUSEADDR, as servers do it (socket(7)).
    int reusing = 0;

    bool operator==(const BindAttempt &) const = default;
};

/// Rules of this computer about its ports.
struct PortRules
{
    EphemeralRange ephemeral;
    /// The lowest port that everybody may bind: ip_unprivileged_port_start in ip(7).
    quint32 firstUnprivileged = 1024;
    /// We may bind lower ones.
    bool mayBindPrivileged = false;
    /// Kept from being handed out: ip_local_reserved_ports in ip(7).
    bool isReserved = false;

    bool operator==(const PortRules &) const = default;
};

/// Everything that bears on whether a port can be used here, read at one moment: a plain value.
struct PortUse
{
    PortNumber port;
    Transport transport = Transport::Tcp;
    /// Those on this port and transport, of all network namespaces that could be seen.
    QVector<Listener> listeners;
    QVector<PortHolder> holders;
    PortRules rules;
    /// Nothing where it could not be tried.
    std::optional<BindAttempt> attempt;
    /// Whole translated sentences about what could not be found out.
    QStringList remarks;

    bool operator==(const PortUse &) const = default;
};

/// Many ports, after one look at the sockets of this computer. Belongs to the thread of its source, and may
/// outlive it.
class PortSurvey
{
public:
    PortSurvey() = default;
    virtual ~PortSurvey() = default;
    Q_DISABLE_COPY_MOVE(PortSurvey)

    /// transport: tcp or udp. The listeners are those of the survey's beginning; the port is bound for a
    /// moment now. Without holders, since bind(2) tells of them; rules.isReserved is not found out.
    [[nodiscard]] virtual PortUse use(PortNumber port, Transport transport) const = 0;
};

/// Where that is found out: the build chooses the implementation. May keep state between calls; belongs to
/// the thread that calls it and blocks for as long as the system takes.
class PortUseSource
{
public:
    PortUseSource() = default;
    virtual ~PortUseSource() = default;
    Q_DISABLE_COPY_MOVE(PortUseSource)

    /// transport: tcp or udp. The port is bound for a moment where nothing else holds it.
    [[nodiscard]] virtual Result<PortUse> use(PortNumber port, Transport transport) = 0;
    /// One look for many ports: the sockets are read once.
    [[nodiscard]] virtual Result<std::unique_ptr<PortSurvey>> survey() = 0;
    /// The rules about the port alone.
    [[nodiscard]] virtual PortRules rules(PortNumber port) = 0;
};

[[nodiscard]] std::unique_ptr<PortUseSource> makePortUseSource();

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"
#include "core/identify/finding.h"
#include "core/identify/ownaddress.h"
#include "core/identify/probe.h"

#include <QHostAddress>
#include <QVector>

namespace portolan {

/// How long asking one port takes at most, in milliseconds, and how many bytes are read, over all
/// connections.
inline constexpr int maxIdentifyMs = 3000;
inline constexpr qsizetype maxIdentifyBytes = qsizetype{64} * 1024;

/// One thing to say, and the wait for an answer.
struct ProbeStep
{
    ProbeKind kind = ProbeKind::Greeting;
    /// How long an answer is waited for, where the steps before took all of their time.
    int waitMs = 0;
    /// When the wait ends at the latest, counted from the beginning of all: time that earlier steps did not
    /// need is there for later ones, but not for waiting for a greeting.
    int untilMs = 0;

    bool operator==(const ProbeStep &) const = default;
};

/// One connection. Its steps are taken one after the other until the peer says something or hangs up.
struct PlannedConnection
{
    /// TLS first: a ClientHello, which the TLS library makes anew each time, and the steps inside. Where
    /// steps ask for HTTP, "h2" is offered too (RFC 7301); a server that chooses it gets the preface of
    /// HTTP/2 in their place.
    bool isTls = false;
    /// "h2" is not offered, whatever the steps ask for.
    bool isHttp1Only = false;
    int handshakeMs = 0;
    int handshakeUntilMs = 0;
    QVector<ProbeStep> steps;

    bool operator==(const PlannedConnection &) const = default;
};

/// A connection that an answer leads to, which tells more of what was recognised.
enum class FollowUp : quint8 {
    None,
    /// TLS led to HTTP/2: the page as HTTP/1.0, for its status, server and title.
    Page,
    /// HTTP refused the page with 400, 403, 404 or 426, as servers of nothing but WebSocket do.
    WebSocket,
};

/// What will be sent to one port of this computer: told before it is done. Connections are made one after the
/// other, and only as long as nothing was recognised; a FollowUp may come after that.
struct IdentifyPlan
{
    /// Where to connect.
    QHostAddress address;
    PortNumber port;
    QVector<Protocol> hints;
    QVector<PlannedConnection> connections;

    bool operator==(const IdentifyPlan &) const = default;
};

/// Pure. hints: what is known to be on such ports, the likeliest first; of these, two are tried before
/// anything else. An error where the endpoint is not this computer's own, see addressToAsk().
[[nodiscard]] Result<IdentifyPlan> planIdentification(
    const Endpoint &endpoint, const QVector<Protocol> &hints, const QVector<OwnAddress> &ownAddresses);

/// Whether the connection's TLS offers HTTP/2.
[[nodiscard]] bool offersHttp2(const PlannedConnection &connection);

/// Pure. What the answer of a connection leads to.
[[nodiscard]] FollowUp followUpOf(const PlannedConnection &connection, const Finding &finding);
/// Pure. followUp: not None. connection: the one before. nowMs: since the beginning of all; of the time that
/// is left it takes a second at most, more only where the peer speaks TLS.
[[nodiscard]] PlannedConnection followUpConnection(
    FollowUp followUp, const PlannedConnection &connection, int nowMs);

/// What a connection will do, as part of a sentence: "nothing for 1 s, then an HTTP request (GET /
/// HTTP/1.0)".
[[nodiscard]] QString connectionText(const PlannedConnection &connection);
/// The whole plan as one line for people.
[[nodiscard]] QString planText(const IdentifyPlan &plan);

} // namespace portolan

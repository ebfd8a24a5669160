// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identifyplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Connections that hints may take, so that there is time for what is tried on every port.
constexpr qsizetype maxHintedConnections = 2;

ProbeStep stepOf(ProbeKind kind, int waitMs)
{
    return {kind, waitMs, 0};
}

PlannedConnection plainConnection(const QVector<ProbeStep> &steps)
{
    PlannedConnection connection;
    connection.steps = steps;
    return connection;
}

/// The probe inside TLS for a port that is known for TLS.
ProbeStep innerStep(const QVector<Protocol> &hints)
{
    if (std::ranges::any_of(hints, speaksFirst)) {
        return stepOf(ProbeKind::Greeting, 800);
    }
    for (const Protocol hint : hints) {
        if (const auto kind = probeOf(hint)) {
            return stepOf(*kind, 800);
        }
    }
    return stepOf(ProbeKind::Http, 800);
}

PlannedConnection hintedTls(const QVector<Protocol> &hints)
{
    PlannedConnection connection = plainConnection({innerStep(hints)});
    connection.isTls = true;
    connection.handshakeMs = 600;
    return connection;
}

PlannedConnection anyTls()
{
    PlannedConnection connection
        = plainConnection({stepOf(ProbeKind::Greeting, 150), stepOf(ProbeKind::Http, 300)});
    connection.isTls = true;
    connection.handshakeMs = 350;
    return connection;
}

bool asksForHttp(const PlannedConnection &connection)
{
    return std::ranges::any_of(connection.steps, [](const ProbeStep &step) {
        return step.kind == ProbeKind::Http || step.kind == ProbeKind::WebSocket;
    });
}

QVector<PlannedConnection> hintedConnections(const QVector<Protocol> &hints)
{
    QVector<PlannedConnection> connections;
    for (const Protocol hint : hints) {
        PlannedConnection connection;
        if (hint == Protocol::Tls) {
            connection = hintedTls(hints);
        } else if (const auto kind = probeOf(hint)) {
            connection = plainConnection({stepOf(*kind, 900)});
        } else {
            continue; // it speaks first, and will be heard in any case
        }
        if (!connections.contains(connection) && connections.size() < maxHintedConnections) {
            connections.append(connection);
        }
    }
    return connections;
}

/// What is tried on every port, less what the hints have put before it. Who greets does so on any connection.
void appendDefaults(QVector<PlannedConnection> &connections, const QVector<Protocol> &hints)
{
    const auto isPlain = [](const PlannedConnection &connection) { return !connection.isTls; };
    const auto isTls = [](const PlannedConnection &connection) { return connection.isTls; };
    const auto isPlainHttp
        = [](const PlannedConnection &connection) { return !connection.isTls && asksForHttp(connection); };
    const bool hasPlain = std::ranges::any_of(connections, isPlain);
    const bool hasTls = std::ranges::any_of(connections, isTls);
    if (!std::ranges::any_of(connections, isPlainHttp)) {
        QVector<ProbeStep> steps{stepOf(ProbeKind::Http, 1000)};
        if (!hasPlain) {
            steps.prepend(stepOf(ProbeKind::Greeting, 1000));
        }
        connections.append(plainConnection(steps));
    }
    if (!hasTls) {
        connections.append(anyTls());
    }
    if (hints.isEmpty()) {
        connections.append(plainConnection({stepOf(ProbeKind::Http2, 200)}));
    }
}

/// Makes everything fit into the time there is, and says when each wait is over.
void schedule(QVector<PlannedConnection> &connections)
{
    int sumMs = 0;
    for (const PlannedConnection &connection : std::as_const(connections)) {
        sumMs += connection.handshakeMs;
        for (const ProbeStep &step : connection.steps) {
            sumMs += step.waitMs;
        }
    }
    const auto scaled = [sumMs](int ms) { return sumMs <= maxIdentifyMs ? ms : ms * maxIdentifyMs / sumMs; };
    // Time that nobody needs is for the likeliest: a slow page, a greeting after a look-up of names.
    connections.first().steps.last().waitMs += std::max(maxIdentifyMs - sumMs, 0);
    int untilMs = 0;
    for (PlannedConnection &connection : connections) {
        connection.handshakeMs = scaled(connection.handshakeMs);
        untilMs += connection.handshakeMs;
        connection.handshakeUntilMs = connection.isTls ? untilMs : 0;
        for (ProbeStep &step : connection.steps) {
            step.waitMs = scaled(step.waitMs);
            untilMs += step.waitMs;
            step.untilMs = untilMs;
        }
    }
}

} // namespace

Result<IdentifyPlan> planIdentification(
    const Endpoint &endpoint, const QVector<Protocol> &hints, const QVector<OwnAddress> &ownAddresses)
{
    const auto address = addressToAsk(endpoint, ownAddresses);
    if (!address) {
        return tl::make_unexpected(address.error());
    }
    IdentifyPlan plan;
    plan.address = *address;
    plan.port = endpoint.port;
    plan.hints = hints;
    plan.connections = hintedConnections(hints);
    appendDefaults(plan.connections, hints);
    schedule(plan.connections);
    return plan;
}

bool offersHttp2(const PlannedConnection &connection)
{
    return connection.isTls && !connection.isHttp1Only && asksForHttp(connection);
}

FollowUp followUpOf(const PlannedConnection &connection, const Finding &finding)
{
    if (finding.protocol == Protocol::Http2) {
        // Of gRPC it is known that there is no page.
        const bool isGrpc = finding.valueOf(DetailKind::Software) == u"gRPC"_s;
        return connection.isTls && !isGrpc ? FollowUp::Page : FollowUp::None;
    }
    static const QStringList refusals{u"400"_s, u"403"_s, u"404"_s, u"426"_s};
    const bool isRefused = finding.protocol == Protocol::Http
        && refusals.contains(finding.valueOf(DetailKind::Status).section(u' ', 0, 0));
    return isRefused ? FollowUp::WebSocket : FollowUp::None;
}

PlannedConnection followUpConnection(FollowUp followUp, const PlannedConnection &connection, int nowMs)
{
    constexpr int maxFollowUpMs = 1000;
    const ProbeKind kind = followUp == FollowUp::Page ? ProbeKind::Http : ProbeKind::WebSocket;
    const int untilMs = std::min(nowMs + maxFollowUpMs, maxIdentifyMs);
    PlannedConnection next = plainConnection({{kind, maxFollowUpMs, untilMs}});
    next.isTls = connection.isTls;
    next.isHttp1Only = true;
    next.handshakeMs = connection.isTls ? maxFollowUpMs : 0;
    next.handshakeUntilMs = connection.isTls ? untilMs : 0;
    return next;
}

} // namespace portolan

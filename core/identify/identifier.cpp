// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identifier.h"

#include "core/identify/parsers/recognise.h"
#include "core/identify/probeconnection.h"

#include <algorithm>

namespace portolan {

Identifier::Identifier(QObject *parent)
    : QObject{parent}
{
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    m_deadline.callOnTimeout(this, [this] {
        if (m_connection != nullptr) {
            m_next = m_plan.connections.size();
            onConnectionDone();
        } else {
            finish();
        }
    });
}

Identifier::~Identifier()
{
    cancel();
}

void Identifier::start(const Endpoint &endpoint, const QVector<Protocol> &hints)
{
    cancel();
    m_isRunning = true;
    m_result = {};
    m_result.endpoint = endpoint;
    m_next = 0;
    m_room = maxIdentifyBytes;
    m_wantsTls = false;
    m_wasClosed = false;
    m_followUp = FollowUp::None;
    m_clock.start();
    const auto plan = planIdentification(endpoint, hints, ownAddresses());
    if (!plan) {
        m_result.error = plan.error().message;
        m_deadline.start(0);
        return;
    }
    m_plan = *plan;
    m_deadline.start(maxIdentifyMs);
    connectNext();
}

void Identifier::cancel()
{
    m_isRunning = false;
    m_deadline.stop();
    delete m_connection;
    m_connection = nullptr;
}

void Identifier::connectNext()
{
    ++m_next;
    connectTo(m_plan.connections.at(m_next - 1));
}

void Identifier::connectTo(const PlannedConnection &connection)
{
    m_connection = new ProbeConnection{m_plan, connection, m_clock, m_room, this};
    connect(m_connection, &ProbeConnection::done, this, &Identifier::onConnectionDone);
    m_connection->start();
}

void Identifier::onConnectionDone()
{
    const ConnectionOutcome outcome = m_connection->outcome();
    m_connection->disconnect(this);
    m_connection->deleteLater(); // it may be what called
    m_connection = nullptr;

    m_result.connections += outcome.wasConnected ? 1 : 0;
    m_room -= outcome.answer.size();
    if (m_followUp != FollowUp::None) {
        takeFollowUp(outcome);
        finish();
        return;
    }
    m_wasClosed = m_wasClosed || outcome.wasClosed;
    const bool isFirst = m_next == 1;
    if (isFirst && !outcome.wasConnected) {
        m_result.error = outcome.error.isEmpty()
            ? tr("%1 does not accept connections: its queue may be full, or a firewall drops them.")
                  .arg(m_result.endpoint.toString())
            : tr("No connection to %1 could be made: %2. Whether something still listens there, the list of "
                 "listeners tells.")
                  .arg(m_result.endpoint.toString(), outcome.error);
        finish();
        return;
    }
    takeOutcome(outcome);
    if (chooseFollowUp(outcome)) {
        const auto nowMs = static_cast<int>(m_clock.elapsed());
        connectTo(followUpConnection(m_followUp, m_plan.connections.at(m_next - 1), nowMs));
        return;
    }
    const bool isKnown = outcome.tls || (m_result.isRecognised() && !m_wantsTls);
    const bool isSpent = m_room <= 0 || m_clock.elapsed() >= maxIdentifyMs;
    if (isKnown || outcome.spokeFirst || isSpent || !chooseNext()) {
        finish();
    } else {
        connectNext();
    }
}

/// Keeps what is best of what was seen.
void Identifier::takeOutcome(const ConnectionOutcome &outcome)
{
    m_wantsTls = m_wantsTls || wantsTls(outcome.answer);
    if (outcome.tls) {
        m_result.tls = outcome.tls;
        m_result.protocol = Protocol::Tls;
        m_result.title.clear();
        m_result.details.clear();
        m_result.answerStart.clear();
    }
    if (outcome.finding) {
        m_result.protocol = outcome.finding->protocol;
        m_result.title = outcome.finding->title;
        m_result.details = outcome.finding->details;
        m_result.answerStart.clear();
    }
    if (m_result.answerStart.isEmpty()) {
        m_result.answerStart = outcome.answer.first(std::min(outcome.answer.size(), maxAnswerStart));
    }
}

/// Sets m_followUp, where the answer leads to one and there is time and room.
bool Identifier::chooseFollowUp(const ConnectionOutcome &outcome)
{
    const bool mayFollow = outcome.finding && (!m_wantsTls || outcome.tls) && !outcome.spokeFirst
        && m_room > 0 && m_deadline.isActive();
    if (mayFollow) {
        m_followUp = followUpOf(m_plan.connections.at(m_next - 1), *outcome.finding);
    }
    return m_followUp != FollowUp::None;
}

/// Adds what a follow-up told. What was known before stands: it may also have told nothing.
void Identifier::takeFollowUp(const ConnectionOutcome &outcome)
{
    const Protocol spoken = outcome.finding ? outcome.finding->protocol : Protocol::Unknown;
    const QString status = outcome.finding ? outcome.finding->valueOf(DetailKind::Status) : QString{};
    // The second request names a host, as browsers do: some, as Syncthing, refuse the page only without it.
    const bool isPage = spoken == Protocol::Http && (status.startsWith(u'2') || status.startsWith(u'3'));
    if (m_followUp == FollowUp::WebSocket && (isPage || spoken == Protocol::WebSocket)) {
        m_result.protocol = spoken;
        m_result.title = outcome.finding->title;
        m_result.details = outcome.finding->details;
        m_result.answerStart = outcome.answer.first(std::min(outcome.answer.size(), maxAnswerStart));
    } else if (m_followUp == FollowUp::Page && spoken == Protocol::Http) {
        m_result.title = outcome.finding->title;
        for (const Detail &detail : outcome.finding->details) {
            if (detail.kind != DetailKind::ProtocolVersion) {
                m_result.details.append(detail);
            }
        }
        m_result.answerStart = outcome.answer.first(std::min(outcome.answer.size(), maxAnswerStart));
    }
}

/// A peer that wants TLS gets it next. False where nothing is left to try.
bool Identifier::chooseNext()
{
    const auto isTls = [](const PlannedConnection &connection) { return connection.isTls; };
    if (m_wantsTls) {
        const auto rest = m_plan.connections.cbegin() + m_next;
        m_next = std::find_if(rest, m_plan.connections.cend(), isTls) - m_plan.connections.cbegin();
    }
    return m_next < m_plan.connections.size();
}

/// What to say where nothing was recognised.
QString Identifier::remark() const
{
    if (!m_result.answerStart.isEmpty()) {
        return tr("It answered something that Portolan does not know.");
    }
    return m_wasClosed ? tr("It accepted connections and closed them without a word.")
                       : tr("It accepted connections and said nothing within the time there was.");
}

void Identifier::finish()
{
    m_deadline.stop();
    m_isRunning = false;
    m_result.elapsedMs = m_clock.elapsed();
    if (!m_result.isRecognised() && m_wantsTls) {
        m_result.protocol = Protocol::Tls;
    }
    if (m_result.protocol == Protocol::Tls && m_result.title.isEmpty()) {
        const bool hasVersion = m_result.tls && !m_result.tls->version.isEmpty();
        m_result.title = hasVersion ? m_result.tls->version : protocolName(Protocol::Tls);
    }
    if (!m_result.isRecognised() && m_result.error.isEmpty()) {
        m_result.remark = remark();
    }
    const Identification result = m_result; // a slot may start again
    Q_EMIT finished(result);
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/probeconnection.h"

#include "core/identify/parsers/recognise.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace portolan {

namespace {

/// How long more of an answer is waited for that was recognised and may go on.
constexpr int settleMs = 200;

} // namespace

ProbeConnection::ProbeConnection(
    IdentifyPlan plan, PlannedConnection connection, QElapsedTimer clock, qsizetype room, QObject *parent)
    : QObject{parent}
    , m_plan{std::move(plan)}
    , m_connection{std::move(connection)}
    , m_clock{clock}
    , m_room{room}
{
    for (QTimer *const timer : {&m_stepTimer, &m_settleTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
        timer->callOnTimeout(this, &ProbeConnection::endStep);
    }
}

ProbeConnection::~ProbeConnection()
{
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        m_socket->abort();
    }
}

void ProbeConnection::start()
{
    openSocket();
    waitUntil(m_connection.isTls ? m_connection.handshakeUntilMs : m_connection.steps.constFirst().untilMs);
    // A numeric address: no name is looked up.
    m_socket->connectToHost(m_plan.address, m_plan.port.value());
}

void ProbeConnection::openSocket()
{
    if (m_connection.isTls) {
        m_tlsSocket = new QSslSocket{this};
        m_socket = m_tlsSocket;
        prepareTls();
    } else {
        m_socket = new QTcpSocket{this};
    }
    // A proxy would be another computer.
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(std::max<qsizetype>(m_room, 1));
    connect(m_socket, &QTcpSocket::connected, this, &ProbeConnection::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &ProbeConnection::readMore);
    // Queued: a connection may fail before connectToHost() returns.
    connect(m_socket, &QTcpSocket::errorOccurred, this, &ProbeConnection::onEnd, Qt::QueuedConnection);
    connect(m_socket, &QTcpSocket::disconnected, this, &ProbeConnection::onEnd, Qt::QueuedConnection);
}

void ProbeConnection::prepareTls()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    // The certificate is shown, not trusted: nothing that matters is sent, and most of those of one's own
    // computer are self-signed.
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setCaCertificates({});
    configuration.setProtocol(QSsl::AnyProtocol);
    // Old versions are there to be seen, and the library would refuse them: options of SSL_CONF_cmd(3).
    configuration.setBackendConfigurationOption(
        QByteArrayLiteral("CipherString"), QByteArrayLiteral("DEFAULT:@SECLEVEL=0"));
    configuration.setBackendConfigurationOption(QByteArrayLiteral("MinProtocol"), QByteArrayLiteral("TLSv1"));
    if (offersHttp2(m_connection)) {
        configuration.setAllowedNextProtocols(
            {QByteArrayLiteral("h2"), QSslConfiguration::NextProtocolHttp1_1});
    }
    m_tlsSocket->setSslConfiguration(configuration);
    connect(m_tlsSocket, &QSslSocket::encrypted, this, &ProbeConnection::onEncrypted);
    connect(m_tlsSocket, &QSslSocket::alertReceived, this, [this] { m_hadAlert = true; });
}

void ProbeConnection::onConnected()
{
    m_outcome.wasConnected = true;
    if (m_tlsSocket != nullptr) {
        m_tlsSocket->startClientEncryption();
    } else {
        takeStep(0);
    }
}

void ProbeConnection::onEncrypted()
{
    m_outcome.tls = tlsFactsOf(*m_tlsSocket);
    // It is TLS, so no other connection will need the time that is left.
    m_connection.steps.last().untilMs = maxIdentifyMs;
    if (m_outcome.tls->applicationProtocol == QLatin1StringView{"h2"}) {
        m_connection.steps = {{ProbeKind::Http2, maxIdentifyMs, maxIdentifyMs}};
    }
    takeStep(0);
}

/// The peer hung up, or no connection was made.
void ProbeConnection::onEnd()
{
    if (m_isDone) {
        return;
    }
    readMore();
    if (m_isDone) {
        return;
    }
    m_outcome.wasClosed = true;
    if (!m_outcome.wasConnected) {
        m_outcome.error = m_socket->errorString();
    } else if (m_tlsSocket != nullptr && !m_outcome.tls && m_hadAlert) {
        m_outcome.tls = tlsFactsOf(*m_tlsSocket);
    }
    finish();
}

void ProbeConnection::takeStep(qsizetype index)
{
    m_step = index;
    const ProbeStep &step = m_connection.steps.at(index);
    m_socket->write(probeBytes(step.kind));
    const bool mayUseSpareTime = step.kind != ProbeKind::Greeting || index + 1 == m_connection.steps.size();
    const int latestMs = static_cast<int>(m_clock.elapsed()) + step.waitMs;
    waitUntil(mayUseSpareTime ? step.untilMs : std::min(step.untilMs, latestMs));
}

void ProbeConnection::readMore()
{
    if (m_isDone || m_step < 0) {
        return; // not yet encrypted
    }
    const QByteArray bytes = m_socket->read(m_room);
    if (bytes.isEmpty()) {
        return;
    }
    m_room -= bytes.size();
    m_outcome.answer += bytes;
    m_outcome.spokeFirst = m_connection.steps.at(m_step).kind == ProbeKind::Greeting;
    recogniseAnswer();
    if (m_room == 0) {
        finish();
    }
}

void ProbeConnection::recogniseAnswer()
{
    m_outcome.finding = recognise(m_connection.steps.at(m_step).kind, m_outcome.answer, m_plan.hints);
    if (!m_outcome.finding) {
        m_settleTimer.stop(); // what was taken for something is not it
    } else if (m_outcome.finding->isComplete) {
        finish();
    } else {
        m_settleTimer.start(settleMs);
    }
}

void ProbeConnection::endStep()
{
    const bool hasNext = m_step >= 0 && m_step + 1 < m_connection.steps.size();
    if (hasNext && m_outcome.answer.isEmpty()) {
        takeStep(m_step + 1);
    } else {
        finish();
    }
}

void ProbeConnection::finish()
{
    if (m_isDone) {
        return;
    }
    m_isDone = true;
    m_stepTimer.stop();
    m_settleTimer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    Q_EMIT done();
}

void ProbeConnection::waitUntil(int untilMs)
{
    const auto leftMs = std::min(untilMs, maxIdentifyMs) - m_clock.elapsed();
    m_stepTimer.start(static_cast<int>(std::max<qint64>(leftMs, 0)));
}

} // namespace portolan

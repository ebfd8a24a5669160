// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/identify/scriptedpeer.h"

#include "core/identify/identifier.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace portolan::test {

namespace {

/// Looks at the first byte before it takes it for TLS.
class PeekingServer final : public QTcpServer
{
public:
    PeekingServer(QSslConfiguration configuration, QByteArray plainAnswer)
        : m_configuration{std::move(configuration)}
        , m_plainAnswer{std::move(plainAnswer)}
    { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *const socket = new QSslSocket{this};
        socket->setSslConfiguration(m_configuration);
        socket->setSocketDescriptor(descriptor);
        connect(socket, &QSslSocket::encrypted, this, [this, socket] { addPendingConnection(socket); });
        connect(
            socket,
            &QSslSocket::readyRead,
            this,
            [this, socket] { begin(socket); },
            Qt::SingleShotConnection);
    }

private:
    void begin(QSslSocket *socket)
    {
        constexpr char handshakeRecord = 0x16;
        if (socket->peek(1).startsWith(handshakeRecord)) {
            socket->startServerEncryption();
            return;
        }
        socket->write(m_plainAnswer);
        socket->disconnectFromHost();
    }

    QSslConfiguration m_configuration;
    QByteArray m_plainAnswer;
};

} // namespace

ScriptedPeer::ScriptedPeer(Script script)
    : m_script{std::move(script)}
    , m_server{std::make_unique<QTcpServer>()}
{
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] {
        serve(m_server->nextPendingConnection());
    });
    m_server->listen(QHostAddress::LocalHost);
}

ScriptedPeer::ScriptedPeer(
    Script script, const QString &certificateFolder, const QList<QByteArray> &protocols)
    : ScriptedPeer{std::move(script)}
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile key{certificateFolder + u"/peer.key"_s};
    if (key.open(QIODevice::ReadOnly)) {
        configuration.setPrivateKey(QSslKey{&key, QSsl::Ec});
    }
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFolder + u"/peer.pem"_s));
    configuration.setAllowedNextProtocols(protocols);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    if (!m_script.plainAnswer.isEmpty()) {
        m_server = std::make_unique<PeekingServer>(configuration, m_script.plainAnswer);
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(configuration);
        m_server = std::move(server);
    }
    QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(), [this] {
        serve(m_server->nextPendingConnection());
    });
    m_server->listen(QHostAddress::LocalHost);
}

ScriptedPeer::~ScriptedPeer() = default;

Endpoint ScriptedPeer::endpoint() const
{
    Endpoint endpoint;
    endpoint.address = QHostAddress{QHostAddress::LocalHost};
    endpoint.port = PortNumber{m_server->serverPort()};
    return endpoint;
}

void ScriptedPeer::serve(QTcpSocket *socket)
{
    ++m_connections;
    if (onConnection) {
        onConnection(socket);
    }
    if (m_script.closesAtOnce) {
        socket->disconnectFromHost();
        return;
    }
    socket->write(m_script.greeting);
    const auto answer = [this, socket] {
        const QByteArray bytes = socket->readAll();
        m_received += bytes;
        const QByteArray before = socket->property("received").toByteArray();
        socket->setProperty("received", before + bytes);
        const QByteArray reply
            = m_script.answer && !bytes.isEmpty() ? m_script.answer(before + bytes) : QByteArray{};
        socket->write(reply);
        if (!reply.isEmpty() && m_script.closesAfterAnswer) {
            socket->disconnectFromHost();
        }
    };
    QObject::connect(socket, &QTcpSocket::readyRead, socket, answer);
    answer();
}

Identification ask(const Endpoint &endpoint, const QVector<Protocol> &hints)
{
    Identifier identifier;
    QSignalSpy finished{&identifier, &Identifier::finished};
    identifier.start(endpoint, hints);
    if (finished.isEmpty() && !finished.wait(20000)) {
        Identification none;
        none.error = u"no answer at all"_s;
        return none;
    }
    return finished.constFirst().constFirst().value<Identification>();
}

ScriptedPeer::Script answering(const QByteArray &request, const QByteArray &reply)
{
    ScriptedPeer::Script script;
    script.answer = [request, reply](const QByteArray &received) {
        return received.startsWith(request) ? reply : QByteArray{};
    };
    return script;
}

ScriptedPeer::Script greeting(const QByteArray &bytes)
{
    ScriptedPeer::Script script;
    script.greeting = bytes;
    return script;
}

ScriptedPeer::Script webServer(const QByteArray &reply)
{
    ScriptedPeer::Script script;
    script.answer = [reply](const QByteArray &received) {
        return received.startsWith("GET / HTTP/1.") && received.endsWith("\r\n\r\n") ? reply : QByteArray{};
    };
    script.closesAfterAnswer = true;
    return script;
}

} // namespace portolan::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identification.h"

#include <QByteArray>
#include <QSslServer>
#include <QTcpServer>

#include <functional>
#include <memory>

class QTcpSocket;

namespace portolan::test {

/// A server on a loopback port that does as a real one would.
class ScriptedPeer final
{
public:
    /// Says the greeting at once, and answers what it has received so far each time more comes.
    struct Script
    {
        QByteArray greeting;
        /// Null: it says nothing more.
        std::function<QByteArray(const QByteArray &received)> answer;
        bool closesAfterAnswer = false;
        /// Said to who does not begin with TLS, as web servers do; only with a certificate. Null: an alert of
        /// TLS or nothing, as the library has it.
        QByteArray plainAnswer;
        bool closesAtOnce = false;
    };

    explicit ScriptedPeer(Script script);
    /// Speaks TLS with the certificate in that folder (peer.pem, peer.key) and offers these protocols by
    /// ALPN.
    ScriptedPeer(Script script, const QString &certificateFolder, const QList<QByteArray> &protocols = {});
    ~ScriptedPeer();
    Q_DISABLE_COPY_MOVE(ScriptedPeer)

    [[nodiscard]] Endpoint endpoint() const;

    /// Connections that came so far.
    [[nodiscard]] int connections() const { return m_connections; }

    /// What all connections received, one after the other.
    [[nodiscard]] QByteArray received() const { return m_received; }

    /// Called with each connection that was accepted, for what a script cannot say.
    std::function<void(QTcpSocket *)> onConnection;

private:
    void serve(QTcpSocket *socket);

    Script m_script;
    std::unique_ptr<QTcpServer> m_server;
    int m_connections = 0;
    QByteArray m_received;
};

/// Asks and waits for the answer, longer than it may take.
[[nodiscard]] Identification ask(const Endpoint &endpoint, const QVector<Protocol> &hints = {});

/// Answers what begins like this, and says nothing to anything else.
[[nodiscard]] ScriptedPeer::Script answering(const QByteArray &request, const QByteArray &reply);
/// Says this and nothing more.
[[nodiscard]] ScriptedPeer::Script greeting(const QByteArray &bytes);
/// A web server that answers once the request is whole, and hangs up.
[[nodiscard]] ScriptedPeer::Script webServer(const QByteArray &reply);

} // namespace portolan::test

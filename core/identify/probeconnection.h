// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/finding.h"
#include "core/identify/identifyplan.h"
#include "core/identify/tlsfacts.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

class QSslSocket;
class QTcpSocket;

namespace portolan {

/// What one connection gave.
struct ConnectionOutcome
{
    bool wasConnected = false;
    std::optional<Finding> finding;
    /// What was received after the last step, decrypted.
    QByteArray answer;
    /// The peer spoke without being asked, finding or not.
    bool spokeFirst = false;
    /// The peer hung up.
    bool wasClosed = false;
    /// Where the peer spoke TLS, if only to refuse.
    std::optional<TlsFacts> tls;
    /// The words of the system where no connection was made.
    QString error;
};

/// Makes one connection of a plan, takes its steps and reads what comes, up to a number of bytes. Works in
/// the event loop of its thread and never blocks.
class ProbeConnection final : public QObject
{
    Q_OBJECT

public:
    /// connection: one of the plan. clock: started at the beginning of all. room: bytes that may be read.
    ProbeConnection(IdentifyPlan plan,
        PlannedConnection connection,
        QElapsedTimer clock,
        qsizetype room,
        QObject *parent);
    ~ProbeConnection() override;
    Q_DISABLE_COPY_MOVE(ProbeConnection)

    /// done() comes once, never from within this call.
    void start();

    [[nodiscard]] const ConnectionOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    void done();

private:
    void openSocket();
    void prepareTls();
    void onConnected();
    void onEncrypted();
    void onEnd();
    void takeStep(qsizetype index);
    void readMore();
    void recogniseAnswer();
    void endStep();
    void finish();
    void waitUntil(int untilMs);

    IdentifyPlan m_plan;
    PlannedConnection m_connection;
    QElapsedTimer m_clock;
    qsizetype m_room;
    /// A child. m_tlsSocket is the same, or null where it is a plain one.
    QTcpSocket *m_socket = nullptr;
    QSslSocket *m_tlsSocket = nullptr;
    /// Ends the step under way.
    QTimer m_stepTimer;
    /// Ends it sooner, once something was recognised and no more comes.
    QTimer m_settleTimer;
    qsizetype m_step = -1;
    bool m_hadAlert = false;
    bool m_isDone = false;
    ConnectionOutcome m_outcome;
};

} // namespace portolan

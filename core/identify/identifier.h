// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identification.h"
#include "core/identify/identifyplan.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace portolan {

class ProbeConnection;
struct ConnectionOutcome;

/// Asks one port of this computer what it speaks: does what planIdentification() tells beforehand. It
/// connects to nothing but this computer, and looks up no name.
///
/// Asynchronous: works in the event loop of the thread that it lives in, blocks none, and is done after
/// maxIdentifyMs at the latest whatever the peer does. The first use of TLS in a program loads its library.
class Identifier final : public QObject
{
    Q_OBJECT

public:
    explicit Identifier(QObject *parent = nullptr);
    /// Hangs up without a word.
    ~Identifier() override;
    Q_DISABLE_COPY_MOVE(Identifier)

    /// finished() comes once for each start, never from within this call; its slots may start again, and
    /// delete this object with deleteLater() only. Starting again gives up on what is under way, without a
    /// signal.
    void start(const portolan::Endpoint &endpoint, const QVector<portolan::Protocol> &hints = {});
    /// Gives up without a signal.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void finished(const portolan::Identification &identification);

private:
    void connectNext();
    void onConnectionDone();
    void connectTo(const PlannedConnection &connection);
    void takeOutcome(const ConnectionOutcome &outcome);
    void takeFollowUp(const ConnectionOutcome &outcome);
    [[nodiscard]] bool chooseFollowUp(const ConnectionOutcome &outcome);
    [[nodiscard]] bool chooseNext();
    [[nodiscard]] QString remark() const;
    void finish();

    IdentifyPlan m_plan;
    qsizetype m_next = 0;
    qsizetype m_room = 0;
    QElapsedTimer m_clock;
    /// Ends all, whatever happens.
    QTimer m_deadline;
    ProbeConnection *m_connection = nullptr;
    /// What the connection under way is.
    FollowUp m_followUp = FollowUp::None;
    bool m_wantsTls = false;
    bool m_wasClosed = false;
    bool m_isRunning = false;
    Identification m_result;
};

} // namespace portolan

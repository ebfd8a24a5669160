// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/snapshot.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>

class QProcess;

namespace portolan {

/// Asks once who holds the sockets of all users: runs portolan-cli listeners --json --all --arguments through
/// pkexec(1), which asks the user for the right, and reads the answer. This program itself gets no right. No
/// shell. Nothing blocks; belongs to the thread that made it.
class OwnerHelper final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience = std::chrono::minutes{2};

    /// elevator: absolute path of pkexec, or of what takes its arguments in its place; empty where there is
    /// none. program: absolute path of portolan-cli. limit: how long the user and the answer may take.
    OwnerHelper(QString elevator,
        QString program,
        std::chrono::milliseconds limit = patience,
        QObject *parent = nullptr);
    ~OwnerHelper() override;
    Q_DISABLE_COPY_MOVE(OwnerHelper)

    /// Where the system keeps pkexec, whatever PATH says; empty where it is not here.
    [[nodiscard]] static QString pkexecPath();
    /// portolan-cli beside the running program, or else the one that was installed.
    [[nodiscard]] static QString programPath();
    /// Where portolan-cli is installed: what the polkit action allows.
    [[nodiscard]] static QString installedProgramPath();
    /// What is asked of portolan-cli. The polkit action allows no other first argument.
    [[nodiscard]] static QStringList arguments();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

    /// Asks; finished() tells the answer, later and never from within this call. Nothing while it is asking.
    void start();
    /// Asks no more: finished() will not come.
    void cancel();

Q_SIGNALS:
    /// The snapshot, or sentences that say why there is none and what to do.
    void finished(const portolan::Result<portolan::Snapshot> &answer);

private:
    void run();
    void read();
    void tell(int exitCode, bool hasCrashed);
    void finish(const Result<Snapshot> &answer);
    void letGo();
    [[nodiscard]] Result<Snapshot> answerOf(int exitCode) const;
    /// Why pkexec did not run the program, and what to do.
    [[nodiscard]] QString refusal() const;

    QString m_elevator;
    QString m_program;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    QByteArray m_complaint;
    QTimer m_limit;
    bool m_isRunning = false;
};

} // namespace portolan

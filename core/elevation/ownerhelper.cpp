// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/ownerhelper.h"

#include "core/exchange/snapshotreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Exit statuses of pkexec(1) itself; any other is that of the program.
constexpr int dismissedStatus = 126;
constexpr int refusedStatus = 127;
/// Of portolan-cli(1).
constexpr int foundStatus = 0;
constexpr int nothingFoundStatus = 1;

constexpr qsizetype maxComplaintBytes = 4096;
/// For the end of what was killed, when this program ends.
constexpr int farewellMs = 500;

/// The first line that a program itself wrote, as one line of plain text: without the log lines of GLib,
/// which begin with stars, and without the name that portolan-cli puts before what it says.
QString firstLine(const QByteArray &output)
{
    for (const QString &line : QString::fromUtf8(output).split(u'\n')) {
        QString text = line.simplified();
        if (text.isEmpty() || text.startsWith("** "_L1)) {
            continue;
        }
        const QString name = u"portolan-cli: "_s;
        return text.startsWith(name) ? text.sliced(name.size()) : text;
    }
    return {};
}

/// pkexec(1) hands on what tells language, shell and terminal, and refuses everything where one of these
/// values is not to its mind: a shell that /etc/shells does not name, a slash, "..", a percent sign. Only the
/// language is of use here.
QProcessEnvironment harmlessEnvironment()
{
    const auto here = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : {u"LANG"_s, u"LANGUAGE"_s, u"LC_ALL"_s, u"LC_MESSAGES"_s}) {
        const QString value = here.value(name);
        if (!value.isEmpty() && !value.contains(u'/') && !value.contains(u'%') && !value.contains(".."_L1)) {
            environment.insert(name, value);
        }
    }
    return environment;
}

} // namespace

OwnerHelper::OwnerHelper(QString elevator, QString program, std::chrono::milliseconds limit, QObject *parent)
    : QObject{parent}
    , m_elevator{std::move(elevator)}
    , m_program{std::move(program)}
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        letGo();
        finish(
            failure(tr("The right to see the owners was not given in time, so they stay hidden. Ask again, "
                       "and look for a question for the password behind other windows.")));
    });
}

OwnerHelper::~OwnerHelper()
{
    if (m_process != nullptr) {
        m_process->disconnect(this);
        m_process->kill();
        if (!m_process->waitForFinished(farewellMs)) {
            letGo();
        }
    }
}

QString OwnerHelper::pkexecPath()
{
    // The third is where NixOS keeps programs that may get rights.
    return QStandardPaths::findExecutable(
        u"pkexec"_s, {u"/usr/bin"_s, u"/bin"_s, u"/run/wrappers/bin"_s, u"/usr/local/bin"_s});
}

QString OwnerHelper::programPath()
{
    QString besideProgram = QDir{QCoreApplication::applicationDirPath()}.filePath(u"portolan-cli"_s);
    return QFileInfo{besideProgram}.isExecutable() ? besideProgram : installedProgramPath();
}

QString OwnerHelper::installedProgramPath()
{
    return QStringLiteral(PORTOLAN_CLI_PATH);
}

QStringList OwnerHelper::arguments()
{
    return {u"listeners"_s, u"--json"_s, u"--all"_s, u"--arguments"_s};
}

void OwnerHelper::start()
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_limit.start();
    // From the event loop, so that whoever asks gets every answer in the same way.
    QMetaObject::invokeMethod(this, &OwnerHelper::run, Qt::QueuedConnection);
}

void OwnerHelper::run()
{
    if (!m_isRunning || m_process != nullptr) {
        return; // cancelled in between, or cancelled and asked again
    }
    if (!QFileInfo{m_elevator}.isExecutable()) {
        finish(
            failure(tr("Who holds sockets of other users can be seen with polkit's pkexec, which is not "
                       "installed here. Install it, or run “sudo portolan-cli listeners” in a terminal.")));
        return;
    }
    if (QDir::isRelativePath(m_program) || !QFileInfo{m_program}.isExecutable()) {
        finish(failure(tr("The program portolan-cli, which finds the owners, is not at %1: install Portolan "
                          "anew, as a whole.")
                           .arg(m_program)));
        return;
    }
    m_output.clear();
    m_complaint.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessEnvironment(harmlessEnvironment());
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &OwnerHelper::read);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &OwnerHelper::read);
    connect(m_process.get(), &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        tell(exitCode, status == QProcess::CrashExit);
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            const QString reason = m_process->errorString();
            letGo();
            finish(failure(tr("%1 could not be started: %2.").arg(m_elevator, reason)));
        }
    });
    // Without an agent of the desktop pkexec would ask in the terminal that this program was started from.
    m_process->start(m_elevator, QStringList{u"--disable-internal-agent"_s, m_program} + arguments());
}

void OwnerHelper::read()
{
    m_output += m_process->readAllStandardOutput();
    const QByteArray complaint = m_process->readAllStandardError();
    m_complaint += complaint.first(std::min(complaint.size(), maxComplaintBytes - m_complaint.size()));
    if (m_output.size() > maxSnapshotJsonBytes) {
        letGo();
        finish(snapshotFromJson(m_output));
    }
}

void OwnerHelper::tell(int exitCode, bool hasCrashed)
{
    read();
    if (m_process == nullptr) {
        return; // too long
    }
    // Still in use: this is called from its signal.
    m_process.release()->deleteLater();
    finish(hasCrashed ? failure(tr("The look at the owners broke off, so they stay hidden: ask again."))
                      : answerOf(exitCode));
}

Result<Snapshot> OwnerHelper::answerOf(int exitCode) const
{
    switch (exitCode) {
    case foundStatus:
    case nothingFoundStatus:
        return snapshotFromJson(m_output);
    case dismissedStatus:
        return failure(tr("The question for the password was closed, so the owners stay hidden."));
    case refusedStatus:
        return failure(refusal());
    default:
        break;
    }
    const QString reason = firstLine(m_complaint);
    return failure(reason.isEmpty()
            ? tr("portolan-cli could not find out the owners and ended with status %1.").arg(exitCode)
            : tr("portolan-cli could not find out the owners: %1").arg(reason));
}

QString OwnerHelper::refusal() const
{
    // pkexec(1) tells with its status only that it refused; its words are in English always.
    if (m_complaint.contains("No authentication agent found")) {
        return tr(
            "Nobody can be asked for the password, for no polkit agent runs in this session. Start the one "
            "of your desktop, or run “sudo portolan-cli listeners” in a terminal.");
    }
    if (m_complaint.contains("Error getting authority")
        || m_complaint.contains("Error checking for authorization")) {
        return tr(
            "The right to see the owners comes from polkit, which does not answer. Start its service, or "
            "run “sudo portolan-cli listeners” in a terminal.");
    }
    const QString reason = firstLine(m_complaint);
    if (reason.isEmpty() || reason.contains("Not authorized"_L1)) {
        return tr(
            "The system did not give the right to see the owners: the password was wrong or missing, or "
            "your account may not ask in this session. “sudo portolan-cli listeners” in a terminal shows "
            "them too.");
    }
    return tr("The look at the owners was not let through (%1). “sudo portolan-cli listeners” in a terminal "
              "shows them too.")
        .arg(reason);
}

void OwnerHelper::cancel()
{
    letGo();
    m_limit.stop();
    m_isRunning = false;
}

void OwnerHelper::finish(const Result<Snapshot> &answer)
{
    m_limit.stop();
    m_output = {};
    m_isRunning = false;
    Q_EMIT finished(answer);
}

void OwnerHelper::letGo()
{
    if (m_process == nullptr) {
        return;
    }
    QProcess *const process = m_process.release();
    process->disconnect(this);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    // While pkexec asks it can be killed, which closes its question. What runs with rights cannot; it is done
    // in a moment by itself, and is not waited for.
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/systemcommand.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// PATH of an ordinary user need not have the folders where lsof is on macOS and BSD.
QString findProgram(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    const QStringList systemFolders{
        u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s, u"/bin"_s, u"/usr/local/sbin"_s, u"/usr/pkg/sbin"_s};
    return found.isEmpty() ? QStandardPaths::findExecutable(program, systemFolders) : found;
}

} // namespace

tl::expected<CommandOutput, CommandFailure> runCommand(const SystemCommand &command)
{
    const QString path = findProgram(command.program);
    if (path.isEmpty()) {
        return tl::make_unexpected(CommandFailure::NotFound);
    }
    QProcess process;
    process.setProcessEnvironment(command.environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(path, command.arguments);
    if (!process.waitForFinished(static_cast<int>(command.limit.count()))) {
        const bool isRunning = process.state() != QProcess::NotRunning;
        process.kill();
        process.waitForFinished();
        return tl::make_unexpected(isRunning ? CommandFailure::TimedOut : CommandFailure::Crashed);
    }
    if (process.exitStatus() != QProcess::NormalExit) {
        return tl::make_unexpected(CommandFailure::Crashed);
    }
    return CommandOutput{process.readAllStandardOutput(), process.readAllStandardError(), process.exitCode()};
}

} // namespace portolan

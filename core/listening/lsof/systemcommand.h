// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <chrono>

#include <tl/expected.hpp>

namespace portolan {

/// A program of the system and how to call it.
struct SystemCommand
{
    /// Name or path. A name is looked for in PATH and in the folders of the system's own programs.
    QString program;
    QStringList arguments = {};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    std::chrono::milliseconds limit = std::chrono::seconds{10};
};

/// What it wrote, and the status it ended with.
struct CommandOutput
{
    QByteArray output;
    QByteArray errors;
    int exitCode = 0;
};

enum class CommandFailure : quint8 {
    NotFound,
    /// It could not be started, or a signal ended it.
    Crashed,
    TimedOut,
};

/// Runs the command without a shell and without input, and waits for its end, at most until its limit: then
/// it is killed. May be called from any thread.
[[nodiscard]] tl::expected<CommandOutput, CommandFailure> runCommand(const SystemCommand &command);

} // namespace portolan

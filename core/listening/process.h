// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace portolan {

/// A process id together with its start time, which tells it from a later process of the same number.
struct ProcessId
{
    qint64 pid = 0;
    /// Start time in clock ticks after boot: field 22 of /proc/PID/stat (proc(5)); 0 where unknown.
    quint64 startTicks = 0;

    // clang-tidy 14 takes the defaulted operator for a null pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    friend auto operator<=>(const ProcessId &, const ProcessId &) = default;
};

/// A process that holds a listener. Texts come from outside: to be shown as text only.
struct Process
{
    ProcessId id;
    qint64 parentPid = 0;
    /// comm: at most 15 bytes, chosen by the process itself.
    QString name;
    /// Path of the executable, without " (deleted)"; empty where it cannot be read.
    QString executable;
    /// The file of the running executable is no longer there, as after an upgrade.
    bool isExecutableDeleted = false;
    QStringList commandLine;
    /// UTC, to the second; null where unknown.
    QDateTime startedAt;
    std::optional<quint32> uid;

    bool operator==(const Process &) const = default;
};

/// What to call the program of a process: the script or module where an interpreter runs one ("python3 -m
/// http.server"), else the file name of the executable, else the name.
[[nodiscard]] QString programName(const Process &process);

} // namespace portolan

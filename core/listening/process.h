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
    /// The name under which argv[0] has it, where a link of that name leads to this very executable: Debian's
    /// "redis-server" is a link to redis-check-rdb. Empty where it is the executable's own name, where there
    /// is no such link, and where that was not looked for.
    QString linkName;
    /// UTC, to the second; null where unknown.
    QDateTime startedAt;
    std::optional<quint32> uid;

    bool operator==(const Process &) const = default;
};

/// What argv[0] calls the process, which may put anything there: a file name, or the first word of a title
/// ("sshd: root@pts/0", "puma 5.6.5 [app]"). Pure.
[[nodiscard]] QString presentedName(const Process &process);
/// What to call the program of a process, to look it up: the script or module where an interpreter runs one
/// ("python3 -m http.server"), else the link it was started by, else the file name of the executable. What
/// the process says of itself counts only where the executable is not known. Pure.
[[nodiscard]] QString programName(const Process &process);
/// The other name that a process gives itself and its executable does not bear out: "sshd" of a python3.11
/// that was started with such an argv[0]. Empty where there is none. Pure.
[[nodiscard]] QString claimedName(const Process &process);
/// programName() for people, with what the process claims: "python3.11, calls itself sshd". Translated.
[[nodiscard]] QString programLabel(const Process &process);

} // namespace portolan

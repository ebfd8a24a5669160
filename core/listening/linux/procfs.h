// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/process.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace portolan {

/// What Portolan reads of /proc/PID/stat (proc(5)).
struct ProcessStat
{
    /// Bytes as the process chose them; may hold blanks, parentheses and newlines.
    std::string name;
    char state = '?';
    qint64 parentPid = 0;
    bool isKernelThread = false;
    /// The first one counts as long as others live, even where it has ended (pthread_exit(3)).
    quint64 threads = 1;
    quint64 startTicks = 0;

    bool operator==(const ProcessStat &) const = default;
};

/// Pure. Nothing where the text is cut short or is no such file.
[[nodiscard]] std::optional<ProcessStat> parseStat(std::string_view text);
/// Pure. The inode in "socket:[1234]", or 0 for a link to anything else.
[[nodiscard]] quint64 parseSocketLink(std::string_view link);
/// Pure. The path in /proc/PID/exe without " (deleted)", and whether that was there: then the file is gone,
/// or bears such a name.
[[nodiscard]] std::pair<QString, bool> parseExecutable(std::string_view link);

/// The bytes of a file, at most maxBytes of them, or nothing where it cannot be read. folder: an open folder,
/// or AT_FDCWD.
[[nodiscard]] std::optional<std::string> readFileAt(
    int folder, const char *name, size_t maxBytes = size_t{1} << 24U);
[[nodiscard]] std::optional<std::string> readWholeFile(const char *path);
/// Reads the stat of a process; name: "stat", or "PID/stat". Nothing where it cannot be read.
[[nodiscard]] std::optional<ProcessStat> readStatAt(int folder, const char *name);
/// Reads a link into the buffer; empty where it cannot be read.
[[nodiscard]] std::string_view readLinkAt(int folder, const char *name, std::string &buffer);

/// Calls back with the name and inode number (as readdir(3) tells it) of each entry that could be a folder.
using FolderHandler = std::function<void(const char *name, quint64 inode)>;
/// Returns false, with errno, where the folder cannot be opened.
[[nodiscard]] bool forEachFolder(int folder, const char *name, const FolderHandler &handle);
/// Calls back with the inode of each socket that the process of that open /proc/PID holds. Returns 0 or an
/// errno: EACCES where the process is not ours to read. linksRead counts the descriptors looked at.
[[nodiscard]] int forEachSocket(
    int processFolder, const std::function<void(quint64 inode)> &handle, int &linksRead);

/// Everything about a process of which /proc/PID is open and stat was read. What cannot be read stays empty.
[[nodiscard]] Process readProcess(int processFolder, qint64 pid, const ProcessStat &stat);

/// Clock ticks since boot, in the unit of ProcessStat::startTicks.
[[nodiscard]] quint64 ticksSinceBoot();

} // namespace portolan

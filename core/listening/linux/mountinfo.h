// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace portolan {

/// One line of /proc/PID/mountinfo (proc(5)), as far as Portolan needs it. Paths are bytes, with the octal
/// escapes undone.
struct Mount
{
    /// The folder of the file system that is mounted: "/" unless it is a part of it.
    std::string root;
    std::string mountPoint;
    std::string fileSystem;
    /// Options of the file system itself, separated by commas.
    std::string superOptions;

    bool operator==(const Mount &) const = default;
};

/// Pure. Lines that make no sense are skipped.
[[nodiscard]] std::vector<Mount> parseMountInfo(std::string_view text);

/// Pure. Whether /proc is mounted so that other users' processes cannot be seen or read (hidepid in proc(5)).
[[nodiscard]] bool hidesProcesses(const std::vector<Mount> &mounts);

} // namespace portolan

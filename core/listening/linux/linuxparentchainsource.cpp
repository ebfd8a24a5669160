// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxparentchainsource.h"

#include "core/listening/linux/cgroupname.h"
#include "core/listening/linux/procfs.h"

#include <string>
#include <utility>

#include <fcntl.h>

namespace portolan {

namespace {

constexpr int attempts = 4;
/// A chain that is longer comes from a program that forks without end.
constexpr qsizetype maxLength = 256;

Ancestor readAncestor(int processFolder, qint64 pid, const ProcessStat &stat)
{
    const std::string cgroups = readFileAt(processFolder, "cgroup").value_or(std::string{});
    const CgroupName name = parseCgroupPath(parseCgroupFile(cgroups));
    return {.process = readProcess(processFolder, pid, stat), .unit = name.unit, .container = name.container};
}

} // namespace

LinuxParentChainSource::LinuxParentChainSource(const char *folder)
    : m_folder{open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC)}
{ }

Result<ParentChain> LinuxParentChainSource::parentChain(const ProcessId &process)
{
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const FileDescriptor folder = openProcess(process.pid);
        const auto stat = readStatAt(folder.get(), "stat");
        if (!stat || stat->startTicks != process.startTicks) {
            break;
        }
        if (auto chain = tryParentChain(process)) {
            return *std::move(chain);
        }
    }
    return failure(tr("Process %1 has ended, so it can no longer be told who started it. Refresh the list.")
                       .arg(process.pid));
}

std::optional<ParentChain> LinuxParentChainSource::tryParentChain(const ProcessId &process) const
{
    ParentChain chain;
    qint64 pid = process.pid;
    // An open folder stays that of the same process, whoever gets its number.
    FileDescriptor folder = openProcess(pid);
    auto stat = readStatAt(folder.get(), "stat");
    if (!stat || stat->startTicks != process.startTicks) {
        return std::nullopt;
    }
    while (chain.processes.size() < maxLength) {
        chain.processes.append(readAncestor(folder.get(), pid, *stat));
        if (stat->parentPid == 0) {
            chain.isComplete = true;
            break;
        }
        FileDescriptor parentFolder = openProcess(stat->parentPid);
        auto parentStat = readStatAt(parentFolder.get(), "stat");
        // When a parent ends, its children get another; so the one that we opened is the parent only if it
        // still is.
        const auto now = readStatAt(folder.get(), "stat");
        if (!now || now->parentPid != stat->parentPid) {
            return std::nullopt;
        }
        if (!parentStat) {
            break; // closed to us (hidepid in proc(5))
        }
        pid = stat->parentPid;
        folder = std::move(parentFolder);
        stat = std::move(parentStat);
    }
    return chain;
}

FileDescriptor LinuxParentChainSource::openProcess(qint64 pid) const
{
    return FileDescriptor{
        openat(m_folder.get(), std::to_string(pid).c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
}

} // namespace portolan

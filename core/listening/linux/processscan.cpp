// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/processscan.h"

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/procfs.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <string>
#include <thread>

#include <fcntl.h>

namespace portolan {

namespace {

/// More would mostly wait for each other, and somebody else may want to compute something too.
constexpr size_t maxThreads = 4;
/// Processes that make it worth to start another thread.
constexpr size_t processesForThread = 32;

FileDescriptor openFolderOf(int parent, const std::string &name)
{
    return FileDescriptor{openat(parent, name.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
}

/// Returns nothing where the process is gone, or another has got its number. taskFolder: its own, or that of
/// one of its threads.
std::optional<Process> readDetails(int processFolder, int taskFolder, const ProcessId &id)
{
    const auto stat = readStatAt(processFolder, "stat");
    if (!stat || stat->startTicks != id.startTicks) {
        return std::nullopt;
    }
    return readProcess(taskFolder, id.pid, *stat);
}

ProcessScan scanTask(int processFolder, int taskFolder, const ProcessId &id, const QSet<quint64> &wanted)
{
    ProcessScan scan;
    const auto handle = [&scan, &wanted](quint64 inode) {
        if (wanted.contains(inode)) {
            scan.sockets.push_back(inode);
        }
    };
    const int error = forEachSocket(taskFolder, handle, scan.linksRead);
    scan.isReadable = error != EACCES && error != EPERM;
    std::ranges::sort(scan.sockets);
    // dup(2) makes several descriptors of one socket.
    scan.sockets.erase(std::unique(scan.sockets.begin(), scan.sockets.end()), scan.sockets.end());
    if (!scan.sockets.empty()) {
        scan.process = readDetails(processFolder, taskFolder, id);
        if (!scan.process) {
            scan.sockets.clear();
        }
    }
    return scan;
}

ProcessScan scanProcess(int folder, const ProcessId &id, const QSet<quint64> &wanted)
{
    const FileDescriptor process = openFolderOf(folder, std::to_string(id.pid));
    return process.isOpen() ? scanTask(process.get(), process.get(), id, wanted) : ProcessScan{};
}

} // namespace

ProcessScan scanThreads(int folder, const ProcessId &id, const QSet<quint64> &wanted)
{
    ProcessScan scan;
    const FileDescriptor process = openFolderOf(folder, std::to_string(id.pid));
    if (!process.isOpen()) {
        return scan;
    }
    bool isDone = false;
    static_cast<void>(forEachFolder(process.get(), "task", [&](const char *name, quint64) {
        const bool isLeader = std::to_string(id.pid) == name;
        if (isDone || isLeader) {
            return;
        }
        const FileDescriptor thread = openFolderOf(process.get(), std::string{"task/"} + name);
        if (thread.isOpen()) {
            scan = scanTask(process.get(), thread.get(), id, wanted);
            // Threads share their descriptors, unless they asked not to (CLONE_FILES in clone(2)).
            isDone = scan.linksRead > 0 || !scan.isReadable;
        }
    }));
    return scan;
}

std::vector<ProcessScan> scanProcesses(
    int folder, std::span<const ProcessId> processes, const QSet<quint64> &wanted)
{
    std::vector<ProcessScan> scans(processes.size());
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < processes.size(); i = next++) {
            scans[i] = scanProcess(folder, processes[i], wanted);
        }
    };
    const size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const size_t threads = std::min({maxThreads, cores, 1 + (processes.size() / processesForThread)});
    std::vector<std::jthread> helpers;
    while (helpers.size() + 1 < threads) {
        helpers.emplace_back(work);
    }
    work();
    helpers.clear(); // waits for them
    return scans;
}

} // namespace portolan

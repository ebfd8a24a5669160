// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/process.h"

#include <QSet>

#include <optional>
#include <span>
#include <vector>

namespace portolan {

/// What was found in one process.
struct ProcessScan
{
    /// Those of the wanted sockets that it holds, in ascending order, each once.
    std::vector<quint64> sockets;
    /// Read where it holds any.
    std::optional<Process> process;
    /// Whether we may see its descriptors.
    bool isReadable = true;
    /// Descriptors looked at.
    int linksRead = 0;
};

/// Reads through the descriptors of these processes, and tells what it found in their order; nothing of one
/// that is gone. folder: where procfs is mounted, open. Many are shared out among threads, which are done
/// when this returns: each link is a system call of some microseconds, and a computer with thousands of
/// sockets has several cores.
[[nodiscard]] std::vector<ProcessScan> scanProcesses(
    int folder, std::span<const ProcessId> processes, const QSet<quint64> &wanted);

/// The same for one process whose first thread has ended while others live on: then its own files tell
/// nothing, and those of the threads have to be read.
[[nodiscard]] ProcessScan scanThreads(int folder, const ProcessId &id, const QSet<quint64> &wanted);

} // namespace portolan

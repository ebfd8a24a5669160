// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/processscan.h"
#include "core/listening/linux/procfs.h"
#include "core/listening/process.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace portolan {

/// A process that is there.
struct SeenProcess
{
    ProcessId id;
    /// What is remembered of it may be wrong: it is new or young, executes another program, or it is its turn
    /// to be looked at again.
    bool isToBeRead = true;
};

/// Finds the processes that hold sockets, by reading /proc/PID/fd. That is what costs in a snapshot, so it
/// remembers: a process is read through when it is new, when a socket turns up whose holder is not known, and
/// now and then in turn, because a process can close a socket that another still holds, or get one from
/// another.
class SocketOwners final
{
public:
    /// folder: where procfs is mounted. linksInTurn: descriptors of old processes that one update looks at
    /// again; the default costs about a millisecond.
    explicit SocketOwners(const char *folder = "/proc", int linksInTurn = 256);

    /// Finds out which processes there are. Without it, update() does so.
    void readProcesses();

    /// Looks for the holders of these sockets. Everything about others is forgotten. A socket that was opened
    /// after readProcesses() may seem to have no holder.
    void update(const QSet<quint64> &inodes);

    /// Those that can hold sockets, in no order.
    [[nodiscard]] QVector<SeenProcess> processes() const;

    /// Those that can hold sockets and have one of these names (comm), in the order of their numbers.
    [[nodiscard]] QVector<ProcessId> named(std::span<const std::string_view> names) const;
    /// Those of them whose descriptors are closed to us.
    [[nodiscard]] QVector<ProcessId> closedNamed(std::span<const std::string_view> names) const;

    /// All holders, the main one first: the oldest that is not pid 1. Valid until the next update().
    [[nodiscard]] QVector<Process> holders(quint64 inode) const { return m_holders.value(inode); }

    /// Whether the last update made holders() tell anything else than the one before.
    [[nodiscard]] bool haveHoldersChanged() const { return m_haveHoldersChanged; }

    /// Whether each process could be read, so that a socket without holder has none.
    [[nodiscard]] bool wasEverythingRead() const { return m_wasEverythingRead; }

    /// Whether a thread of the kernel serves files.
    [[nodiscard]] bool hasFileServerThread() const { return m_hasFileServerThread; }

    /// Descriptors looked at by the last update: what it cost.
    [[nodiscard]] int linksRead() const { return m_linksRead; }

private:
    struct Entry
    {
        ProcessId id;
        /// As in stat: changes when the process executes another program.
        std::string name;
        /// Sockets it held of those asked for.
        std::vector<quint64> sockets;
        /// Read when it is first found to hold a socket.
        std::optional<Process> process;
        bool isReadable = true;
        /// Its first thread has ended, and others hold what it opened.
        bool isLeaderGone = false;
        /// Not even its stat could be read.
        bool isClosed = false;
        /// It was read through when it was no longer young.
        bool isSettled = false;
        /// The next update has to read it through.
        bool isDue = true;
        /// The last update read it through because it was its turn.
        bool wasItsTurn = false;
        quint64 lastUpdate = 0;
    };

    /// A thread of the kernel: never becomes anything else, so its stat is read once.
    struct KernelThread
    {
        /// Of its folder: the kernel never gives two processes the same (proc_pid_make_inode in
        /// fs/proc/base.c).
        quint64 inode = 0;
        bool isFileServer = false;
        quint64 lastUpdate = 0;
    };

    void readProcess(const char *name, qint64 pid, quint64 inode);
    void scanDue();
    void scan(std::span<const ProcessId> processes);
    void take(ProcessScan scan, Entry &entry);
    void forgetGone();
    void forgetOthers();
    void scanForUnknown();
    void scanInTurn();
    void collectHolders();

    FileDescriptor m_folder;
    int m_linksInTurn;
    QHash<qint64, Entry> m_entries;
    QHash<qint64, KernelThread> m_kernelThreads;
    /// What the last update was asked for.
    QSet<quint64> m_inodes;
    QHash<quint64, QVector<Process>> m_holders;
    /// Sockets whose holder was looked for everywhere and not found.
    QSet<quint64> m_notFound;
    /// Processes scanned by this update; not to be scanned twice.
    QSet<qint64> m_scanned;
    quint64 m_update = 0;
    bool m_areProcessesRead = false;
    quint64 m_now = 0;
    qint64 m_lastInTurn = 0;
    int m_linksRead = 0;
    bool m_haveHoldersChanged = false;
    bool m_wasEverythingRead = true;
    bool m_hasFileServerThread = false;
};

} // namespace portolan

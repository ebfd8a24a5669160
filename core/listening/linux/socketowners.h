// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/procfs.h"
#include "core/listening/process.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <optional>
#include <string>
#include <vector>

namespace portolan {

/// Finds the processes that hold sockets, by reading /proc/PID/fd. That is what costs in a snapshot, so it
/// remembers: a process is read through when it is new, when a socket turns up whose holder is not known, and
/// now and then in turn, because a process can close a socket that another still holds, or get one from
/// another.
class SocketOwners final
{
public:
    /// folder: where procfs is mounted. linksInTurn: descriptors of old processes that one update looks at
    /// again; the default costs a millisecond or two.
    explicit SocketOwners(const char *folder = "/proc", int linksInTurn = 512);

    /// Looks for the holders of these sockets. Everything about others is forgotten.
    void update(const QSet<quint64> &inodes);

    /// All holders, the main one first: the oldest that is not pid 1. Valid until the next update().
    [[nodiscard]] QVector<Process> holders(quint64 inode) const { return m_holders.value(inode); }

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
        /// Not even its stat could be read.
        bool isClosed = false;
        /// It was read through when it was no longer young.
        bool isSettled = false;
        quint64 lastUpdate = 0;
    };

    void readProcesses(const QSet<quint64> &inodes);
    void readProcess(const char *name, qint64 pid, const QSet<quint64> &inodes);
    void scan(Entry &entry, const QSet<quint64> &inodes);
    /// Returns false where the process is gone.
    bool readDetails(int folder, Entry &entry);
    void forget(const QSet<quint64> &inodes);
    void scanForUnknown(const QSet<quint64> &inodes);
    void scanInTurn(const QSet<quint64> &inodes);
    void collectHolders();

    FileDescriptor m_folder;
    int m_linksInTurn;
    QHash<qint64, Entry> m_entries;
    QHash<quint64, QVector<Process>> m_holders;
    /// Sockets whose holder was looked for everywhere and not found.
    QSet<quint64> m_notFound;
    /// Processes scanned by this update; not to be scanned twice.
    QSet<qint64> m_scanned;
    quint64 m_update = 0;
    quint64 m_now = 0;
    qint64 m_lastInTurn = 0;
    int m_linksRead = 0;
    bool m_haveHoldersChanged = false;
    bool m_wasEverythingRead = true;
    bool m_hasFileServerThread = false;
};

} // namespace portolan

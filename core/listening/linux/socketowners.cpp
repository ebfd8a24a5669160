// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/socketowners.h"

#include "core/listening/linux/kernelsockets.h"
#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <tuple>

#include <fcntl.h>
#include <unistd.h>

namespace portolan {

namespace {

/// A process younger than this may still be about to execute its program, or to close what it inherited.
constexpr quint64 youthSeconds = 2;
/// Processes that one update looks at in turn at most: without rights, each may cost a failed open.
constexpr int processesInTurn = 16;

quint64 youthTicks()
{
    return youthSeconds * static_cast<quint64>(sysconf(_SC_CLK_TCK));
}

/// Zombies have closed everything, and threads of the kernel never had anything.
bool canHoldSockets(const ProcessStat &stat)
{
    return !stat.isKernelThread && stat.state != 'Z' && stat.state != 'X';
}

} // namespace

SocketOwners::SocketOwners(const char *folder, int linksInTurn)
    : m_folder{open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC)}
    , m_linksInTurn{linksInTurn}
{ }

void SocketOwners::update(const QSet<quint64> &inodes)
{
    ++m_update;
    m_now = ticksSinceBoot();
    m_linksRead = 0;
    m_haveHoldersChanged = false;
    m_scanned.clear();
    m_hasFileServerThread = false;

    readProcesses(inodes);
    forget(inodes);
    scanForUnknown(inodes);
    scanInTurn(inodes);
    if (m_haveHoldersChanged) {
        collectHolders();
    }
    const auto isReadable = [](const Entry &entry) { return entry.isReadable; };
    // There always is a pid 1; where it cannot be seen, others cannot either (hidepid in proc(5)).
    m_wasEverythingRead
        = m_entries.contains(1) && std::all_of(m_entries.cbegin(), m_entries.cend(), isReadable);
}

void SocketOwners::readProcesses(const QSet<quint64> &inodes)
{
    static_cast<void>(forEachFolder(m_folder.get(), ".", [&](const char *name, quint64) {
        if (const auto pid = parseNumber(name)) {
            readProcess(name, static_cast<qint64>(*pid), inodes);
        }
    }));
}

void SocketOwners::readProcess(const char *name, qint64 pid, const QSet<quint64> &inodes)
{
    const auto text = readFileAt(m_folder.get(), (std::string{name} + "/stat").c_str());
    auto stat = text ? parseStat(*text) : std::nullopt;
    if (!stat) {
        // Gone, or closed to us by hidepid: then it may hold anything.
        if (faccessat(m_folder.get(), name, F_OK, 0) == 0) {
            Entry &entry = m_entries[pid];
            m_haveHoldersChanged = m_haveHoldersChanged || !entry.sockets.empty();
            entry = {};
            entry.id.pid = pid;
            entry.isReadable = false;
            entry.isClosed = true;
            entry.lastUpdate = m_update;
        }
        return;
    }
    m_hasFileServerThread = m_hasFileServerThread || (stat->isKernelThread && isFileServerThread(stat->name));
    if (!canHoldSockets(*stat)) {
        return; // and is forgotten, if it was known
    }
    Entry &entry = m_entries[pid];
    const bool isNew = entry.isClosed || entry.id != ProcessId{pid, stat->startTicks};
    if (isNew) {
        m_haveHoldersChanged = m_haveHoldersChanged || !entry.sockets.empty();
        entry = {};
        entry.id = {pid, stat->startTicks};
    }
    entry.lastUpdate = m_update;
    if (isNew || !entry.isSettled || entry.name != stat->name) {
        entry.name = std::move(stat->name);
        scan(entry, inodes);
    }
}

void SocketOwners::scan(Entry &entry, const QSet<quint64> &inodes)
{
    if (entry.isClosed) {
        return;
    }
    m_scanned.insert(entry.id.pid);
    // What is read of an old process is read once and for all; a young one has to be looked at again.
    entry.isSettled = entry.id.startTicks + youthTicks() < m_now;
    const std::string name = std::to_string(entry.id.pid);
    const FileDescriptor folder{openat(m_folder.get(), name.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
    std::vector<quint64> sockets;
    const auto handle = [&](quint64 inode) {
        if (inodes.contains(inode)) {
            sockets.push_back(inode);
        }
    };
    const int error = folder.isOpen() ? forEachSocket(folder.get(), handle, m_linksRead) : 0;
    entry.isReadable = error != EACCES && error != EPERM;
    std::ranges::sort(sockets);
    // dup(2) makes several descriptors of one socket.
    sockets.erase(std::unique(sockets.begin(), sockets.end()), sockets.end());
    if (sockets != entry.sockets) {
        m_haveHoldersChanged = true;
        entry.sockets = std::move(sockets);
    }
    if (!entry.sockets.empty() && !readDetails(folder.get(), entry)) {
        entry.sockets.clear();
        m_haveHoldersChanged = true;
    }
}

bool SocketOwners::readDetails(int folder, Entry &entry)
{
    const auto text = readFileAt(folder, "stat");
    const auto stat = text ? parseStat(*text) : std::nullopt;
    if (!stat || stat->startTicks != entry.id.startTicks) {
        return false; // gone, and another may have got its number
    }
    Process process = portolan::readProcess(folder, entry.id.pid, *stat);
    if (entry.process) {
        // The clock may have been set meanwhile; the process did not start anew.
        process.startedAt = entry.process->startedAt;
    }
    if (entry.process != process) {
        entry.process = std::move(process);
        m_haveHoldersChanged = true;
    }
    return true;
}

void SocketOwners::forget(const QSet<quint64> &inodes)
{
    m_haveHoldersChanged |= erase_if(m_entries, [this](const std::pair<const qint64 &, Entry &> &item) {
        return item.second.lastUpdate != m_update;
    }) > 0;
    for (Entry &entry : m_entries) {
        m_haveHoldersChanged
            |= std::erase_if(entry.sockets, [&](quint64 inode) { return !inodes.contains(inode); }) > 0;
    }
    m_notFound.intersect(inodes);
}

void SocketOwners::scanForUnknown(const QSet<quint64> &inodes)
{
    QSet<quint64> unknown = inodes;
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const quint64 inode : entry.sockets) {
            unknown.remove(inode);
        }
    }
    m_notFound.intersect(unknown);
    unknown.subtract(m_notFound);
    unknown.remove(0);
    if (unknown.isEmpty()) {
        return;
    }
    for (Entry &entry : m_entries) {
        if (!m_scanned.contains(entry.id.pid)) {
            scan(entry, inodes);
        }
        for (const quint64 inode : entry.sockets) {
            unknown.remove(inode);
        }
    }
    m_notFound.unite(unknown);
}

void SocketOwners::scanInTurn(const QSet<quint64> &inodes)
{
    QVector<qint64> pids = m_entries.keys();
    std::ranges::sort(pids);
    const auto next = std::ranges::upper_bound(pids, m_lastInTurn);
    std::rotate(pids.begin(), next, pids.end());
    const int limit = m_linksRead + m_linksInTurn;
    for (const qint64 pid : pids.first(std::min<qsizetype>(pids.size(), processesInTurn))) {
        if (m_linksRead >= limit) {
            break;
        }
        m_lastInTurn = pid;
        if (!m_scanned.contains(pid)) {
            scan(m_entries[pid], inodes);
        }
    }
}

void SocketOwners::collectHolders()
{
    m_holders.clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const quint64 inode : entry.sockets) {
            m_holders[inode].append(*entry.process);
        }
    }
    const auto rank = [](const Process &process) {
        return std::tuple{process.id.pid == 1, process.id.startTicks, process.id.pid};
    };
    for (QVector<Process> &processes : m_holders) {
        std::ranges::sort(processes, {}, rank);
    }
}

} // namespace portolan

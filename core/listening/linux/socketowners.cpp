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

/// A zombie: of this thread nothing is left but its entry.
bool hasEnded(const ProcessStat &stat)
{
    return stat.state == 'Z' || stat.state == 'X';
}

/// Zombies have closed everything, unless other threads live on.
bool canHoldSockets(const ProcessStat &stat)
{
    return !hasEnded(stat) || stat.threads > 1;
}

} // namespace

SocketOwners::SocketOwners(const char *folder, int linksInTurn)
    : m_folder{open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC)}
    , m_linksInTurn{linksInTurn}
{ }

void SocketOwners::readProcesses()
{
    ++m_update;
    m_now = ticksSinceBoot();
    m_haveHoldersChanged = false;
    static_cast<void>(forEachFolder(m_folder.get(), ".", [this](const char *name, quint64 inode) {
        if (const auto pid = parseNumber(name)) {
            readProcess(name, static_cast<qint64>(*pid), inode);
        }
    }));
    forgetGone();
    m_areProcessesRead = true;
}

void SocketOwners::update(const QSet<quint64> &inodes)
{
    if (!m_areProcessesRead) {
        readProcesses();
    }
    m_areProcessesRead = false;
    m_linksRead = 0;
    m_scanned.clear();

    const bool areOthersWanted = inodes != m_inodes;
    m_inodes = inodes;
    scanDue();
    if (areOthersWanted) {
        forgetOthers();
    }
    if (areOthersWanted || m_haveHoldersChanged) {
        scanForUnknown();
    }
    scanInTurn();
    if (m_haveHoldersChanged) {
        collectHolders();
    }
    const auto isReadable = [](const Entry &entry) { return entry.isReadable; };
    // There always is a pid 1; where it cannot be seen, others cannot either (hidepid in proc(5)).
    m_wasEverythingRead
        = m_entries.contains(1) && std::all_of(m_entries.cbegin(), m_entries.cend(), isReadable);
}

QVector<SeenProcess> SocketOwners::processes() const
{
    QVector<SeenProcess> seen;
    seen.reserve(m_entries.size());
    for (const Entry &entry : m_entries) {
        seen.append({.id = entry.id, .isToBeRead = entry.isDue || entry.wasItsTurn});
    }
    return seen;
}

QVector<ProcessId> SocketOwners::named(std::span<const std::string_view> names) const
{
    QVector<ProcessId> found;
    for (const Entry &entry : m_entries) {
        if (std::ranges::find(names, std::string_view{entry.name}) != names.end()) {
            found.append(entry.id);
        }
    }
    std::ranges::sort(found);
    return found;
}

QVector<ProcessId> SocketOwners::closedNamed(std::span<const std::string_view> names) const
{
    QVector<ProcessId> found = named(names);
    found.removeIf([this](const ProcessId &process) { return m_entries.value(process.pid).isReadable; });
    return found;
}

void SocketOwners::readProcess(const char *name, qint64 pid, quint64 inode)
{
    const auto thread = m_kernelThreads.find(pid);
    if (thread != m_kernelThreads.end() && thread->inode == inode) {
        thread->lastUpdate = m_update;
        return;
    }
    auto stat = readStatAt(m_folder.get(), (std::string{name} + "/stat").c_str());
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
    if (stat->isKernelThread) {
        m_kernelThreads.insert(pid, {inode, isFileServerThread(stat->name), m_update});
        return;
    }
    if (!canHoldSockets(*stat)) {
        return; // and is forgotten, if it was known
    }
    Entry &entry = m_entries[pid];
    if (entry.isClosed || entry.id != ProcessId{pid, stat->startTicks}) {
        m_haveHoldersChanged = m_haveHoldersChanged || !entry.sockets.empty();
        entry = {};
        entry.id = {pid, stat->startTicks};
    }
    entry.lastUpdate = m_update;
    entry.isLeaderGone = hasEnded(*stat);
    if (!entry.isSettled || entry.name != stat->name) {
        entry.name = std::move(stat->name);
        entry.isDue = true;
    }
}

void SocketOwners::scanDue()
{
    std::vector<ProcessId> due;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.isDue && !entry.isClosed) {
            due.push_back(entry.id);
        }
    }
    scan(due);
}

void SocketOwners::scan(std::span<const ProcessId> processes)
{
    std::vector<ProcessScan> scans = scanProcesses(m_folder.get(), processes, m_inodes);
    for (size_t i = 0; i < processes.size(); ++i) {
        Entry &entry = m_entries[processes[i].pid];
        take(entry.isLeaderGone ? scanThreads(m_folder.get(), entry.id, m_inodes) : std::move(scans[i]),
            entry);
    }
}

void SocketOwners::take(ProcessScan scan, Entry &entry)
{
    m_scanned.insert(entry.id.pid);
    m_linksRead += scan.linksRead;
    entry.isDue = false;
    // What is read of an old process is read once and for all; a young one has to be looked at again.
    entry.isSettled = entry.id.startTicks + youthTicks() < m_now;
    entry.isReadable = scan.isReadable;
    if (scan.sockets != entry.sockets) {
        m_haveHoldersChanged = true;
        entry.sockets = std::move(scan.sockets);
    }
    if (!scan.process) {
        return;
    }
    if (entry.process) {
        // The clock may have been set meanwhile; the process did not start anew.
        scan.process->startedAt = entry.process->startedAt;
    }
    if (entry.process != scan.process) {
        entry.process = std::move(scan.process);
        m_haveHoldersChanged = true;
    }
}

void SocketOwners::forgetGone()
{
    for (auto item = m_entries.begin(); item != m_entries.end();) {
        if (item->lastUpdate == m_update) {
            ++item;
            continue;
        }
        m_haveHoldersChanged = m_haveHoldersChanged || !item->sockets.empty();
        item = m_entries.erase(item);
    }
    m_kernelThreads.removeIf(
        [this](const QHash<qint64, KernelThread>::iterator &item) { return item->lastUpdate != m_update; });
    m_hasFileServerThread = std::any_of(m_kernelThreads.cbegin(),
        m_kernelThreads.cend(),
        [](const KernelThread &thread) { return thread.isFileServer; });
}

void SocketOwners::forgetOthers()
{
    const auto isOther = [this](quint64 inode) { return !m_inodes.contains(inode); };
    for (Entry &entry : m_entries) {
        m_haveHoldersChanged = std::erase_if(entry.sockets, isOther) > 0 || m_haveHoldersChanged;
    }
}

void SocketOwners::scanForUnknown()
{
    QSet<quint64> unknown = m_inodes;
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
    std::vector<ProcessId> others;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.isClosed && !m_scanned.contains(entry.id.pid)) {
            others.push_back(entry.id);
        }
    }
    scan(others);
    for (const Entry &entry : std::as_const(m_entries)) {
        for (const quint64 inode : entry.sockets) {
            unknown.remove(inode);
        }
    }
    m_notFound.unite(unknown);
}

void SocketOwners::scanInTurn()
{
    for (Entry &entry : m_entries) {
        entry.wasItsTurn = false;
    }
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
        Entry &entry = m_entries[pid];
        if (!entry.isClosed && !m_scanned.contains(pid)) {
            scan({&entry.id, 1});
            entry.wasItsTurn = true;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/namespacesockets.h"

#include "core/listening/linux/procfs.h"
#include "core/listening/linux/procnet.h"
#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <optional>
#include <string>

#include <sys/stat.h>

namespace portolan {

namespace {

/// Processes of a namespace that are tried: they may end before they are asked.
constexpr qsizetype maxWitnesses = 4;
/// Readings after which sockets are read again, although their counts are the same.
constexpr int maxAge = 16;

struct SocketFile
{
    const char *name;
    /// Of its line in sockstat or sockstat6.
    std::string_view heading;
    Transport transport;
};

constexpr std::array socketFiles{
    SocketFile{"tcp", "TCP:", Transport::Tcp},
    SocketFile{"tcp6", "TCP6:", Transport::Tcp},
    SocketFile{"udp", "UDP:", Transport::Udp},
    SocketFile{"udp6", "UDP6:", Transport::Udp},
};

std::string netFolder(const ProcessId &process)
{
    return "/proc/" + std::to_string(process.pid) + "/net/";
}

bool isIn(const ProcessId &process, quint64 netNamespace)
{
    struct stat status
    { };

    return stat((netFolder(process) + "dev").c_str(), &status) == 0 && status.st_ino == netNamespace;
}

/// Nothing where the process is gone.
std::optional<SocketCounts> readCounts(const ProcessId &process)
{
    auto text = readWholeFile((netFolder(process) + "sockstat").c_str());
    if (!text) {
        return std::nullopt;
    }
    *text += readWholeFile((netFolder(process) + "sockstat6").c_str()).value_or(std::string{});
    return parseSockStat(*text);
}

} // namespace

SocketCounts parseSockStat(std::string_view text)
{
    SocketCounts counts{};
    while (!text.empty()) {
        // TCP: inuse 5 orphan 0 tw 0 alloc 9 mem 1
        std::string_view line = takeLine(text);
        const auto *const file = std::ranges::find(socketFiles, takeField(line), &SocketFile::heading);
        if (file != socketFiles.end() && takeField(line) == "inuse") {
            const auto index = static_cast<size_t>(file - socketFiles.begin());
            counts.at(index) = parseNumber(takeField(line)).value_or(0);
        }
    }
    return counts;
}

void NamespaceSockets::read(const QVector<NetNamespace> &namespaces, std::vector<SocketRow> &rows)
{
    m_tablesRead = 0;
    QHash<quint64, Known> known;
    for (const NetNamespace &netNamespace : namespaces) {
        Known now = readAnew(netNamespace, m_known.take(netNamespace.id));
        rows.insert(rows.end(), now.rows.begin(), now.rows.end());
        known.emplace(netNamespace.id, std::move(now));
    }
    m_known = std::move(known);
}

NamespaceSockets::Known NamespaceSockets::readAnew(const NetNamespace &netNamespace, Known known)
{
    const qsizetype tried = std::min(maxWitnesses, netNamespace.processes.size());
    for (const ProcessId &process : netNamespace.processes.first(tried)) {
        const auto counts = readCounts(process);
        if (!counts || !isIn(process, netNamespace.id)) {
            continue;
        }
        const bool isSame = counts == known.counts && netNamespace.processes == known.processes;
        if (isSame && known.age < maxAge && known.held.areAllOpen()) {
            ++known.age;
            return known;
        }
        Known now{.counts = *counts, .processes = netNamespace.processes, .rows = {}, .held = {}, .age = 0};
        for (size_t i = 0; i < socketFiles.size(); ++i) {
            if (counts->at(i) == 0) {
                continue;
            }
            ++m_tablesRead;
            const SocketFile &file = socketFiles.at(i);
            const auto text = readWholeFile((netFolder(process) + file.name).c_str());
            std::ranges::copy(
                parseProcNet(text.value_or(std::string{}), file.transport), std::back_inserter(now.rows));
        }
        // Only now it is certain that all of it was read in that namespace.
        if (isIn(process, netNamespace.id)) {
            for (SocketRow &row : now.rows) {
                row.netNamespace = netNamespace.id;
            }
            const bool isSameAgain = now.rows == known.rows && known.held.count() == now.rows.size();
            now.held = isSameAgain && known.held.areAllOpen() ? std::move(known.held)
                                                              : HeldSockets{now.rows, netNamespace.processes};
            return now;
        }
    }
    return {};
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/heldsockets.h"

#include "core/listening/linux/procfs.h"

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include <fcntl.h>

namespace portolan {

namespace {

/// Links that one call reads: about a millisecond.
constexpr size_t maxLooked = 512;

} // namespace

HeldSockets::HeldSockets(const std::vector<SocketRow> &rows, const QVector<ProcessId> &processes)
{
    QSet<quint64> wanted;
    for (const SocketRow &row : rows) {
        if (row.inode != 0) {
            wanted.insert(row.inode);
        }
    }
    for (const ProcessId &process : processes) {
        if (wanted.isEmpty()) {
            return;
        }
        findIn(process, wanted);
    }
}

bool HeldSockets::areAllOpen()
{
    std::string buffer;
    for (size_t looked = 0; looked < std::min(maxLooked, m_places.size()); ++looked) {
        const Place &place = m_places.at(m_next);
        m_next = (m_next + 1) % m_places.size();
        // No other socket gets its inode as long as it is open, so whose descriptor it is does not matter.
        if (parseSocketLink(readLinkAt(AT_FDCWD, place.path.c_str(), buffer)) != place.inode) {
            return false;
        }
    }
    return true;
}

void HeldSockets::findIn(const ProcessId &process, QSet<quint64> &wanted)
{
    std::error_code error; // closed to us, or gone
    std::filesystem::directory_iterator entry{"/proc/" + std::to_string(process.pid) + "/fd", error};
    std::string buffer;
    for (; !error && entry != std::filesystem::directory_iterator{} && !wanted.isEmpty();
         entry.increment(error)) {
        std::string path = entry->path().native();
        const quint64 inode = parseSocketLink(readLinkAt(AT_FDCWD, path.c_str(), buffer));
        if (inode != 0 && wanted.remove(inode)) {
            m_places.push_back({std::move(path), inode});
        }
    }
}

} // namespace portolan

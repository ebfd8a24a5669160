// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/socketrow.h"
#include "core/listening/process.h"

#include <QSet>
#include <QVector>

#include <string>
#include <vector>

namespace portolan {

/// Where sockets are held: one descriptor of each, as far as we may see them. Tells without reading a table
/// of the kernel whether one of them was closed, at the price of one link for each.
class HeldSockets final
{
public:
    HeldSockets() = default;
    /// Looks for the sockets of these rows among the descriptors of these processes. Those of processes that
    /// are not ours to read are left out, and so never seem to be closed.
    HeldSockets(const std::vector<SocketRow> &rows, const QVector<ProcessId> &processes);

    /// Each is still where it was found. Of very many, a part is looked at, and the next at the next call.
    [[nodiscard]] bool areAllOpen();

    /// How many were found.
    [[nodiscard]] size_t count() const { return m_places.size(); }

private:
    struct Place
    {
        /// "/proc/PID/fd/N".
        std::string path;
        quint64 inode = 0;
    };

    void findIn(const ProcessId &process, QSet<quint64> &wanted);

    std::vector<Place> m_places;
    /// Where the next call begins.
    size_t m_next = 0;
};

} // namespace portolan

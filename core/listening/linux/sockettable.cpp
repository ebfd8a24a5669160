// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/sockettable.h"

#include "core/listening/linux/procnet.h"
#include "core/listening/linux/sockdiag.h"
#include "core/listening/logging.h"

#include <algorithm>
#include <cerrno>

#include <unistd.h>

namespace portolan {

namespace {

/// Whether this kernel was built with MPTCP. Asking one without would make it look for a module each time.
bool hasMultipath()
{
    return access("/proc/sys/net/mptcp/enabled", F_OK) == 0;
}

} // namespace

std::optional<Error> SocketTable::readOwn(QStringList &remarks)
{
    m_read.clear();
    m_read.reserve(m_lastRead.size());
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        const int error = m_kind == Kind::Best ? dumpSockets(transport, m_read) : EOPNOTSUPP;
        if (error == 0) {
            continue;
        }
        const QString name = transportName(transport);
        qCDebug(listeningLog) << "sock_diag does not answer for" << name << "- error" << error;
        if (!readProcNet("/proc/net", transport, m_read)) {
            return Error{
                tr("Neither the kernel's sock_diag (%1) nor the files below /proc/net can be read, "
                   "so it cannot be told what is listening here. In a sandbox, allow one of the two.")
                    .arg(qt_error_string(error))};
        }
        remarks.append(tr("The kernel offers no sock_diag for %1 (%2), so /proc/net was read instead: it "
                          "does not tell the device a socket is bound to, whether an IPv6 socket accepts "
                          "IPv4 too, nor how long its queue is.")
                           .arg(name, qt_error_string(error)));
    }
    return std::nullopt;
}

void SocketTable::readOthers(const QVector<NetNamespace> &others)
{
    m_namespaceSockets.read(others, m_read);
    if (m_read == m_lastRead) {
        return;
    }
    m_lastRead = m_read;
    m_rows.swap(m_read);
    markMultipath();
    putInOrder();
}

void SocketTable::markMultipath()
{
    if (m_kind != Kind::Best || !m_mayHaveMultipath) {
        return;
    }
    std::vector<quint64> inodes;
    m_mayHaveMultipath = hasMultipath() && dumpMultipathInodes(inodes) == 0;
    if (inodes.empty()) {
        return;
    }
    const QSet<quint64> multipath{inodes.begin(), inodes.end()};
    for (SocketRow &row : m_rows) {
        row.isMultipath = row.transport == Transport::Tcp && multipath.contains(row.inode);
    }
}

void SocketTable::putInOrder()
{
    std::ranges::sort(m_rows, isBefore);
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end(), isSameSocket), m_rows.end());
    QSet<quint64> inodes;
    inodes.reserve(static_cast<qsizetype>(m_rows.size()));
    for (const SocketRow &row : m_rows) {
        if (row.inode != 0) {
            inodes.insert(row.inode);
        }
    }
    m_inodes = std::move(inodes);
}

} // namespace portolan

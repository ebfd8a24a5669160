// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxlistenersource.h"

#include "core/listening/grade.h"
#include "core/listening/linux/procfs.h"
#include "core/listening/linux/procnet.h"
#include "core/listening/linux/sockdiag.h"
#include "core/listening/linux/systemrules.h"
#include "core/listening/linux/systemtext.h"
#include "core/listening/logging.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>
#include <string>

#include <fcntl.h>
#include <net/if.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

std::vector<Mount> readMounts()
{
    return parseMountInfo(readWholeFile("/proc/self/mountinfo").value_or(std::string{}));
}

bool isInFirstProcessNamespace()
{
    // The first name spaces have fixed numbers: PROC_PID_INIT_INO in include/linux/proc_ns.h.
    std::string buffer;
    return readLinkAt(AT_FDCWD, "/proc/self/ns/pid", buffer) == "pid:[4026531836]";
}

QVector<QHostAddress> upAddresses()
{
    QVector<QHostAddress> addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsUp)) {
            continue;
        }
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            addresses.append(entry.ip());
        }
    }
    return addresses;
}

} // namespace

LinuxListenerSource::LinuxListenerSource(Table table)
    : m_table{table}
    , m_mounts{readMounts()}
    , m_seesAllProcesses{isInFirstProcessNamespace()}
    , m_cgroups{m_mounts}
{ }

Result<Snapshot> LinuxListenerSource::snapshot()
{
    Snapshot snapshot;
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    std::vector<SocketRow> rows;
    if (const auto error = readSockets(rows, snapshot.remarks)) {
        return tl::make_unexpected(*error);
    }
    std::ranges::sort(rows, isBefore);
    rows.erase(std::unique(rows.begin(), rows.end(), isSameSocket), rows.end());

    m_deviceNames.clear();
    // Processes end without a word: what is remembered of them must not grow for ever.
    if (m_processCgroups.size() > 64 + 2 * static_cast<qsizetype>(rows.size())) {
        m_processCgroups.clear();
    }
    lookUpOwners(rows);
    snapshot.listeners.reserve(static_cast<qsizetype>(rows.size()));
    for (const SocketRow &row : rows) {
        snapshot.listeners.append(makeListener(row));
    }
    grade(snapshot.listeners);
    snapshot.interfaceAddresses = upAddresses();
    remarkOnProcesses(snapshot.remarks);
    return snapshot;
}

std::optional<Error> LinuxListenerSource::readSockets(
    std::vector<SocketRow> &rows, QStringList &remarks) const
{
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        const int error = m_table == Table::Best ? dumpSockets(transport, rows) : EOPNOTSUPP;
        if (error == 0) {
            continue;
        }
        const QString name = transportName(transport);
        qCDebug(listeningLog) << "sock_diag does not answer for" << name << "- error" << error;
        if (!readProcNet("/proc/net", transport, rows)) {
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

void LinuxListenerSource::lookUpOwners(const std::vector<SocketRow> &rows)
{
    QSet<quint64> inodes;
    inodes.reserve(static_cast<qsizetype>(rows.size()));
    for (const SocketRow &row : rows) {
        if (row.inode != 0) {
            inodes.insert(row.inode);
        }
    }
    m_owners.update(inodes);
    // A tunnel comes and goes seldom, but is asked for only where it could explain something.
    const bool mayBeTunnel = std::ranges::any_of(rows, [this](const SocketRow &row) {
        return row.transport == Transport::Udp && row.uid == 0 && m_owners.holders(row.inode).isEmpty();
    });
    m_kernelServices = {
        .hasTunnel = mayBeTunnel && m_owners.wasEverythingRead() && hasTunnelInterface(),
        .hasFileServer = m_owners.hasFileServerThread(),
    };
}

Listener LinuxListenerSource::makeListener(const SocketRow &row)
{
    Listener listener;
    listener.endpoint = {
        .transport = row.transport,
        .address = addressOf(row),
        .port = PortNumber{row.port},
        .device = deviceName(row.interfaceIndex),
    };
    listener.v6only = row.v6only;
    listener.state = row.transport == Transport::Tcp ? SocketState::Listen : SocketState::Unconnected;
    listener.inode = row.inode;
    listener.uid = row.uid;
    listener.user = m_userNames.name(row.uid);
    listener.cgroupId = row.cgroupId;
    listener.netNamespace = u"host"_s;
    listener.queue = row.queue;
    describeOwner(row, listener);
    return listener;
}

void LinuxListenerSource::describeOwner(const SocketRow &row, Listener &listener)
{
    listener.processes = m_owners.holders(row.inode);
    const bool wasEverythingRead = m_seesAllProcesses && m_owners.wasEverythingRead();
    listener.ownership = listener.processes.isEmpty()
        ? ownershipWithoutHolder(row, wasEverythingRead, m_kernelServices)
        : Ownership::Known;
    const CgroupName name = cgroupOf(row, listener);
    listener.unit = name.unit;
    listener.container = name.container;
}

CgroupName LinuxListenerSource::cgroupOf(const SocketRow &row, const Listener &listener)
{
    const CgroupName name = m_cgroups.name(row.cgroupId);
    // With cgroup v1 every socket is in the root of v2, and only the process tells.
    return name.isEmpty() && !listener.processes.isEmpty() ? cgroupOf(listener.processes.constFirst()) : name;
}

CgroupName LinuxListenerSource::cgroupOf(const Process &process)
{
    auto &[id, name] = m_processCgroups[process.id.pid];
    if (id != process.id) {
        id = process.id;
        const std::string path = "/proc/" + std::to_string(process.id.pid) + "/cgroup";
        name = parseCgroupPath(parseCgroupFile(readWholeFile(path.c_str()).value_or(std::string{})));
    }
    return name;
}

QString LinuxListenerSource::deviceName(quint32 index)
{
    if (index == 0) {
        return {};
    }
    const auto known = m_deviceNames.constFind(index);
    if (known != m_deviceNames.constEnd()) {
        return *known;
    }
    std::array<char, IF_NAMESIZE> name{};
    const bool hasName = if_indextoname(index, name.data()) != nullptr;
    // The interface is gone, but the socket is still tied to it: not to be shown as one that is open to all.
    return *m_deviceNames.insert(index, hasName ? decodeText(name.data()) : u"if%1"_s.arg(index));
}

void LinuxListenerSource::grade(QVector<Listener> &listeners)
{
    const EphemeralRange range = readEphemeralRange();
    // They are ordered by port, so those of one port stand together.
    for (auto first = listeners.begin(); first != listeners.end();) {
        const PortNumber port = first->endpoint.port;
        const auto end = std::find_if(first, listeners.end(), [port](const Listener &listener) {
            return listener.endpoint.port != port;
        });
        const bool isShared = std::distance(first, end) > 1;
        const bool isOfService = std::any_of(first, end, [](const Listener &listener) {
            return listener.endpoint.transport == Transport::Tcp;
        });
        for (; first != end; ++first) {
            first->grade = gradeOf(*first, range, isShared, isOfService);
        }
    }
}

void LinuxListenerSource::remarkOnProcesses(QStringList &remarks) const
{
    if (!m_seesAllProcesses) {
        remarks.append(tr("Portolan runs in a process name space of its own, as in a container or sandbox, "
                          "and cannot see the programs outside of it."));
    } else if (!m_owners.wasEverythingRead() && hidesProcesses(m_mounts)) {
        remarks.append(tr("This system hides the processes of other users (/proc is mounted with hidepid), "
                          "so the owners of their sockets cannot be found."));
    }
}

} // namespace portolan

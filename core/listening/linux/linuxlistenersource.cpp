// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxlistenersource.h"

#include "core/listening/grade.h"
#include "core/listening/interfaceaddresses.h"
#include "core/listening/linux/procfs.h"
#include "core/listening/linux/systemrules.h"
#include "core/listening/linux/systemtext.h"
#include "core/listening/socketactivation.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <fcntl.h>
#include <net/if.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Processes of a namespace whose control groups are compared.
constexpr qsizetype maxProcessesAsked = 32;
/// Processes end without a word: what is remembered of them must not grow for ever.
constexpr qsizetype maxProcessCgroups = 10'000;
/// Forwarders whose command line tells which ports they hold, as stat names them.
constexpr std::array publisherNames{std::string_view{"docker-proxy"},
    std::string_view{"pasta"},
    std::string_view{"pasta.avx2"},
    std::string_view{"passt"},
    std::string_view{"passt.avx2"}};
/// Processes that Podman keeps in its mount namespace, for as long as a container runs.
constexpr std::array mountWitnessNames{
    std::string_view{"conmon"}, std::string_view{"catatonit"}, std::string_view{"rootlessport"}};

std::vector<Mount> readMounts()
{
    return parseMountInfo(readWholeFile("/proc/self/mountinfo").value_or(std::string{}));
}

LinuxListenerSource::View findOutView()
{
    using enum LinuxListenerSource::View;
    std::string buffer;
    const std::string_view link = readLinkAt(AT_FDCWD, "/proc/self/ns/pid", buffer);
    if (link.empty()) {
        return Nothing;
    }
    // The first name spaces have fixed numbers: PROC_PID_INIT_INO in include/linux/proc_ns.h.
    return link == "pid:[4026531836]" ? All : Part;
}

QString deviceName(quint32 index)
{
    std::array<char, IF_NAMESIZE> name{};
    const bool hasName = if_indextoname(index, name.data()) != nullptr;
    // The interface is gone, but the socket is still tied to it: not to be shown as one that is open to all.
    return hasName ? decodeText(name.data()) : u"if%1"_s.arg(index);
}

} // namespace

LinuxListenerSource::LinuxListenerSource(Table table)
    : LinuxListenerSource{table, findOutView()}
{ }

LinuxListenerSource::LinuxListenerSource(Table table, View view)
    : m_table{table}
    , m_mounts{readMounts()}
    , m_view{view}
    , m_cgroups{m_mounts}
{ }

Result<Snapshot> LinuxListenerSource::snapshot()
{
    Snapshot snapshot;
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    // First the sockets, then the processes: the one that opened a socket is there when we look for it.
    if (const auto error = m_table.readOwn(snapshot.remarks)) {
        return tl::make_unexpected(*error);
    }
    m_owners.readProcesses();
    m_netNamespaces.update(m_owners.processes());
    m_table.readOthers(m_netNamespaces.others());
    m_owners.update(m_table.inodes());

    snapshot.listeners = makeListeners();
    snapshot.interfaceAddresses = upAddresses();
    remarkOnProcesses(snapshot.remarks);
    return snapshot;
}

LinuxListenerSource::Surroundings LinuxListenerSource::lookAround()
{
    Surroundings surroundings;
    surroundings.wasEverythingRead = m_view == View::All && m_owners.wasEverythingRead();
    surroundings.ephemeralRange = readEphemeralRange();
    bool mayBeTunnel = false;
    QSet<quint64> others;
    for (const SocketRow &row : m_table.rows()) {
        if (row.interfaceIndex != 0 && !surroundings.deviceNames.contains(row.interfaceIndex)) {
            surroundings.deviceNames.insert(row.interfaceIndex, deviceName(row.interfaceIndex));
        }
        if (row.netNamespace != 0) {
            others.insert(row.netNamespace);
        }
        mayBeTunnel = mayBeTunnel
            || (row.transport == Transport::Udp && row.uid == 0 && m_owners.holders(row.inode).isEmpty());
    }
    // Tunnels are asked for only where they could explain something.
    surroundings.kernelServices.hasTunnel
        = mayBeTunnel && surroundings.wasEverythingRead && hasTunnelInterface();
    surroundings.kernelServices.hasFileServer = m_owners.hasFileServerThread();
    for (const NetNamespace &netNamespace : m_netNamespaces.others()) {
        if (others.contains(netNamespace.id)) { // many have no listeners, as those of a browser's processes
            surroundings.neighbours.insert(netNamespace.id, neighbourOf(netNamespace));
        }
    }
    surroundings.forwardings = findForwardings();
    return surroundings;
}

void LinuxListenerSource::findForwarders()
{
    m_forwarders.clear();
    QSet<qint64> seen;
    for (const SocketRow &row : m_table.rows()) {
        for (const Process &process : m_owners.holders(row.inode)) {
            if (!seen.contains(process.id.pid)) {
                seen.insert(process.id.pid);
                if (forwarderOf(process)) {
                    m_forwarders.append(process);
                }
            }
        }
    }
}

ForwardingTable LinuxListenerSource::findForwardings()
{
    const QVector<ProcessId> suspects
        = m_owners.wasEverythingRead() ? QVector<ProcessId>{} : m_owners.closedNamed(publisherNames);
    if (m_forwarders.isEmpty() && suspects.isEmpty()) {
        return {};
    }
    const ForwardingScene scene{.holders = m_forwarders,
        .suspects = suspects,
        .mountWitnesses = m_owners.named(mountWitnessNames),
        .netNamespaces = m_netNamespaces.others()};
    return m_forwardings.find(
        scene, [this](const ProcessId &process) { return cgroupOf(process).container; });
}

LinuxListenerSource::Neighbour LinuxListenerSource::neighbourOf(const NetNamespace &netNamespace)
{
    Neighbour neighbour{.name = netNamespace.name, .cgroup = cgroupOf(netNamespace.processes.constFirst())};
    const qsizetype asked = std::min(maxProcessesAsked, netNamespace.processes.size());
    // Containers of a pod share a namespace: what is not the same for all of them says nothing of a socket.
    for (const ProcessId &process : netNamespace.processes.first(asked)) {
        const CgroupName name = cgroupOf(process);
        neighbour.cgroup.unit = name.unit == neighbour.cgroup.unit ? name.unit : QString{};
        neighbour.cgroup.container
            = name.container == neighbour.cgroup.container ? name.container : QString{};
    }
    return neighbour;
}

QVector<Listener> LinuxListenerSource::makeListeners()
{
    const std::vector<SocketRow> &rows = m_table.rows();
    if (m_owners.haveHoldersChanged() || m_processCgroups.size() > maxProcessCgroups) {
        m_processCgroups.clear();
    }
    if (m_owners.haveHoldersChanged()) {
        findForwarders();
    }
    Surroundings surroundings = lookAround();
    const bool canReuse = !m_owners.haveHoldersChanged() && surroundings == m_surroundings;
    if (canReuse && rows == m_rows) {
        return m_listeners;
    }
    m_surroundings = std::move(surroundings);
    QVector<Listener> listeners;
    listeners.reserve(static_cast<qsizetype>(rows.size()));
    size_t old = 0;
    for (const SocketRow &row : rows) { // both are in the same order
        while (old < m_rows.size() && isBefore(m_rows.at(old), row)) {
            ++old;
        }
        const bool isUnchanged = canReuse && old < m_rows.size() && m_rows.at(old) == row;
        listeners.append(isUnchanged ? m_listeners.at(static_cast<qsizetype>(old)) : makeListener(row));
    }
    gradeAll(listeners, m_surroundings.ephemeralRange);
    m_rows = rows;
    m_listeners = std::move(listeners);
    return m_listeners;
}

Listener LinuxListenerSource::makeListener(const SocketRow &row)
{
    Listener listener;
    listener.endpoint = {
        .transport = row.transport,
        .address = addressOf(row),
        .port = PortNumber{row.port},
        .device = m_surroundings.deviceNames.value(row.interfaceIndex),
    };
    listener.v6only = row.v6only;
    listener.state = row.transport == Transport::Tcp ? SocketState::Listen : SocketState::Unconnected;
    listener.inode = row.inode;
    listener.uid = row.uid;
    listener.user = m_userNames.name(row.uid);
    listener.cgroupId = row.cgroupId;
    listener.netNamespace
        = row.netNamespace == 0 ? u"host"_s : m_surroundings.neighbours.value(row.netNamespace).name;
    listener.isMultipath = row.isMultipath;
    listener.queue = row.queue;
    describeOwner(row, listener);
    return listener;
}

void LinuxListenerSource::describeOwner(const SocketRow &row, Listener &listener)
{
    listener.processes = m_owners.holders(row.inode);
    listener.ownership = listener.processes.isEmpty()
        ? ownershipWithoutHolder(row, m_surroundings.wasEverythingRead, m_surroundings.kernelServices)
        : Ownership::Known;
    const CgroupName name = cgroupOf(row, listener);
    listener.unit = name.unit;
    listener.container = name.container;
    listener.activation = socketActivationOf(listener, {});
    const auto service = std::ranges::find_if_not(listener.processes, isServiceManager);
    if (listener.activation && service != listener.processes.end()) {
        listener.activation = socketActivationOf(listener, cgroupOf(service->id).unit);
    }
    listener.forwarding = m_surroundings.forwardings.forwardingOf(listener, row.netNamespace);
}

CgroupName LinuxListenerSource::cgroupOf(const SocketRow &row, const Listener &listener)
{
    CgroupName name = m_cgroups.name(row.cgroupId);
    if (!name.isEmpty()) {
        return name;
    }
    // With cgroup v1 every socket is in the root of v2, and only the process tells. So it is with the sockets
    // of other namespaces, where the processes of another user still have the same container.
    if (!listener.processes.isEmpty()) {
        return cgroupOf(listener.processes.constFirst().id);
    }
    return m_surroundings.neighbours.value(row.netNamespace).cgroup;
}

CgroupName LinuxListenerSource::cgroupOf(const ProcessId &process)
{
    auto &[id, name] = m_processCgroups[process.pid];
    if (id != process) {
        id = process;
        const std::string path = "/proc/" + std::to_string(process.pid) + "/cgroup";
        name = parseCgroupPath(parseCgroupFile(readWholeFile(path.c_str()).value_or(std::string{})));
    }
    return name;
}

void LinuxListenerSource::remarkOnProcesses(QStringList &remarks) const
{
    if (m_view == View::Nothing) {
        remarks.append(tr("The files below /proc cannot be read here, so the programs that hold the sockets "
                          "cannot be found. Where you made this environment yourself, mount proc there."));
    } else if (m_view == View::Part) {
        remarks.append(tr("Portolan runs in a process name space of its own, as in a container or sandbox, "
                          "and cannot see the programs outside of it."));
    } else if (!m_owners.wasEverythingRead() && hidesProcesses(m_mounts)) {
        remarks.append(tr("This system hides the processes of other users (/proc is mounted with hidepid), "
                          "so the owners of their sockets cannot be found."));
    }
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxportusesource.h"

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/linuxportsurvey.h"
#include "core/listening/linux/portsockets.h"
#include "core/listening/linux/procfs.h"
#include "core/listening/linux/systemrules.h"
#include "core/listening/linux/systemtext.h"

#include <array>
#include <cerrno>
#include <string>

#include <linux/capability.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

PortHolder::State stateOf(const PortSocket &socket)
{
    if (socket.state == TCP_TIME_WAIT) {
        return PortHolder::State::TimeWait;
    }
    return socket.remotePort == 0 ? PortHolder::State::Bound : PortHolder::State::Connected;
}

/// capget(2), which the C library does not offer, rather than /proc/self/status: it needs no /proc.
bool hasCapability(unsigned capability)
{
    __user_cap_header_struct header{.version = _LINUX_CAPABILITY_VERSION_3, .pid = 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> sets{};
    if (syscall(SYS_capget, &header, sets.data()) != 0) {
        return false;
    }
    constexpr unsigned bits = 32; // of each of the two halves
    return ((sets.at(capability / bits).effective >> (capability % bits)) & 1U) != 0;
}

/// An errno of socket(2) or bind(2), or 0. On all addresses, IPv4 and IPv6 where the system has it.
int tryToBind(PortNumber port, Transport transport, bool isReusing)
{
    const int type = (transport == Transport::Tcp ? SOCK_STREAM : SOCK_DGRAM) | SOCK_CLOEXEC;
    const int enabled = isReusing ? 1 : 0;
    const auto attempt = [&](int family, const sockaddr *address, socklen_t size) {
        const FileDescriptor socket{::socket(family, type, 0)};
        if (!socket.isOpen()) {
            return errno == EAFNOSUPPORT ? 0 : errno;
        }
        setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &enabled, sizeof enabled);
        return bind(socket.get(), address, size) == 0 ? 0 : errno;
    };
    sockaddr_in ipv4{};
    ipv4.sin_family = AF_INET;
    ipv4.sin_port = htons(port.value());
    if (const int error
        = attempt(AF_INET, static_cast<const sockaddr *>(static_cast<const void *>(&ipv4)), sizeof ipv4);
        error != 0) {
        return error;
    }
    sockaddr_in6 ipv6{};
    ipv6.sin6_family = AF_INET6;
    ipv6.sin6_port = htons(port.value());
    const int error
        = attempt(AF_INET6, static_cast<const sockaddr *>(static_cast<const void *>(&ipv6)), sizeof ipv6);
    return error == EADDRNOTAVAIL ? 0 : error; // IPv6 is switched off
}

bool isHere(const Listener &listener)
{
    return listener.netNamespace == "host"_L1;
}

/// Whether it is one whose port an engine can publish by a rule (DNAT in iptables-extensions(8)): not that of
/// a sandboxed application.
bool isInContainer(const Listener &listener)
{
    return !isHere(listener) && !listener.container.isEmpty() && !listener.container.startsWith("flatpak:"_L1)
        && !listener.container.startsWith("snap:"_L1);
}

} // namespace

Result<PortUse> LinuxPortUseSource::use(PortNumber port, Transport transport)
{
    PortUse use;
    use.port = port;
    use.transport = transport;
    auto snapshot = m_listeners.snapshot();
    if (!snapshot) {
        return tl::make_unexpected(snapshot.error());
    }
    for (const Listener &listener : std::as_const(snapshot->listeners)) {
        if (listener.endpoint.port == port && listener.endpoint.transport == transport) {
            use.listeners.append(listener);
        }
    }
    use.remarks = snapshot->remarks;
    if (std::ranges::none_of(use.listeners, isHere)
        && std::ranges::any_of(snapshot->listeners, isInContainer)) {
        use.remarks.append(tr("Containers are running here, and forwarding rules, which were not read, may "
                              "pass on to one of them what arrives on a port that nobody listens on."));
    }
    addHolders(use);
    use.rules = rules(port);
    use.attempt = attemptToBind(port, transport);
    return use;
}

Result<std::unique_ptr<PortSurvey>> LinuxPortUseSource::survey()
{
    return m_listeners.snapshot().map([this](const Snapshot &snapshot) -> std::unique_ptr<PortSurvey> {
        return std::make_unique<LinuxPortSurvey>(snapshot, rules(PortNumber{}));
    });
}

PortRules LinuxPortUseSource::rules(PortNumber port)
{
    PortRules rules;
    rules.ephemeral = readEphemeralRange();
    rules.firstUnprivileged = readFirstUnprivileged().value_or(rules.firstUnprivileged);
    rules.mayBindPrivileged = hasCapability(CAP_NET_BIND_SERVICE);
    rules.isReserved = isInPortList(
        readWholeFile("/proc/sys/net/ipv4/ip_local_reserved_ports").value_or(std::string{}), port);
    return rules;
}

void LinuxPortUseSource::addHolders(PortUse &use)
{
    std::vector<PortSocket> sockets;
    if (const int error = dumpPort(use.port.value(), use.transport, sockets); error != 0) {
        use.remarks.append(tr("The kernel's sock_diag does not answer (%1), so sockets that hold the port "
                              "without listening cannot be told.")
                               .arg(qt_error_string(error)));
        return;
    }
    QSet<quint64> inodes;
    for (const PortSocket &socket : sockets) {
        if (socket.row.inode != 0) {
            inodes.insert(socket.row.inode);
        }
    }
    m_owners.update(inodes);
    for (const PortSocket &socket : sockets) {
        PortHolder holder;
        holder.state = stateOf(socket);
        holder.local = {use.transport, addressOf(socket.row), use.port, {}};
        holder.remoteAddress = socket.remoteAddress;
        holder.remotePort = PortNumber{socket.remotePort};
        holder.inode = socket.row.inode;
        if (holder.state != PortHolder::State::TimeWait) { // the kernel's own by then
            holder.uid = socket.row.uid;
            holder.user = m_userNames.name(socket.row.uid);
            holder.processes = m_owners.holders(socket.row.inode);
        }
        use.holders.append(holder);
    }
}

std::optional<BindAttempt> attemptToBind(PortNumber port, Transport transport)
{
    if (port.value() == 0) {
        return std::nullopt;
    }
    return BindAttempt{tryToBind(port, transport, false), tryToBind(port, transport, true)};
}

bool isInPortList(std::string_view list, PortNumber port)
{
    std::string_view line = takeLine(list);
    while (!line.empty()) {
        const size_t comma = std::min(line.find(','), line.size());
        std::string_view entry = line.substr(0, comma);
        line.remove_prefix(std::min(comma + 1, line.size()));
        const size_t dash = std::min(entry.find('-'), entry.size());
        const auto first = parseNumber(entry.substr(0, dash));
        const auto last = dash == entry.size() ? first : parseNumber(entry.substr(dash + 1));
        if (first && last && *first <= port.value() && port.value() <= *last) {
            return true;
        }
    }
    return false;
}

std::unique_ptr<PortUseSource> makePortUseSource()
{
    return std::make_unique<LinuxPortUseSource>();
}

} // namespace portolan

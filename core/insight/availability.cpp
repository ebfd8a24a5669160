// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/availability.h"

#include "core/base/keytable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct AvailabilityText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Availability)
};

using Kind = Obstacle::Kind;

/// Who holds a socket: "python3 (PID 12)", "a program of user www-data", "the kernel".
QString holderText(const QVector<Process> &processes, const QString &user, std::optional<quint32> uid)
{
    if (!processes.isEmpty()) {
        return AvailabilityText::tr("%1 (PID %2)", "program, process id")
            .arg(programLabel(processes.first()), QString::number(processes.first().id.pid));
    }
    if (!user.isEmpty()) {
        return AvailabilityText::tr("A program of user %1").arg(user);
    }
    return uid ? AvailabilityText::tr("A program of user number %1").arg(*uid)
               : AvailabilityText::tr("A program that cannot be told");
}

QString holderText(const Listener &listener)
{
    return listener.ownership == Ownership::Kernel
        ? AvailabilityText::tr("The kernel")
        : holderText(listener.processes, listener.user, listener.uid);
}

Obstacle listeningObstacle(const Listener &listener)
{
    const QString where = listener.endpoint.toString();
    const bool isHere = listener.netNamespace.isEmpty() || listener.netNamespace == u"host"_s;
    if (!isHere) {
        const QString name = listener.container.isEmpty()
            ? AvailabilityText::tr("network namespace %1").arg(listener.netNamespace)
            : listener.container;
        return {Kind::OtherNamespace,
            false,
            AvailabilityText::tr(
                "%1 listens on %2 inside %3, which does not take the port from this computer.")
                .arg(holderText(listener), where, name)};
    }
    if (listener.state == SocketState::Unconnected) {
        return {Kind::Listening,
            true,
            AvailabilityText::tr("%1 has a UDP socket on %2.").arg(holderText(listener), where)};
    }
    return {
        Kind::Listening, true, AvailabilityText::tr("%1 listens on %2.").arg(holderText(listener), where)};
}

/// A program gets the port where both its socket and the one that is over had SO_REUSEADDR (socket(7)).
QString timeWaitText(const PortHolder &holder, bool isBlocking)
{
    const QString remote
        = Endpoint{holder.local.transport, holder.remoteAddress, holder.remotePort, {}}.toString();
    return (isBlocking ? AvailabilityText::tr(
                "A connection of %1 with %2 is over, and the kernel keeps the port for about a "
                "minute (TIME_WAIT): then it is free.")
                       : AvailabilityText::tr(
                           "A connection of %1 with %2 is over, and the kernel keeps the port for about a "
                           "minute (TIME_WAIT). A program that sets SO_REUSEADDR, as servers do, gets it."))
        .arg(holder.local.toString(), remote);
}

Obstacle holderObstacle(const PortHolder &holder, bool isBlocking)
{
    const QString where = holder.local.toString();
    const QString who = holderText(holder.processes, holder.user, holder.uid);
    switch (holder.state) {
    case PortHolder::State::Bound:
        return {Kind::Bound,
            isBlocking,
            AvailabilityText::tr("%1 has bound %2 without listening on it.").arg(who, where)};
    case PortHolder::State::Connected:
        return {Kind::Connected,
            isBlocking,
            AvailabilityText::tr("%1 uses %2 for a connection with %3.")
                .arg(who,
                    where,
                    Endpoint{holder.local.transport, holder.remoteAddress, holder.remotePort, {}}
                        .toString())};
    case PortHolder::State::TimeWait:
        return {Kind::TimeWait, isBlocking, timeWaitText(holder, isBlocking)};
    }
    Q_UNREACHABLE();
}

/// Whether a connection on the local address is one that the listener took, or could have taken.
bool takes(const Listener &listener, const PortHolder &holder)
{
    const bool isHere = listener.netNamespace.isEmpty() || listener.netNamespace == u"host"_s;
    const bool isConnection = holder.state != PortHolder::State::Bound;
    if (!isHere || !isConnection || listener.state != SocketState::Listen) {
        return false;
    }
    const QHostAddress &address = listener.endpoint.address;
    if (address.isEqual(holder.local.address, QHostAddress::ConvertV4MappedToIPv4)) {
        return true;
    }
    bool isIpv4 = false;
    static_cast<void>(holder.local.address.toIPv4Address(&isIpv4)); // also of ::ffff:192.0.2.1
    if (address == QHostAddress{QHostAddress::AnyIPv6}) {
        return !isIpv4 || !listener.v6only.value_or(false);
    }
    return isIpv4 && address == QHostAddress{QHostAddress::AnyIPv4};
}

/// Only a program that shares the address gets the port: what bind(2) said with and without SO_REUSEADDR.
bool isForSharersOnly(const PortUse &use)
{
    return use.attempt && use.attempt->plain != 0 && use.attempt->reusing == 0;
}

/// A holder that lets others bind the port does so only for those that set SO_REUSEADDR too (socket(7)).
QString sharedText()
{
    return AvailabilityText::tr("It shares the address: a program that sets SO_REUSEADDR, as servers do, "
                                "gets the port, and another does not.");
}

/// Those of the same holder and state count as one obstacle, which names the first of them.
void addHolders(const PortUse &use, QVector<Obstacle> &obstacles)
{
    struct Group
    {
        PortHolder::State state;
        QString who;
        Obstacle obstacle;
    };

    QVector<Group> groups;
    for (const PortHolder &holder : use.holders) {
        if (std::ranges::any_of(
                use.listeners, [&holder](const Listener &listener) { return takes(listener, holder); })) {
            continue;
        }
        const QString who = holderText(holder.processes, holder.user, holder.uid);
        const auto same = std::ranges::find_if(
            groups, [&](const Group &group) { return group.state == holder.state && group.who == who; });
        if (same != groups.end()) {
            ++same->obstacle.count;
            continue;
        }
        // Whether a socket that does not listen is in the way depends on its options; bind(2) has told.
        const bool isOver = holder.state == PortHolder::State::TimeWait;
        const bool isBlocking = use.attempt ? use.attempt->reusing != 0 : !isOver;
        Obstacle obstacle = holderObstacle(holder, isBlocking);
        if (!isOver && isForSharersOnly(use)) {
            obstacle.why += u' ' + sharedText();
        }
        groups.append({holder.state, who, obstacle});
    }
    for (Group &group : groups) {
        Obstacle &obstacle = group.obstacle;
        if (obstacle.count > 1) {
            obstacle.why = AvailabilityText::tr("%1 And %2 more like it.", "a sentence, a number")
                               .arg(obstacle.why, QString::number(obstacle.count - 1));
        }
        obstacles.append(obstacle);
    }
}

void addRules(const PortUse &use, QVector<Obstacle> &obstacles)
{
    const PortRules &rules = use.rules;
    // bind(2) asks for the right before anything else (__inet_bind in net/ipv4/af_inet.c), so any other
    // answer says that the rule let us pass.
    const bool hasPassed = use.attempt && use.attempt->reusing != EACCES;
    const bool isPrivileged = use.port.value() < rules.firstUnprivileged && use.port.value() != 0;
    if (isPrivileged && (rules.mayBindPrivileged || !hasPassed)) {
        obstacles.append({Kind::Privileged,
            !rules.mayBindPrivileged,
            rules.mayBindPrivileged
                ? AvailabilityText::tr(
                    "It is below %1, so only programs with the right CAP_NET_BIND_SERVICE get it, "
                    "as this one has.")
                      .arg(rules.firstUnprivileged)
                : AvailabilityText::tr("It is below %1: only root, or a program with the right "
                                       "CAP_NET_BIND_SERVICE, gets it.")
                      .arg(rules.firstUnprivileged)});
    }
    if (rules.isReserved) {
        obstacles.append({Kind::Reserved,
            false,
            AvailabilityText::tr(
                "It is in ip_local_reserved_ports: the system never hands it out by itself, and a "
                "program that names it gets it.")});
    } else if (rules.ephemeral.contains(use.port)) {
        obstacles.append({Kind::Ephemeral,
            false,
            AvailabilityText::tr(
                "It lies in the range from which the system gives programs a port for outgoing "
                "connections (%1 to %2), so any program may have it when yours starts.")
                .arg(rules.ephemeral.first.toString(), rules.ephemeral.last.toString())});
    }
}

/// What bind(2) said decides, where none of what was found explains it.
void addUnexplained(const PortUse &use, QVector<Obstacle> &obstacles)
{
    const bool isListening = std::ranges::any_of(
        obstacles, [](const Obstacle &obstacle) { return obstacle.kind == Kind::Listening; });
    if (isForSharersOnly(use) && use.holders.isEmpty() && !isListening) {
        obstacles.append({Kind::Unexplained,
            false,
            AvailabilityText::tr("A socket that could not be seen holds it too. A program that sets "
                                 "SO_REUSEADDR, as servers do, gets the port, and another does not.")});
    }
    const int error = use.attempt ? use.attempt->reusing : 0;
    const bool isExplained
        = std::ranges::any_of(obstacles, [](const Obstacle &obstacle) { return obstacle.isBlocking; });
    if (error == 0 || isExplained) {
        return;
    }
    obstacles.append({Kind::Unexplained,
        true,
        error == EADDRINUSE
            ? AvailabilityText::tr(
                "The system says that it is in use, and no socket that could be seen holds it: it "
                "may be held by one that has just ended.")
            : AvailabilityText::tr("The system does not give it away: %1.").arg(qt_error_string(error))});
}

constexpr KeyTable<Kind, 9> obstacleKeys{{
    {Kind::Listening, "listening"_L1},
    {Kind::Bound, "bound"_L1},
    {Kind::Connected, "connected"_L1},
    {Kind::TimeWait, "time-wait"_L1},
    {Kind::Ephemeral, "ephemeral"_L1},
    {Kind::Privileged, "privileged"_L1},
    {Kind::Reserved, "reserved"_L1},
    {Kind::OtherNamespace, "other-namespace"_L1},
    {Kind::Unexplained, "unexplained"_L1},
}};

} // namespace

Availability availabilityOf(const PortUse &use)
{
    QVector<Obstacle> obstacles;
    if (use.port.value() == 0) {
        return {false,
            {{Kind::Unexplained,
                true,
                AvailabilityText::tr(
                    "Port 0 cannot be used: a program that asks for it is given another one.")}}};
    }
    for (const Listener &listener : use.listeners) {
        obstacles.append(listeningObstacle(listener));
    }
    addHolders(use, obstacles);
    addRules(use, obstacles);
    addUnexplained(use, obstacles);
    std::ranges::stable_sort(obstacles, std::ranges::greater{}, &Obstacle::isBlocking);
    const bool isFree
        = std::ranges::none_of(obstacles, [](const Obstacle &obstacle) { return obstacle.isBlocking; });
    return {isFree, obstacles};
}

bool isFreeForTcpAndUdp(const PortSurvey &survey, PortNumber port)
{
    return std::ranges::all_of(std::array{Transport::Tcp, Transport::Udp},
        [&](Transport transport) { return availabilityOf(survey.use(port, transport)).isFree; });
}

QString obstacleKey(Obstacle::Kind kind)
{
    return keyIn(obstacleKeys, kind);
}

} // namespace portolan

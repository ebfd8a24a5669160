// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/forwarder.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct ForwarderName
{
    QLatin1StringView name;
    ForwarderKind kind;
};

constexpr std::array forwarderNames{
    ForwarderName{"docker-proxy"_L1, ForwarderKind::DockerProxy},
    ForwarderName{"conmon"_L1, ForwarderKind::Conmon},
    ForwarderName{"rootlessport"_L1, ForwarderKind::RootlessPort},
    ForwarderName{"rootlesskit"_L1, ForwarderKind::RootlessKit},
    ForwarderName{"slirp4netns"_L1, ForwarderKind::Slirp4netns},
    ForwarderName{"pasta"_L1, ForwarderKind::Pasta},
    ForwarderName{"passt"_L1, ForwarderKind::VirtualMachine},
    ForwarderName{"gvproxy"_L1, ForwarderKind::VirtualMachine},
};

/// Options of pasta that have a value, which may be a number, in the next word (passt(1)).
constexpr std::array pastaValueOptions{
    "--address"_L1,
    "--fd"_L1,
    "--log-size"_L1,
    "--mtu"_L1,
    "--netmask"_L1,
    "--runas"_L1,
    "--tcp-ns"_L1,
    "--tcp-ports"_L1,
    "--udp-ns"_L1,
    "--udp-ports"_L1,
    "-F"_L1,
    "-T"_L1,
    "-U"_L1,
    "-a"_L1,
    "-m"_L1,
    "-n"_L1,
    "-t"_L1,
    "-u"_L1,
};

/// Digits of a container's id, and those of them that Podman's own listings show.
constexpr qsizetype podmanIdLength = 64;
constexpr qsizetype podmanIdShown = 12;

QStringView baseName(const QString &path)
{
    return QStringView{path}.mid(path.lastIndexOf(u'/') + 1);
}

/// What a program is called by people: by its file, unless that is several programs, which go by argv[0].
QStringView knownName(const Process &process)
{
    const QString &first = process.commandLine.isEmpty() ? process.name : process.commandLine.constFirst();
    const QStringView called = baseName(first);
    const QStringView file = process.executable.isEmpty() ? called : baseName(process.executable);
    // One file is both, with or without ".avx2" (main in passt.c, and arch.c of passt).
    if (file.startsWith("passt"_L1) || file.startsWith("pasta"_L1)) {
        return called.contains("pasta"_L1) ? QStringView{u"pasta"} : QStringView{u"passt"};
    }
    // "rootlessport-child" is its other half; before Podman 4, both were podman itself, and had
    // "containers-" before their names.
    if (called.startsWith("containers-rootlessport"_L1) || file.startsWith("rootlessport"_L1)) {
        return u"rootlessport";
    }
    return file;
}

/// The values of an option, written as "-name value", "--name value" or with "=" between.
QStringList valuesOf(const QStringList &commandLine, QLatin1StringView option)
{
    QStringList values;
    for (qsizetype i = 1; i < commandLine.size(); ++i) {
        const QString &word = commandLine.at(i);
        if (word == option && i + 1 < commandLine.size()) {
            values.append(commandLine.at(++i));
        } else if (word.startsWith(option) && word.mid(option.size()).startsWith(u'=')) {
            values.append(word.mid(option.size() + 1));
        }
    }
    return values;
}

/// That of an option of Go's flag package, which takes one dash or two.
QString goValueOf(const QStringList &commandLine, const QString &option)
{
    const QString twoDashes = u"--"_s + option;
    const QStringList values = valuesOf(commandLine, QLatin1StringView{twoDashes.toLatin1()});
    const QString oneDash = twoDashes.sliced(1);
    return values.isEmpty() ? valuesOf(commandLine, QLatin1StringView{oneDash.toLatin1()}).value(0)
                            : values.constFirst();
}

std::optional<Endpoint> dockerEndpoint(
    const QStringList &commandLine, const QString &addressOption, const QString &portOption)
{
    const QString protocol = goValueOf(commandLine, u"proto"_s);
    const QHostAddress address{goValueOf(commandLine, addressOption)};
    const auto port = PortNumber::fromString(goValueOf(commandLine, portOption));
    const auto transport = protocol.isEmpty() ? std::optional{Transport::Tcp} : transportFromName(protocol);
    if (address.isNull() || !port || !transport) {
        return std::nullopt;
    }
    return Endpoint{*transport, address, *port, {}};
}

/// "/proc/12/ns/net" is the namespace of process 12.
std::optional<qint64> pidInPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool isOfProcess = parts.size() == 5 && parts.at(0).isEmpty() && parts.at(1) == "proc"_L1
        && parts.at(3) == "ns"_L1 && parts.at(4) == "net"_L1;
    bool isNumber = false;
    const qint64 pid = isOfProcess ? parts.at(2).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional{pid} : std::nullopt;
}

void takePath(const QString &path, Forwarder &forwarder)
{
    forwarder.pid = pidInPath(path);
    forwarder.netNamespacePath = forwarder.pid ? QString{} : path;
}

/// "slirp4netns [OPTION]... PID|PATH TAPNAME", and "--netns-type=path" for a PATH: slirp4netns(1).
void readSlirp4netns(const QStringList &commandLine, Forwarder &forwarder)
{
    if (commandLine.size() < 3) {
        return;
    }
    const QString &target = commandLine.at(commandLine.size() - 2);
    if (valuesOf(commandLine, "--netns-type"_L1).value(0) == "path"_L1) {
        takePath(target, forwarder);
        return;
    }
    bool isNumber = false;
    const qint64 pid = target.toLongLong(&isNumber);
    forwarder.pid = isNumber ? std::optional{pid} : std::nullopt;
}

/// "pasta [OPTION]... PID", or "--netns PATH|NAME", where a NAME is that of ip-netns(8): pasta(1). Podman
/// gives it a PATH (libnetwork/pasta/pasta_linux.go of containers/common).
void readPasta(const QStringList &commandLine, Forwarder &forwarder)
{
    const QString netns = valuesOf(commandLine, "--netns"_L1).value(0);
    if (!netns.isEmpty()) {
        takePath(netns.contains(u'/') ? netns : u"/run/netns/"_s + netns, forwarder);
        return;
    }
    bool isNumber = false;
    const qint64 pid = commandLine.isEmpty() ? 0 : commandLine.constLast().toLongLong(&isNumber);
    const QString before = commandLine.value(commandLine.size() - 2);
    const bool isValue = std::ranges::any_of(
        pastaValueOptions, [&before](QLatin1StringView option) { return before == option; });
    forwarder.pid = isNumber && !isValue && commandLine.size() > 1 ? std::optional{pid} : std::nullopt;
}

/// "conmon ... -c ID" (libpod/oci_conmon_common.go of Podman).
void readConmon(const QStringList &commandLine, Forwarder &forwarder)
{
    QString id = valuesOf(commandLine, "-c"_L1).value(0);
    id = id.isEmpty() ? valuesOf(commandLine, "--cid"_L1).value(0) : id;
    forwarder.container = id.size() == podmanIdLength ? u"podman:"_s + id.first(podmanIdShown) : QString{};
}

/// Whether "8080", "8080-8090" or "8080-8090:80-90" begins with a range that has the port.
bool hasPort(const QString &range, PortNumber port)
{
    const QString outside = range.section(u':', 0, 0);
    const auto first = PortNumber::fromString(outside.section(u'-', 0, 0));
    const auto last = outside.contains(u'-') ? PortNumber::fromString(outside.section(u'-', 1)) : first;
    return first && last && *first <= port && port <= *last;
}

/// Whether "[ADDRESS[%DEVICE]/]RANGE[,RANGE]...", as pasta takes it with -t and -u, means the endpoint. What
/// it leaves out with "~" is not looked at: then it is not said that it does.
bool pastaPublishes(const QString &ports, const Endpoint &endpoint)
{
    const qsizetype slash = ports.lastIndexOf(u'/');
    const QString where = ports.first(std::max<qsizetype>(slash, 0));
    const QString address = where.section(u'%', 0, 0);
    const QString device = where.section(u'%', 1);
    const bool isThere = address.isEmpty() ? endpoint.address == QHostAddress{QHostAddress::AnyIPv4}
            || endpoint.address == QHostAddress{QHostAddress::AnyIPv6}
                                           : endpoint.address == QHostAddress{address};
    const QString ranges = ports.mid(slash + 1);
    if (!isThere || ranges.contains(u'~') || (!device.isEmpty() && device != endpoint.device)) {
        return false;
    }
    const QStringList each = ranges.split(u',');
    return std::ranges::any_of(
        each, [&endpoint](const QString &range) { return hasPort(range, endpoint.port); });
}

} // namespace

std::optional<ForwarderKind> forwarderKindOf(QStringView program)
{
    const auto *const known = std::ranges::find_if(
        forwarderNames, [program](const ForwarderName &each) { return each.name == program; });
    return known == forwarderNames.end() ? std::nullopt : std::optional{known->kind};
}

std::optional<Forwarder> forwarderOf(const Process &process)
{
    const QStringView name = knownName(process);
    const auto kind = forwarderKindOf(name);
    if (!kind) {
        return std::nullopt;
    }
    Forwarder forwarder{.kind = *kind,
        .program = name.toString(),
        .target = {},
        .container = {},
        .pid = {},
        .netNamespacePath = {}};
    switch (forwarder.kind) {
    case ForwarderKind::DockerProxy:
        forwarder.target = dockerEndpoint(process.commandLine, u"container-ip"_s, u"container-port"_s);
        break;
    case ForwarderKind::Conmon:
        readConmon(process.commandLine, forwarder);
        break;
    case ForwarderKind::Slirp4netns:
        readSlirp4netns(process.commandLine, forwarder);
        break;
    case ForwarderKind::Pasta:
        readPasta(process.commandLine, forwarder);
        break;
    case ForwarderKind::RootlessPort:
    case ForwarderKind::RootlessKit:
    case ForwarderKind::VirtualMachine:
        break;
    }
    return forwarder;
}

Forwarding forwardingOf(const Forwarder &forwarder)
{
    return {.program = forwarder.program,
        .address = forwarder.target ? forwarder.target->toString() : QString{},
        .container = forwarder.container,
        .netNamespace = {}};
}

bool publishes(const Process &process, const Endpoint &endpoint)
{
    const auto forwarder = forwarderOf(process);
    if (!forwarder) {
        return false;
    }
    if (forwarder->kind == ForwarderKind::DockerProxy) {
        const auto outside = dockerEndpoint(process.commandLine, u"host-ip"_s, u"host-port"_s);
        return outside && outside->transport == endpoint.transport && outside->port == endpoint.port
            && outside->address == endpoint.address;
    }
    if (forwarder->kind != ForwarderKind::Pasta) {
        return false;
    }
    const bool isTcp = endpoint.transport == Transport::Tcp;
    const QStringList &commandLine = process.commandLine;
    const QStringList ports = valuesOf(commandLine, isTcp ? "-t"_L1 : "-u"_L1)
        + valuesOf(commandLine, isTcp ? "--tcp-ports"_L1 : "--udp-ports"_L1);
    return std::ranges::any_of(
        ports, [&endpoint](const QString &each) { return pastaPublishes(each, endpoint); });
}

} // namespace portolan

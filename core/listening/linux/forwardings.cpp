// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/forwardings.h"

#include "core/listening/linux/mountinfo.h"
#include "core/listening/linux/namespaceaddresses.h"
#include "core/listening/linux/procfs.h"
#include "core/listening/linux/systemtext.h"

#include <QFile>

#include <algorithm>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Calls of find() that pass before a namespace that was not found is looked for again.
constexpr int findsAfterFailure = 16;
/// Processes of a namespace whose containers are asked for.
constexpr qsizetype maxMembersAsked = 32;
/// Processes whose mounts are looked through for one file.
constexpr qsizetype maxMountWitnesses = 8;

/// That of a process which is no younger than that: a number is given again. 0 where no other namespace has
/// it.
quint64 namespaceOf(qint64 pid, quint64 startedBy, const QVector<NetNamespace> &netNamespaces)
{
    const auto isIt = [pid, startedBy](const ProcessId &process) {
        return process.pid == pid && process.startTicks <= startedBy;
    };
    const auto found = std::ranges::find_if(netNamespaces,
        [&isIt](const NetNamespace &each) { return std::ranges::any_of(each.processes, isIt); });
    return found == netNamespaces.end() ? 0 : found->id;
}

quint64 namespaceNamed(const QString &name, const QVector<NetNamespace> &netNamespaces)
{
    const auto found = std::ranges::find(netNamespaces, name, &NetNamespace::name);
    return found == netNamespaces.end() ? 0 : found->id;
}

/// The only container that processes of it are in: forwarders and other helpers are in none. Empty where
/// there are several.
QString onlyContainerOf(const NetNamespace &netNamespace, const Forwardings::ContainerLookup &containerOf)
{
    QString only;
    const qsizetype asked = std::min(maxMembersAsked, netNamespace.processes.size());
    for (const ProcessId &process : netNamespace.processes.first(asked)) {
        const QString container = containerOf(process);
        if (!container.isEmpty() && !only.isEmpty() && container != only) {
            return {};
        }
        only = container.isEmpty() ? only : container;
    }
    return only;
}

std::optional<uid_t> userOf(int folder, qint64 pid)
{
    struct stat status
    { };

    // The folder of a process belongs to its effective user (task_dump_owner in fs/proc/base.c).
    return fstatat(folder, std::to_string(pid).c_str(), &status, 0) == 0 ? std::optional{status.st_uid}
                                                                         : std::nullopt;
}

std::optional<Process> readWhole(int folder, const ProcessId &id)
{
    const std::string name = std::to_string(id.pid);
    const FileDescriptor processFolder{openat(folder, name.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
    const auto stat = readStatAt(processFolder.get(), "stat");
    if (!stat || stat->startTicks != id.startTicks) {
        return std::nullopt;
    }
    return readProcess(processFolder.get(), id.pid, *stat);
}

} // namespace

Forwardings::Forwardings(const char *folder)
    : m_folder{open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC)}
{ }

ForwardingTable Forwardings::find(const ForwardingScene &scene, const ContainerLookup &containerOf)
{
    m_searches = 0;
    m_addresses.clear();
    QVector<quint64> netNamespaces;
    std::ranges::transform(scene.netNamespaces, std::back_inserter(netNamespaces), &NetNamespace::id);
    m_haveNamespacesChanged = netNamespaces != m_netNamespaces;
    m_netNamespaces = std::move(netNamespaces);

    ForwardingTable table;
    const auto add = [&](const QVector<Process> &processes, bool areHolders) {
        for (const Process &process : processes) {
            Known &known = m_known[process.id.pid];
            if (known.process != process) {
                known = {
                    .process = process, .forwarder = forwarderOf(process), .netNamespace = 0, .patience = 0};
            }
            if (known.forwarder) {
                table.entries.append({.process = process,
                    .isHolder = areHolders,
                    .netNamespace = namespaceOf(process.id.pid, process.id.startTicks, scene.netNamespaces),
                    .forwarding = resolve(known, scene, containerOf)});
            }
        }
    };
    add(scene.holders, true);
    add(readSuspects(scene.suspects), false);
    m_known.removeIf([&table](const QHash<qint64, Known>::iterator &item) {
        return std::ranges::none_of(table.entries,
            [&item](const ForwardingTable::Entry &entry) { return entry.process.id == item->process.id; });
    });
    return table;
}

QVector<Process> Forwardings::readSuspects(const QVector<ProcessId> &suspects)
{
    QHash<qint64, Process> read;
    QVector<Process> processes;
    for (const ProcessId &id : suspects) {
        const auto known = m_suspects.constFind(id.pid);
        const auto process = known != m_suspects.constEnd() && known->id == id
            ? std::optional{*known}
            : readWhole(m_folder.get(), id);
        if (process) {
            read.insert(id.pid, *process);
            processes.append(*process);
        }
    }
    m_suspects = std::move(read);
    return processes;
}

Forwarding Forwardings::resolve(
    Known &known, const ForwardingScene &scene, const ContainerLookup &containerOf)
{
    const Forwarder &forwarder = *known.forwarder;
    const bool isDue = known.netNamespace == 0 && --known.patience < 0;
    if (isDue || m_haveNamespacesChanged) {
        ++m_searches;
        known.netNamespace = search(known.process, forwarder, scene);
        known.patience = findsAfterFailure;
    }
    Forwarding forwarding = forwardingOf(forwarder);
    const auto target = std::ranges::find(scene.netNamespaces, known.netNamespace, &NetNamespace::id);
    if (target == scene.netNamespaces.end()) {
        return forwarding;
    }
    forwarding.netNamespace = target->name;
    // The containers that are found beside the engine of RootlessKit are those without a namespace of their
    // own.
    if (forwarder.kind != ForwarderKind::RootlessKit) {
        forwarding.container = onlyContainerOf(*target, containerOf);
    }
    return forwarding;
}

quint64 Forwardings::search(const Process &process, const Forwarder &forwarder, const ForwardingScene &scene)
{
    switch (forwarder.kind) {
    case ForwarderKind::DockerProxy:
        return forwarder.target ? withAddress(forwarder.target->address, scene) : 0;
    case ForwarderKind::RootlessPort:
    case ForwarderKind::RootlessKit:
        return ofChildren(process.id, scene);
    case ForwarderKind::Slirp4netns:
    case ForwarderKind::Pasta:
        if (forwarder.pid) {
            return namespaceOf(*forwarder.pid, process.id.startTicks, scene.netNamespaces);
        }
        return forwarder.netNamespacePath.isEmpty() ? ofChildren(process.id, scene) // the command it started
                                                    : ofPath(forwarder.netNamespacePath, process, scene);
    case ForwarderKind::Conmon:
    case ForwarderKind::VirtualMachine:
        break;
    }
    return 0;
}

quint64 Forwardings::withAddress(const QHostAddress &address, const ForwardingScene &scene)
{
    quint64 found = 0;
    for (const NetNamespace &netNamespace : scene.netNamespaces) {
        auto known = m_addresses.find(netNamespace.id);
        if (known == m_addresses.end()) {
            known = m_addresses.insert(netNamespace.id, readAddresses(m_folder.get(), netNamespace));
        }
        if (!known->contains(address)) {
            continue;
        }
        if (found != 0) {
            return 0; // engines of several users give their containers the same addresses
        }
        found = netNamespace.id;
    }
    return found;
}

quint64 Forwardings::ofPath(const QString &path, const Process &process, const ForwardingScene &scene) const
{
    // The path itself is what somebody else wrote and may lead anywhere, so it is never opened: what is
    // mounted there can be read of any process in the same mount namespace (proc_pid_mountinfo(5)). Podman
    // without root has one of its own; there, processes of another user may have mounted anything.
    std::string file = QFile::encodeName(path).toStdString();
    if (path.startsWith("/var/run/"_L1)) {
        file.erase(0, std::string_view{"/var"}.size()); // a link to /run (hier(7))
    }
    QString name = numberInMounts("self", file);
    if (name.isEmpty()) {
        name = numberInMounts(std::to_string(process.id.pid), file);
    }
    qsizetype asked = 0;
    for (const ProcessId &witness : scene.mountWitnesses) {
        if (!name.isEmpty() || asked == maxMountWitnesses) {
            break;
        }
        if (userOf(m_folder.get(), witness.pid) == process.uid) {
            ++asked;
            name = numberInMounts(std::to_string(witness.pid), file);
        }
    }
    return namespaceNamed(name, scene.netNamespaces);
}

quint64 Forwardings::ofChildren(const ProcessId &process, const ForwardingScene &scene) const
{
    quint64 found = 0;
    const std::string tasks = std::to_string(process.pid) + "/task";
    // Each thread has its own children (proc_tid_children(5)).
    static_cast<void>(forEachFolder(m_folder.get(), tasks.c_str(), [&](const char *thread, quint64) {
        const std::string file = tasks + '/' + thread + "/children";
        const std::string text = readFileAt(m_folder.get(), file.c_str()).value_or(std::string{});
        std::string_view children = text;
        while (!children.empty()) {
            const auto child = parseNumber(takeField(children));
            const quint64 there
                = child ? namespaceOf(static_cast<qint64>(*child), ~quint64{0}, scene.netNamespaces) : 0;
            found = there == 0 ? found : there;
        }
    }));
    return found;
}

QString Forwardings::numberInMounts(const std::string &process, const std::string &path) const
{
    const std::string file = process + "/mountinfo";
    const auto mounts = parseMountInfo(readFileAt(m_folder.get(), file.c_str()).value_or(std::string{}));
    // The last mount on a file is the one that is seen. Its root is the link of the namespace, as
    // nsfs_show_path in fs/nsfs.c writes it.
    const auto mount = std::find_if(mounts.rbegin(), mounts.rend(), [&path](const Mount &each) {
        return each.mountPoint == path && each.fileSystem == "nsfs";
    });
    const quint64 number = mount == mounts.rend() ? 0 : parseNetNamespaceLink(mount->root);
    return number == 0 ? QString{} : QString::number(number);
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/netnamespaces.h"

#include "core/listening/linux/procfs.h"
#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

#include <fcntl.h>
#include <sys/stat.h>

namespace portolan {

quint64 parseNetNamespaceLink(std::string_view link)
{
    constexpr std::string_view prefix = "net:[";
    if (!link.starts_with(prefix) || !link.ends_with(']')) {
        return 0;
    }
    link.remove_prefix(prefix.size());
    link.remove_suffix(1);
    return parseNumber(link).value_or(0);
}

NetNamespaces::NetNamespaces(const char *folder)
    : m_folder{open(folder, O_PATH | O_DIRECTORY | O_CLOEXEC)}
    , m_own{idOf("self")}
{ }

void NetNamespaces::update(const QVector<SeenProcess> &processes)
{
    m_processesRead = 0;
    m_others.clear();
    if (m_own == 0) {
        return; // then nobody else's can be told from ours
    }
    QHash<qint64, Place> places;
    places.reserve(processes.size());
    std::map<quint64, QVector<ProcessId>> groups;
    for (const SeenProcess &process : processes) {
        Place place = m_places.value(process.id.pid);
        if (process.isToBeRead || place.startTicks != process.id.startTicks) {
            place = {process.id.startTicks, idOf(std::to_string(process.id.pid).c_str())};
            ++m_processesRead;
        }
        places.insert(process.id.pid, place);
        if (place.netNamespace != 0 && place.netNamespace != m_own) {
            groups[place.netNamespace].append(process.id);
        }
    }
    m_places = std::move(places);
    for (auto &[id, members] : groups) {
        const auto age = [](const ProcessId &process) { return std::tuple{process.startTicks, process.pid}; };
        std::ranges::sort(members, {}, age);
        NetNamespace netNamespace{.id = id, .name = {}, .processes = std::move(members)};
        netNamespace.name = nameOf(netNamespace);
        m_others.append(std::move(netNamespace));
    }
    m_names.removeIf([this](const QHash<quint64, QString>::iterator &item) {
        return std::ranges::find(m_others, item.key(), &NetNamespace::id) == m_others.end();
    });
}

quint64 NetNamespaces::idOf(const char *process) const
{
    struct stat status
    { };

    // Files of /proc/PID/net belong to the namespace and not to the process (fs/proc/proc_net.c). A zombie
    // has none.
    const std::string path = std::string{process} + "/net/dev";
    return fstatat(m_folder.get(), path.c_str(), &status, 0) == 0 ? status.st_ino : 0;
}

QString NetNamespaces::nameOf(const NetNamespace &netNamespace)
{
    QString &name = m_names[netNamespace.id];
    if (name.isEmpty()) {
        const std::string path = std::to_string(netNamespace.processes.constFirst().pid) + "/ns/net";
        std::string buffer;
        const quint64 inode = parseNetNamespaceLink(readLinkAt(m_folder.get(), path.c_str(), buffer));
        name = QString::number(inode != 0 ? inode : netNamespace.id);
    }
    return name;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/forwarder.h"
#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/forwardingtable.h"
#include "core/listening/linux/netnamespaces.h"
#include "core/listening/process.h"

#include <QHash>
#include <QHostAddress>
#include <QString>
#include <QVector>

#include <functional>
#include <optional>
#include <string>

namespace portolan {

/// What Forwardings looks through.
struct ForwardingScene
{
    /// Forwarders that hold a listener.
    QVector<Process> holders;
    /// Processes that have the name of a forwarder, and whose descriptors are closed to us.
    QVector<ProcessId> suspects;
    /// Processes that stay in the mount namespace in which an engine keeps the files of its network
    /// namespaces: those of Podman without root are seen there only.
    QVector<ProcessId> mountWitnesses;
    /// Other network namespaces than ours.
    QVector<NetNamespace> netNamespaces;
};

/// Finds out which network namespace and container a forwarder passes on to. docker-proxy was told an
/// address, and the namespace that has it is looked for; pasta and slirp4netns were told a process or a file
/// of the namespace; of rootlessport, a child is in it. All of this can be read without rights. It is looked
/// for when a forwarder is new, when namespaces came or went, and now and then where nothing was found.
class Forwardings final
{
public:
    using ContainerLookup = std::function<QString(const ProcessId &)>;

    /// folder: where procfs is mounted.
    explicit Forwardings(const char *folder = "/proc");

    [[nodiscard]] ForwardingTable find(const ForwardingScene &scene, const ContainerLookup &containerOf);

    /// Forwarders whose namespace the last find() looked for: what it cost.
    [[nodiscard]] int searches() const { return m_searches; }

private:
    struct Known
    {
        Process process;
        /// As its command line tells.
        std::optional<Forwarder> forwarder;
        /// 0 where it was not found.
        quint64 netNamespace = 0;
        /// Calls of find() that pass before it is looked for again.
        int patience = 0;
    };

    [[nodiscard]] QVector<Process> readSuspects(const QVector<ProcessId> &suspects);
    [[nodiscard]] Forwarding resolve(
        Known &known, const ForwardingScene &scene, const ContainerLookup &containerOf);
    [[nodiscard]] quint64 search(
        const Process &process, const Forwarder &forwarder, const ForwardingScene &scene);
    [[nodiscard]] quint64 withAddress(const QHostAddress &address, const ForwardingScene &scene);
    [[nodiscard]] quint64 ofPath(
        const QString &path, const Process &process, const ForwardingScene &scene) const;
    [[nodiscard]] quint64 ofChildren(const ProcessId &process, const ForwardingScene &scene) const;
    [[nodiscard]] QString numberInMounts(const std::string &process, const std::string &path) const;

    FileDescriptor m_folder;
    QVector<quint64> m_netNamespaces;
    bool m_haveNamespacesChanged = false;
    QHash<qint64, Process> m_suspects;
    QHash<qint64, Known> m_known;
    /// Read at most once in a find().
    QHash<quint64, QVector<QHostAddress>> m_addresses;
    int m_searches = 0;
};

} // namespace portolan

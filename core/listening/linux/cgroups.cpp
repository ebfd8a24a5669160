// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/cgroups.h"

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/procfs.h"

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>

namespace portolan {

namespace {

/// Ids of removed groups that are remembered; more would only come from a program that makes groups without
/// end.
constexpr qsizetype maxRemoved = 10'000;

} // namespace

Cgroups::Cgroups(const std::vector<Mount> &mounts)
{
    const auto found = std::ranges::find(mounts, std::string_view{"cgroup2"}, &Mount::fileSystem);
    if (found == mounts.end()) {
        return;
    }
    m_mountPoint = found->mountPoint;
    // In a cgroup name space the root may be "/.." (cgroup_namespaces(7)): nothing above it can be named.
    const bool isPartOfTree = found->root != "/" && !found->root.starts_with("/..");
    m_prefix = isPartOfTree ? found->root : std::string{};
}

CgroupName Cgroups::name(quint64 id)
{
    if (id == 0 || m_mountPoint.empty()) {
        return {};
    }
    if (!m_names.contains(id) && !m_removed.contains(id)) {
        walk();
        if (!m_names.contains(id)) {
            if (m_removed.size() >= maxRemoved) {
                m_removed.clear();
            }
            m_removed.insert(id);
        }
    }
    return m_names.value(id);
}

void Cgroups::walk()
{
    ++m_walks;
    m_names.clear();

    struct stat root
    { };

    if (stat(m_mountPoint.c_str(), &root) == 0) {
        m_names.insert(root.st_ino, parseCgroupPath(m_prefix));
    }
    walkFolder(AT_FDCWD, m_mountPoint.c_str(), m_prefix);
}

void Cgroups::walkFolder(int parent, const char *name, const std::string &path)
{
    const FileDescriptor folder{openat(parent, name, O_PATH | O_DIRECTORY | O_CLOEXEC)};
    if (!folder.isOpen()) {
        return; // removed while we walk
    }
    static_cast<void>(forEachFolder(folder.get(), ".", [&](const char *child, quint64 inode) {
        const std::string childPath = path + '/' + child;
        m_names.insert(inode, parseCgroupPath(childPath));
        walkFolder(folder.get(), child, childPath);
    }));
}

} // namespace portolan

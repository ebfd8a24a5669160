// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/cgroupname.h"
#include "core/listening/linux/mountinfo.h"

#include <QHash>
#include <QSet>

#include <string>
#include <vector>

namespace portolan {

/// Finds the names of control groups by their ids: the id of a cgroup v2 is the inode number of its folder
/// (kernfs).
class Cgroups final
{
public:
    /// Uses the first mount of cgroup v2 there is; without one nothing is ever found.
    explicit Cgroups(const std::vector<Mount> &mounts);

    /// Walks the folders again where an id is asked for that is not known yet. Ids are never used twice, so
    /// one that no folder has belongs to a group that was removed, and is not looked for again.
    [[nodiscard]] CgroupName name(quint64 id);

    /// How often the folders were walked.
    [[nodiscard]] int walks() const { return m_walks; }

private:
    void walk();
    void walkFolder(int parent, const char *name, const std::string &path);

    std::string m_mountPoint;
    /// What the mount's root is called in the whole hierarchy; empty for its top.
    std::string m_prefix;
    QHash<quint64, CgroupName> m_names;
    QSet<quint64> m_removed;
    int m_walks = 0;
};

} // namespace portolan

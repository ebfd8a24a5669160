// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace portolan {

/// What the path of a control group tells about the processes in it.
struct CgroupName
{
    /// systemd unit such as "ssh.service"; empty where there is none.
    QString unit;
    /// Engine and name or shortened id of a container, such as "docker:3f2a91c0d4be" or "nspawn:web"; also
    /// that of a sandboxed application, "flatpak:org.gimp.GIMP" or "snap:lxd". Empty where there is none.
    QString container;

    [[nodiscard]] bool isEmpty() const { return unit.isEmpty() && container.isEmpty(); }

    bool operator==(const CgroupName &) const = default;
};

/// Pure. path: from the root of the hierarchy, such as "/system.slice/ssh.service".
[[nodiscard]] CgroupName parseCgroupPath(std::string_view path);

/// Pure. The path in /proc/PID/cgroup (cgroups(7)) that says most: that of cgroup v2, else systemd's, else
/// any other than "/".
[[nodiscard]] std::string parseCgroupFile(std::string_view text);

} // namespace portolan

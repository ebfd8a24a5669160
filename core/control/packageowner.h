// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

namespace portolan {

/// Who puts programs on a computer.
enum class PackageManager : quint8 { Dpkg, Rpm, Pacman, Flatpak, Snap };

/// "dpkg", "rpm", "pacman", "flatpak" or "snap": the name of the tool, never translated.
[[nodiscard]] QString packageManagerKey(PackageManager manager);

/// The package that a file came in. Texts come from outside: to be shown as text only.
struct PackageOwner
{
    PackageManager manager = PackageManager::Dpkg;
    /// "openssh-server", or the id of a Flatpak application.
    QString package;
    /// Of the installed package; empty where it was not told.
    QString version;

    bool operator==(const PackageOwner &) const = default;
};

/// The package that owns a file of this computer, as an executable of a process; nothing where none does. Not
/// for processes in containers, whose paths are those of another system. unit: the process's unit of systemd,
/// which tells Flatpak applications; may be empty. Asks dpkg-query, rpm and pacman, whichever are here, and
/// waits up to 5 s for each: call it off the GUI thread. An error where none of them is here or could answer.
[[nodiscard]] Result<std::optional<PackageOwner>> packageOf(const QString &path, const QString &unit = {});

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/control/packageowner.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace portolan {

// What tools of package managers write in the locale C, read by pure functions. Each gives nothing where no
// package is named.

/// Of dpkg-query -S: "bash: /bin/bash", "liba:amd64, libb: /usr/lib/x"; lines on diversions are passed over.
/// paths: the spellings that were asked for.
[[nodiscard]] std::optional<PackageOwner> parseDpkgSearch(const QByteArray &output, const QStringList &paths);
/// Of rpm -qf with the format rpmQueryFormat.
[[nodiscard]] std::optional<PackageOwner> parseRpmQuery(const QByteArray &output);
inline constexpr QLatin1StringView rpmQueryFormat{"%{NAME}\\t%{VERSION}-%{RELEASE}\\n"};
/// Of pacman -Qo: "/usr/bin/bash is owned by bash 5.2.026-2".
[[nodiscard]] std::optional<PackageOwner> parsePacmanOwner(const QByteArray &output);

/// The Flatpak application or snap that a path lies in. Programs of a Flatpak see their own files under /app,
/// as those of many containers do: there it takes the unit of systemd to know.
[[nodiscard]] std::optional<PackageOwner> packageOfPath(const QString &path, const QString &unit);

/// The path, and the way it is written where /bin is or is not merged into /usr/bin (file-hierarchy(7)).
[[nodiscard]] QStringList mergedSpellings(const QString &path);

} // namespace portolan

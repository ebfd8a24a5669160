// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace portolan::terminal {

/// What the program ends with, as portolan-cli(1) promises.
enum class ExitStatus : quint8 {
    Found = 0,
    NothingFound = 1,
    Usage = 2,
    CouldNot = 3,
};

// Each runs one subcommand: arguments are what follows its name. One file each.

[[nodiscard]] ExitStatus runShow(const QStringList &arguments);
[[nodiscard]] ExitStatus runSearch(const QStringList &arguments);
[[nodiscard]] ExitStatus runListeners(const QStringList &arguments);
/// Ends with Found where the port is free, with NothingFound where it is not.
[[nodiscard]] ExitStatus runWhy(const QStringList &arguments);
[[nodiscard]] ExitStatus runFree(const QStringList &arguments);
[[nodiscard]] ExitStatus runWatch(const QStringList &arguments);
[[nodiscard]] ExitStatus runIdentify(const QStringList &arguments);
[[nodiscard]] ExitStatus runExport(const QStringList &arguments);
[[nodiscard]] ExitStatus runStats(const QStringList &arguments);

} // namespace portolan::terminal

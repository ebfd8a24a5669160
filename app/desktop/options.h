// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace portolan {

/// What was asked for on the command line of the desktop program.
struct Options
{
    /// A port number or something to search for; may be empty.
    QString portOrSearch;
    /// Overrides the remembered choice for this run.
    std::optional<Appearance> appearance;
    QString language;
    std::optional<QSize> size;
    /// Take a picture of the filled window into this file and end.
    QString screenshot;
};

/// Parses the arguments, the program's name first. On a mistake says what is wrong on standard error, for
/// --help and --version answers on standard output, and ends the program.
[[nodiscard]] Options parseOptions(const QStringList &arguments);

} // namespace portolan

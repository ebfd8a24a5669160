// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace portolan {

/// Whether an executable of this file name ("python3.11", "lua5.4") runs programs that others wrote: then the
/// script or module is the program. Pure.
[[nodiscard]] bool isInterpreter(QStringView executable);

/// The name of the script or module that an interpreter runs, as its command line tells: "http.server" of
/// python3 -m http.server, "server.js" of node /srv/server.js. Empty where it names none, and for an
/// executable that is no interpreter. commandLine: with argv[0]. Pure.
[[nodiscard]] QString interpretedProgram(QStringView executable, const QStringList &commandLine);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/process.h"

namespace portolan {

/// The name that argv[0] gives the process, where a link of that name leads to its executable: looked for in
/// the executable's folder and in the system's folders for programs, as the process sees them. Empty where
/// there is none, where that cannot be read, where it is the executable's own name, and for interpreters,
/// whose links tell nothing. processFolder: an open /proc/PID; process: with executable and command line.
[[nodiscard]] QString executableLinkName(int processFolder, const Process &process);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// Where ports.sqlite is: the file that the environment variable PORTOLAN_DATABASE names, else share/portolan
/// beside the folder of the running program, else portolan in one of the system's data folders. When there is
/// none, where it should have been. Needs a QCoreApplication.
[[nodiscard]] QString databasePath();

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace portolan {

/// The desktop program: builds the services, shows the window, waits until it is closed. Returns the exit
/// status.
[[nodiscard]] int runDesktop(int &argc, char **argv);

} // namespace portolan

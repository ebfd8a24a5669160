// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/terminalwidth.h"

#include <QtGlobal>

#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace portolan {

std::optional<int> terminalWidth()
{
    if (isatty(STDOUT_FILENO) == 0) {
        return std::nullopt;
    }
    winsize size{}; // see TIOCGWINSZ(2const)
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    constexpr int usualWidth = 80;
    const int told = qEnvironmentVariableIntValue("COLUMNS");
    return told > 0 ? told : usualWidth;
}

} // namespace portolan

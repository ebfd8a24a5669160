// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxlistenersource.h"
#include "core/listening/listenersource.h"

namespace portolan {

std::unique_ptr<ListenerSource> makeListenerSource()
{
    return std::make_unique<LinuxListenerSource>();
}

} // namespace portolan

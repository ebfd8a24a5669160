// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/listenersource.h"
#include "core/listening/lsof/lsoflistenersource.h"

namespace portolan {

std::unique_ptr<ListenerSource> makeListenerSource()
{
    return std::make_unique<LsofListenerSource>();
}

} // namespace portolan

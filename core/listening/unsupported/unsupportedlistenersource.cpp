// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/unsupported/unsupportedlistenersource.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace portolan {

Result<Snapshot> UnsupportedListenerSource::snapshot()
{
    return failure(QCoreApplication::translate("ListenerSource",
        "Portolan cannot see yet what %1 is listening on; everything it knows about ports is still there.")
                       .arg(QSysInfo::prettyProductName()));
}

} // namespace portolan

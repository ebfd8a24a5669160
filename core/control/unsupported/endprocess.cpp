// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/endprocess.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace portolan {

EndResult endProcess(const ProcessId &process, EndMode mode, int waitMs)
{
    Q_UNUSED(process);
    Q_UNUSED(mode);
    Q_UNUSED(waitMs);
    return {EndOutcome::Failed,
        QCoreApplication::translate(
            "portolan::EndProcess", "Portolan cannot end processes on %1 yet: use the system's own tools.")
            .arg(QSysInfo::prettyProductName())};
}

} // namespace portolan

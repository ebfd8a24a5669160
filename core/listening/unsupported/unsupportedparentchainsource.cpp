// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/unsupported/unsupportedparentchainsource.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace portolan {

Result<ParentChain> UnsupportedParentChainSource::parentChain(const ProcessId & /*process*/)
{
    return failure(QCoreApplication::translate("ParentChainSource",
        "Portolan cannot see yet who started a program on %1; everything it knows about ports is still "
        "there.")
                       .arg(QSysInfo::prettyProductName()));
}

} // namespace portolan

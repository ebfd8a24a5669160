// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articlecontext.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace portolan {

OperatingSystem thisSystem()
{
    const QString kernel = QSysInfo::kernelType();
    if (kernel == u"darwin"_s) {
        return OperatingSystem::MacOs;
    }
    return kernel == u"winnt"_s ? OperatingSystem::Windows : OperatingSystem::Linux;
}

} // namespace portolan

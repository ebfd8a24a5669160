// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxparentchainsource.h"
#include "core/listening/parentchain.h"

namespace portolan {

std::unique_ptr<ParentChainSource> makeParentChainSource()
{
    return std::make_unique<LinuxParentChainSource>();
}

} // namespace portolan

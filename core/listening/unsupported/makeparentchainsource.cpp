// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/parentchain.h"
#include "core/listening/unsupported/unsupportedparentchainsource.h"

namespace portolan {

std::unique_ptr<ParentChainSource> makeParentChainSource()
{
    return std::make_unique<UnsupportedParentChainSource>();
}

} // namespace portolan

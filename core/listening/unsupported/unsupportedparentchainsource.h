// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/parentchain.h"

namespace portolan {

/// For systems that nobody has taught Portolan to read: always fails, and says so.
class UnsupportedParentChainSource final : public ParentChainSource
{
public:
    [[nodiscard]] Result<ParentChain> parentChain(const ProcessId &process) override;
};

} // namespace portolan

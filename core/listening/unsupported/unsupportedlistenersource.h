// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listenersource.h"

namespace portolan {

/// For systems that nobody has taught Portolan to read: always fails, and says so. Everything else of the
/// program works.
class UnsupportedListenerSource final : public ListenerSource
{
public:
    [[nodiscard]] Result<Snapshot> snapshot() override;
};

} // namespace portolan

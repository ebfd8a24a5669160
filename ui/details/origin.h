// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/control/packageowner.h"
#include "core/listening/listener.h"
#include "core/listening/parentchain.h"

#include <QFuture>

#include <optional>

namespace portolan {

/// Why a listener is there: who started its program, and what installed it. Too dear for each snapshot.
struct Origin
{
    /// Empty where it could not be found out; problem then says why.
    ParentChain chain;
    QString problem;
    /// Nothing where no package owns the program, or it could not be found out.
    std::optional<PackageOwner> package;
};

/// Finds it out in another thread. The listener's first process is the one that counts; without one the
/// answer is empty.
[[nodiscard]] QFuture<Origin> findOrigin(const Listener &listener);

} // namespace portolan

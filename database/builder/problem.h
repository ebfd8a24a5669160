// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace portolan::builder {

/// The error of a place in a source file, as compilers write it: "FILE:LINE: REASON". The reason says what to
/// do. Only maintainers see these, so they are not translated.
[[nodiscard]] tl::unexpected<Error> problemAt(const QString &fileName, int line, const QString &reason);

} // namespace portolan::builder

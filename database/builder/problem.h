// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace portolan::builder {

/// The error of a place in a source file, as compilers write it: "FILE:LINE: REASON". The reason says what to
/// do. Only maintainers see these, so they are not translated.
[[nodiscard]] tl::unexpected<Error> problemAt(const QString &fileName, int line, const QString &reason);

/// The line of the file in which a text stands first, so that a problem found in values can be shown there; 1
/// where it is not found or the file cannot be read.
[[nodiscard]] int lineWith(const QString &fileName, const QString &text);

} // namespace portolan::builder

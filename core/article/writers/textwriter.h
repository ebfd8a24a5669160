// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace portolan {

/// The article as plain text without markup, wrapped at spaces to width columns (20 at least), ending with a
/// newline.
[[nodiscard]] QString writeText(const Article &article, int width = 80);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace portolan {

/// The article in CommonMark with tables (GitHub Flavored Markdown). Every text is escaped: none is read as
/// markup.
[[nodiscard]] QString writeMarkdown(const Article &article);

} // namespace portolan

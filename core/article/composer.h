// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/articlecontext.h"
#include "core/catalog/portfacts.h"

namespace portolan {

/// Pure: the article of a port, in the language of the installed translators. Sections with nothing to say
/// are left out.
[[nodiscard]] Article composeArticle(const PortFacts &facts, const ArticleContext &context);

} // namespace portolan

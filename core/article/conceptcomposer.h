// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/articlecontext.h"
#include "core/catalog/concept.h"

namespace portolan {

/// Pure: the page of a concept, with the figures of the context. The summary is left to lists: the text says
/// it again, with its sources.
[[nodiscard]] Article composeConcept(const ConceptPage &page, const ArticleContext &context);

} // namespace portolan

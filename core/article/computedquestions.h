// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/sourcelist.h"
#include "core/catalog/portfacts.h"

namespace portolan {

/// Questions whose answers follow from the facts of this very port, each a heading of level 3 and one
/// paragraph. Empty where every answer would be that of any other port.
[[nodiscard]] QVector<Block> computedQuestions(const PortFacts &facts, SourceList &sources);

} // namespace portolan

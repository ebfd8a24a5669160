// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/sourcelist.h"
#include "core/catalog/portfacts.h"

namespace portolan {

/// Who is really met on the port, as far as dossiers and, without one, the lists of others know: what follows
/// the registry's sentence in the lede. Empty where nobody knows anything.
[[nodiscard]] Inlines practiceText(const PortFacts &facts, SourceList &sources);

} // namespace portolan

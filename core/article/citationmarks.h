// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/inlines.h"

namespace portolan {

/// Appends the text as pieces of that kind, and each "[1]" or "[1, 2]" in it as citations. The space before a
/// citation is dropped: writers set it apart as their format does.
void appendWithCitations(Inlines &inlines, const QString &text, Inline::Kind kind);

} // namespace portolan

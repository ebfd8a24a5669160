// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// Pure. Whether a character would do something to the text around it instead of being seen: control
/// characters (escape sequences of a terminal among them), line and paragraph separators, and the marks,
/// embeddings, overrides and isolates of UAX #9, which turn the direction of writing.
[[nodiscard]] bool isHarmful(QChar c);

/// Pure. Text from outside made fit for a line of a terminal or a window: control characters shown as their
/// pictures (U+2400 and on), the other harmful ones replaced by U+FFFD. Line breaks are control characters.
[[nodiscard]] QString visibleText(QString text);

} // namespace portolan

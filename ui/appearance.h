// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings.h"

class QString;

namespace portolan {

struct Theme;

/// Gives the whole application the colours of the desktop, or light or dark ones of our own.
void applyAppearance(Appearance appearance);

/// The style sheet of the window's frame: what a style cannot know (flat tabs, hairlines between panes).
/// Panes paint themselves.
[[nodiscard]] QString frameStyleSheet(const Theme &theme);

} // namespace portolan

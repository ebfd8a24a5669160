// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/sighting.h"

namespace portolan {

struct Listener;

/// What the journal keeps of a listener: where it is bound, and the program of its main holder.
[[nodiscard]] Sighting sightingOf(const Listener &listener);

} // namespace portolan

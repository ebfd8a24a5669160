// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/inlines.h"
#include "core/listening/listener.h"

namespace portolan {

/// Who holds the listener, in a translated sentence: program, endpoint, PID, unit, start.
[[nodiscard]] Inlines holderSentence(const Listener &listener);

} // namespace portolan

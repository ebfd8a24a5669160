// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judgedlistener.h"

namespace portolan {

/// The sign a listener wears in the panel and on the chart; each has a shape of its own, colour is never the
/// only sign.
enum class ListenerMark : quint8 {
    /// Ring: this computer only.
    Local,
    /// Ring with a dot: reachable from a network, or not known.
    Reachable,
    /// Square: in a container or another namespace.
    Contained,
    /// Cross: unexpected here.
    Unexpected,
};

[[nodiscard]] ListenerMark markOf(const JudgedListener &judged);
/// Translated, a few words, for legends, tool tips and screen readers.
[[nodiscard]] QString markText(ListenerMark mark);

} // namespace portolan

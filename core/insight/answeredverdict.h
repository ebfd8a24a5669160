// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"
#include "core/identify/identification.h"
#include "core/insight/verdict.h"
#include "core/listening/listener.h"

namespace portolan {

/// The verdict once the port was asked what it speaks: the answer is joined to it, and decides where nothing
/// was known of the program. Pure.
[[nodiscard]] Verdict verdictWithAnswer(const Verdict &verdict,
    const Listener &listener,
    const PortFacts &facts,
    const Identification &identification);

/// What to try first when the listener is asked, by the program that holds it and by the names that the
/// registry gives its port. Pure.
[[nodiscard]] QVector<Protocol> hintsFor(const Listener &listener, const PortFacts &facts);

} // namespace portolan

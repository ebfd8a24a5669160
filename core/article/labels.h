// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"

namespace portolan {

/// The registered names that somebody who looks for the dossier's service on this port reads instead: the
/// label is not the program, even where the registry means the service by it ("microsoft-ds"). Empty where
/// the name is the service's own, where a standard ties the port to it, and where the registry has none for
/// its transports.
[[nodiscard]] QStringList foreignLabels(const PortFacts &facts, const Dossier &dossier);

} // namespace portolan

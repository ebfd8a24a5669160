// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"

namespace portolan {

/// The registered names that somebody who looks for the dossier's service on this port reads instead: the
/// label is not the program. Empty where the registry means the service itself, or says nothing for its
/// transports.
[[nodiscard]] QStringList foreignLabels(const PortFacts &facts, const Dossier &dossier);

} // namespace portolan

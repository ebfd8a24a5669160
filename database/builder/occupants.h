// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/builder/portrecord.h"

namespace portolan::builder {

/// Adds to the records, whose registrations are complete, who is met on each port beside the registry:
/// dossiers, named uses, threats, the name that lists show, and the prominence that follows from all of them.
void addOccupants(const Knowledge &knowledge, Records &records);

} // namespace portolan::builder

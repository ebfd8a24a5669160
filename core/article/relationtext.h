// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"

namespace portolan {

/// Translated: what that port is, how it is related, and why: "SIP: used together with this port (SIP sets up
/// the calls)".
[[nodiscard]] QString relationText(const RelatedPort &related);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/registrationstatus.h"

#include <QString>

namespace portolan {

/// One word for a registration status, translated: "registered", "undocumented", "reserved" ...
[[nodiscard]] QString statusText(RegistrationStatus status);

} // namespace portolan

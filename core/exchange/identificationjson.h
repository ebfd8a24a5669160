// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identify/identification.h"

#include <QJsonObject>

namespace portolan {

/// What asking a port gave, as portolan-cli(1) documents it under "identify".
[[nodiscard]] QJsonObject identificationJson(const Identification &identification);

} // namespace portolan

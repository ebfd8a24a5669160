// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlecontext.h"

#include <QString>
#include <QVector>

namespace portolan {

/// All systems that commands are given for, the reader's first.
[[nodiscard]] QVector<OperatingSystem> systemsFor(OperatingSystem reader);

/// "Linux", "macOS", "Windows".
[[nodiscard]] QString systemName(OperatingSystem system);

} // namespace portolan

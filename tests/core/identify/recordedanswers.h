// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/identify/answersamples.h"

namespace portolan::test {

/// What servers of Debian 12 sent, byte by byte; names say which program and version it was. Names of hosts
/// are others.
[[nodiscard]] QVector<Sample> recordedSamples();

} // namespace portolan::test

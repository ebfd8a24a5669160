// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judgedlistener.h"
#include "core/listening/snapshot.h"

#include <QJsonObject>

#include <functional>

namespace portolan {

/// The answer of portolan-cli listeners --json, schema 1, as portolan-cli(1) describes it. factsOf is asked
/// once a listener.
[[nodiscard]] QJsonObject snapshotJson(
    const Snapshot &snapshot, const std::function<PortFacts(PortNumber)> &factsOf);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/listenerjudge.h"
#include "core/listening/snapshot.h"

#include <QJsonObject>

namespace portolan {

/// One listener as an object of listeners --json.
[[nodiscard]] QJsonObject listenerJson(const JudgedListener &judged, const QStringList &registered);

/// The answer of portolan-cli listeners --json, schema 1, as portolan-cli(1) describes it.
[[nodiscard]] QJsonObject snapshotJson(const Snapshot &snapshot, ListenerJudge &judge);

} // namespace portolan

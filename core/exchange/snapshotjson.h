// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/listenerjudge.h"
#include "core/listening/snapshot.h"

#include <QJsonObject>

namespace portolan {

/// What of a snapshot is given to others.
struct SnapshotJsonOptions
{
    /// Command lines as they are; otherwise without what looks like a secret (ArgumentRedactor).
    bool hasWholeArguments = false;
    /// UDP sockets of clients that the caller took out of the snapshot before.
    int clientsLeftOut = 0;
};

/// One listener as an object of listeners --json.
[[nodiscard]] QJsonObject listenerJson(
    const JudgedListener &judged, const QStringList &registered, bool hasWholeArguments = false);

/// The answer of portolan-cli listeners --json, schema 1, as portolan-cli(1) describes it.
[[nodiscard]] QJsonObject snapshotJson(
    const Snapshot &snapshot, ListenerJudge &judge, const SnapshotJsonOptions &options = {});

} // namespace portolan

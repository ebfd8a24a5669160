// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/process.h"

#include <QString>
#include <QVector>

#include <memory>

namespace portolan {

/// One process of a ParentChain, and what it belongs to.
struct Ancestor
{
    Process process;
    /// systemd unit, such as "ssh.service"; empty where there is none or it is unknown.
    QString unit;
    /// As in Listener; empty where there is none or it is unknown.
    QString container;

    bool operator==(const Ancestor &) const = default;
};

/// Who started a process: the answer to "why is this running?". A plain value.
struct ParentChain
{
    /// The process itself first, then its parent, and so on.
    QVector<Ancestor> processes;
    /// The last one has no parent: it is pid 1, or the first one that we see of its process namespace.
    bool isComplete = false;

    bool operator==(const ParentChain &) const = default;
};

/// Where parent chains come from, when somebody asks: not part of a snapshot. An object may be used in any
/// thread, by one at a time; parentChain() blocks for as long as the system takes, usually less than a
/// millisecond.
class ParentChainSource
{
public:
    ParentChainSource() = default;
    virtual ~ParentChainSource() = default;
    Q_DISABLE_COPY_MOVE(ParentChainSource)

    /// An error where the process has ended, also if another has got its number since.
    [[nodiscard]] virtual Result<ParentChain> parentChain(const ProcessId &process) = 0;
};

/// The source for the system this was built for.
[[nodiscard]] std::unique_ptr<ParentChainSource> makeParentChainSource();

} // namespace portolan

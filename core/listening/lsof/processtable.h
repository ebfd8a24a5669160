// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/lsof/psparser.h"
#include "core/listening/lsof/systemcommand.h"

#include <QHash>
#include <QVector>

namespace portolan {

/// What ps(1) tells of processes. Remembers their start times: ps computes them from two clocks, so that they
/// may come out a second apart from one call to the next.
class ProcessTable final
{
public:
    explicit ProcessTable(SystemCommand ps = defaultPs());

    /// Without "-p" and the process ids, which update() adds.
    [[nodiscard]] static SystemCommand defaultPs();

    /// Asks for these and forgets all others. False where ps cannot be run: then nothing is known.
    [[nodiscard]] bool update(const QVector<qint64> &pids);
    /// Nothing but the id where the process is unknown, as one that ended meanwhile.
    [[nodiscard]] PsRow find(qint64 pid) const;

private:
    SystemCommand m_ps;
    QHash<qint64, PsRow> m_rows;
};

} // namespace portolan

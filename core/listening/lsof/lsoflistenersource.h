// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/listenersource.h"
#include "core/listening/lsof/lsofparser.h"
#include "core/listening/lsof/processtable.h"
#include "core/listening/lsof/systemcommand.h"

#include <QCoreApplication>

#include <span>
#include <vector>

namespace portolan {

/// The portable source, for macOS and BSD: sockets from lsof(8), command lines and start times from ps(1).
///
/// What lsof does not tell: the device a socket is bound to, whether an IPv6 socket accepts IPv4 too, how
/// long its queue is, and sockets that no process holds. The user of a listener is that of its main process,
/// Listener::inode is what lsof calls the device (the inode on Linux, a kernel address elsewhere), and
/// startTicks are unknown. An ordinary user sees his own processes, and a remark says so.
class LsofListenerSource final : public ListenerSource
{
    Q_DECLARE_TR_FUNCTIONS(portolan::LsofListenerSource)

public:
    explicit LsofListenerSource(
        SystemCommand lsof = defaultLsof(), SystemCommand ps = ProcessTable::defaultPs());

    /// Lists every TCP and UDP socket: with "-sTCP:LISTEN", lsof 4.95 on Linux leaves UDP out.
    [[nodiscard]] static SystemCommand defaultLsof();

    [[nodiscard]] Result<Snapshot> snapshot() override;

private:
    [[nodiscard]] Result<std::vector<LsofRow>> readRows() const;
    [[nodiscard]] Error explain(CommandFailure failure) const;
    /// holders: the rows of one socket.
    [[nodiscard]] Listener makeListener(std::span<const LsofRow> holders) const;
    [[nodiscard]] Process makeProcess(const LsofRow &row) const;

    SystemCommand m_lsof;
    ProcessTable m_processes;
};

} // namespace portolan

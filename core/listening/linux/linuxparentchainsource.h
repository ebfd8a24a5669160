// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/parentchain.h"

#include <QCoreApplication>

#include <optional>

namespace portolan {

/// Linux: parents from /proc/PID/stat, units from /proc/PID/cgroup (proc(5)), both readable for the processes
/// of others.
class LinuxParentChainSource final : public ParentChainSource
{
    Q_DECLARE_TR_FUNCTIONS(portolan::LinuxParentChainSource)

public:
    /// folder: where procfs is mounted.
    explicit LinuxParentChainSource(const char *folder = "/proc");

    [[nodiscard]] Result<ParentChain> parentChain(const ProcessId &process) override;

private:
    /// Nothing where one of the processes ended before its parent was found: then to be tried again.
    [[nodiscard]] std::optional<ParentChain> tryParentChain(const ProcessId &process) const;
    [[nodiscard]] FileDescriptor openProcess(qint64 pid) const;

    FileDescriptor m_folder;
};

} // namespace portolan

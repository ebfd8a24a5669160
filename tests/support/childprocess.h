// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <optional>

#include <sys/types.h>

namespace portolan::test {

/// A program that was started by the test and ends with this object, at the latest.
class ChildProcess final
{
public:
    /// arguments: the path of the program first. inherited: a descriptor that the program keeps, under the
    /// same number. program: its path, where the first argument says another name.
    [[nodiscard]] static std::optional<ChildProcess> start(
        const QByteArrayList &arguments, int inherited, const QByteArray &program = {});

    ChildProcess(ChildProcess &&other) noexcept;
    ChildProcess &operator=(ChildProcess &&) = delete;
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
    ~ChildProcess();

    [[nodiscard]] pid_t pid() const { return m_pid; }

    /// Kills it and waits until it is gone.
    void end();

private:
    explicit ChildProcess(pid_t pid)
        : m_pid{pid}
    { }

    pid_t m_pid;
};

} // namespace portolan::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include <sys/types.h>

namespace portolan::test {

/// A copy of the test's own process that does something, and then does nothing until this object ends it. To
/// be started while the test has one thread only; the copy may only make system calls and small objects
/// (fork(2)).
class ForkedProcess final
{
public:
    /// Returns once prepare() has returned true in the copy; nothing where it returned false.
    [[nodiscard]] static std::optional<ForkedProcess> start(const std::function<bool()> &prepare);

    ForkedProcess(ForkedProcess &&other) noexcept;
    ForkedProcess &operator=(ForkedProcess &&) = delete;
    ForkedProcess(const ForkedProcess &) = delete;
    ForkedProcess &operator=(const ForkedProcess &) = delete;
    ~ForkedProcess();

    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    explicit ForkedProcess(pid_t pid)
        : m_pid{pid}
    { }

    pid_t m_pid;
};

/// Becomes that user for good, and stays open to what others of the same user want to read (PR_SET_DUMPABLE
/// in prctl(2)).
[[nodiscard]] bool becomeUser(uid_t uid);

/// Enters a new network namespace, with the help of a new user namespace where we are not root.
[[nodiscard]] bool enterNewNetwork();

} // namespace portolan::test

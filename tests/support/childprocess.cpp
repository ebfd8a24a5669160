// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/childprocess.h"

#include <csignal>
#include <utility>
#include <vector>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace portolan::test {

std::optional<ChildProcess> ChildProcess::start(
    const QByteArrayList &arguments, int inherited, const QByteArray &program)
{
    QByteArrayList owned = arguments;
    std::vector<char *> raw;
    for (QByteArray &argument : owned) {
        raw.push_back(argument.data());
    }
    raw.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // Onto itself clears FD_CLOEXEC in the child only, see posix_spawn_file_actions_adddup2(3).
    posix_spawn_file_actions_adddup2(&actions, inherited, inherited);
    pid_t pid = 0;
    const char *const path = program.isEmpty() ? raw.front() : program.constData();
    const int error = posix_spawn(&pid, path, &actions, nullptr, raw.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return error == 0 ? std::optional{ChildProcess{pid}} : std::nullopt;
}

ChildProcess::ChildProcess(ChildProcess &&other) noexcept
    : m_pid{std::exchange(other.m_pid, 0)}
{ }

ChildProcess::~ChildProcess()
{
    end();
}

void ChildProcess::end()
{
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
        m_pid = 0;
    }
}

} // namespace portolan::test

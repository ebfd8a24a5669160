// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/forkedprocess.h"

#include <array>
#include <csignal>
#include <utility>

#include <grp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace portolan::test {

std::optional<ForkedProcess> ForkedProcess::start(const std::function<bool()> &prepare)
{
    std::array<int, 2> ready{};
    if (pipe(ready.data()) != 0) {
        return std::nullopt;
    }
    const pid_t pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        signal(SIGCHLD, SIG_IGN); // its own children leave nothing behind
        close(ready[0]);
        if (!prepare() || write(ready[1], "r", 1) != 1) {
            _exit(1);
        }
        close(ready[1]);
        while (true) {
            pause();
        }
    }
    close(ready[1]);
    ForkedProcess process{pid};
    char byte = 0;
    const bool isReady = pid > 0 && read(ready[0], &byte, 1) == 1;
    close(ready[0]);
    return isReady ? std::optional{std::move(process)} : std::nullopt;
}

ForkedProcess::ForkedProcess(ForkedProcess &&other) noexcept
    : m_pid{std::exchange(other.m_pid, 0)}
{ }

ForkedProcess::~ForkedProcess()
{
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
}

bool becomeUser(uid_t uid)
{
    return setgroups(0, nullptr) == 0 && setresgid(uid, uid, uid) == 0 && setresuid(uid, uid, uid) == 0
        && prctl(PR_SET_DUMPABLE, 1) == 0 && prctl(PR_SET_PDEATHSIG, SIGKILL) == 0;
}

bool enterNewNetwork()
{
    return unshare(geteuid() == 0 ? CLONE_NEWNET : CLONE_NEWUSER | CLONE_NEWNET) == 0;
}

} // namespace portolan::test

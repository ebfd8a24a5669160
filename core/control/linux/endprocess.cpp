// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/endprocess.h"

#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/procfs.h"
#include "core/listening/linux/usernames.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <limits>
#include <string>

#include <poll.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct EndText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::EndProcess)
};

/// Text of /proc/PID/NAME; nothing where it cannot be read.
std::optional<std::string> readProcFile(qint64 pid, const char *name)
{
    return readWholeFile(("/proc/" + std::to_string(pid) + '/' + name).c_str());
}

EndResult wasGone(qint64 pid)
{
    return {EndOutcome::WasGone, EndText::tr("Process %1 had ended already.").arg(pid)};
}

// The functions of <sys/pidfd.h> have the wrong linkage for C++ in glibc 2.36.

FileDescriptor openProcess(qint64 pid)
{
    return FileDescriptor{static_cast<int>(syscall(SYS_pidfd_open, static_cast<pid_t>(pid), 0))};
}

/// 0 or an errno.
int sendSignal(const FileDescriptor &process, int signal)
{
    return syscall(SYS_pidfd_send_signal, process.get(), signal, nullptr, 0) == 0 ? 0 : errno;
}

/// What forbids to end a process of that number, whatever runs under it; nothing where nothing does.
std::optional<EndResult> refusalOfNumber(const ProcessId &process)
{
    if (process.pid <= 0 || process.pid > std::numeric_limits<pid_t>::max()) {
        return EndResult{EndOutcome::Refused,
            EndText::tr("There is no process %1: choose one that is shown.").arg(process.pid)};
    }
    if (process.pid == 1) {
        return EndResult{EndOutcome::Refused,
            EndText::tr("Process 1 holds the whole system together and is not ended. To close a port that it "
                        "holds, stop the socket unit with systemctl.")};
    }
    if (process.pid == getpid()) {
        return EndResult{EndOutcome::Refused,
            EndText::tr("Process %1 is this program itself: close it instead.").arg(process.pid)};
    }
    return std::nullopt;
}

/// Whether the process has ended, collected by its parent or not, before the deadline (poll(2) on a pidfd).
bool hasEnded(const FileDescriptor &process, QDeadlineTimer deadline)
{
    pollfd waiting{process.get(), POLLIN, 0};
    for (;;) {
        const int ready = poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
        if (ready >= 0 || errno != EINTR) {
            return ready > 0;
        }
    }
}

/// What forbids to end the process that the open descriptor holds, or makes it needless; nothing where
/// nothing does. Read after opening: the number belonged to the process that was shown before, so where the
/// start time is still the same, the descriptor can hold no other.
std::optional<EndResult> refusalOfProcess(const ProcessId &process, const FileDescriptor &descriptor)
{
    const auto text = readProcFile(process.pid, "stat");
    const auto stat = text ? parseStat(*text) : std::nullopt;
    if (hasEnded(descriptor, QDeadlineTimer{0})) {
        return wasGone(process.pid);
    }
    if (!stat) {
        return EndResult{EndOutcome::Refused,
            EndText::tr(
                "The system does not show process %1, so Portolan cannot make sure that it is the one "
                "that was meant.")
                .arg(process.pid)};
    }
    if (stat->isKernelThread) {
        return EndResult{EndOutcome::Refused,
            EndText::tr("Process %1 is a part of the kernel and cannot be ended.").arg(process.pid)};
    }
    if (stat->startTicks != process.startTicks && process.startTicks == 0) {
        return EndResult{EndOutcome::Refused,
            EndText::tr(
                "It is not known when process %1 started, so Portolan cannot make sure that it is the "
                "one that was meant.")
                .arg(process.pid)};
    }
    if (stat->startTicks != process.startTicks) {
        return EndResult{EndOutcome::Refused,
            EndText::tr(
                "The process that was shown has ended, and another one has its number %1 now: refresh "
                "the list.")
                .arg(process.pid)};
    }
    return std::nullopt;
}

EndResult notAllowed(qint64 pid)
{
    // The folder of a process belongs to its effective user (proc(5)).
    struct stat folder
    { };

    if (::stat(("/proc/" + std::to_string(pid)).c_str(), &folder) != 0) {
        return {EndOutcome::NotAllowed,
            EndText::tr("You may not end process %1, which is another user's: ask the administrator.")
                .arg(pid)};
    }
    const QString name = UserNames{}.name(folder.st_uid);
    return {EndOutcome::NotAllowed,
        EndText::tr("Process %1 belongs to the user %2, and you may not end it: ask that user or the "
                    "administrator.")
            .arg(QString::number(pid), name.isEmpty() ? QString::number(folder.st_uid) : name)};
}

EndResult systemFailure(qint64 pid, int error)
{
    if (error == ENOSYS) {
        return {EndOutcome::Failed,
            EndText::tr("This kernel is too old to end a process safely: Linux 5.3 or newer is needed.")};
    }
    return {EndOutcome::Failed,
        EndText::tr("Process %1 could not be ended: %2.").arg(QString::number(pid), qt_error_string(error))};
}

EndResult resultOfWait(qint64 pid, EndMode mode, bool isOver)
{
    if (isOver) {
        return {EndOutcome::Ended, EndText::tr("Process %1 has ended.").arg(pid)};
    }
    if (mode == EndMode::Ask) {
        return {EndOutcome::StillRunning,
            EndText::tr(
                "Process %1 was asked to end and still runs: wait, or force it to end, which loses what "
                "it has not saved.")
                .arg(pid)};
    }
    return {EndOutcome::StillRunning,
        EndText::tr("Process %1 was told to end and is still there: it waits for a device or a file system.")
            .arg(pid)};
}

} // namespace

EndResult endProcess(const ProcessId &process, EndMode mode, int waitMs)
{
    if (const auto refusal = refusalOfNumber(process)) {
        return *refusal;
    }
    const FileDescriptor descriptor = openProcess(process.pid);
    if (!descriptor.isOpen()) {
        return errno == ESRCH ? wasGone(process.pid) : systemFailure(process.pid, errno);
    }
    if (const auto refusal = refusalOfProcess(process, descriptor)) {
        return *refusal;
    }
    const int signal = mode == EndMode::Ask ? SIGTERM : SIGKILL;
    const int error = sendSignal(descriptor, signal);
    if (error == ESRCH) {
        return wasGone(process.pid);
    }
    if (error != 0) {
        return error == EPERM ? notAllowed(process.pid) : systemFailure(process.pid, error);
    }
    return resultOfWait(process.pid, mode, hasEnded(descriptor, QDeadlineTimer{std::max(waitMs, 0)}));
}

} // namespace portolan

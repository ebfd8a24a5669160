// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/linuxlistenersource.h"
#include "core/listening/linux/processscan.h"
#include "core/listening/linux/procfs.h"
#include "tests/support/realsocket.h"

#include <QtTest>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <pthread.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::RealSocket;
using portolan::test::whyNot;

namespace {

void *waitForEver(void *)
{
    while (true) {
        pause();
    }
    return nullptr;
}

/// A copy of this process whose first thread has ended while another lives on.
class LeaderlessProcess final
{
public:
    LeaderlessProcess()
        : m_pid{fork()}
    {
        if (m_pid == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            pthread_t thread{};
            pthread_create(&thread, nullptr, waitForEver, nullptr);
            syscall(SYS_exit, 0); // this thread alone, as pthread_exit(3) ends it
        }
    }

    ~LeaderlessProcess()
    {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }

    Q_DISABLE_COPY_MOVE(LeaderlessProcess)

    [[nodiscard]] pid_t pid() const { return m_pid; }

    [[nodiscard]] ProcessStat stat() const
    {
        const auto read = readStatAt(AT_FDCWD, qPrintable(u"/proc/%1/stat"_s.arg(m_pid)));
        return read.value_or(ProcessStat{});
    }

private:
    pid_t m_pid;
};

} // namespace

class TestProcessScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void processWithoutItsFirstThreadHoldsItsSockets();
    void processThatIsGoneHoldsNothing();
};

void TestProcessScan::processWithoutItsFirstThreadHoldsItsSockets()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const quint64 inode = socket->inode();
    const LeaderlessProcess process;
    socket->close();
    QTRY_COMPARE(process.stat().state, 'Z');
    QCOMPARE(process.stat().threads, quint64{2});

    const FileDescriptor proc{open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC)};
    const ProcessId id{process.pid(), process.stat().startTicks};
    QVERIFY(scanProcesses(proc.get(), {&id, 1}, {inode}).front().sockets.empty());
    const ProcessScan scan = scanThreads(proc.get(), id, {inode});
    QCOMPARE(scan.sockets, std::vector<quint64>{inode});
    QVERIFY(scan.isReadable);
    QVERIFY(scan.process);
    QCOMPARE(scan.process->executable, QFile::symLinkTarget(u"/proc/self/exe"_s));
    QVERIFY(!scan.process->commandLine.isEmpty());

    LinuxListenerSource source;
    for (int i = 0; i < 2; ++i) {
        const auto snapshot = source.snapshot();
        QVERIFY(snapshot);
        const auto listener = std::ranges::find(snapshot->listeners, inode, &Listener::inode);
        QVERIFY(listener != snapshot->listeners.end());
        QCOMPARE(listener->ownership, Ownership::Known);
        QCOMPARE(listener->processes.size(), 1);
        QCOMPARE(listener->processes.constFirst().id, id);
    }
}

void TestProcessScan::processThatIsGoneHoldsNothing()
{
    const FileDescriptor proc{open("/proc", O_PATH | O_DIRECTORY | O_CLOEXEC)};
    const ProcessScan scan = scanThreads(proc.get(), ProcessId{0, 0}, {1});
    QVERIFY(scan.sockets.empty());
    QVERIFY(!scan.process);
}

QTEST_APPLESS_MAIN(TestProcessScan)
#include "tst_processscan.moc"

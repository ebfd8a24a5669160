// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots while processes start and die about 200 times a second. PORTOLAN_CHURN_ROUNDS=1000 takes more of
// them.
#include "core/listening/linux/linuxlistenersource.h"
#include "core/listening/listenermonitor.h"
#include "tests/support/forkedprocess.h"
#include "tests/support/realsocket.h"

#include <QDir>
#include <QSignalSpy>
#include <QtTest>

#include <array>
#include <csignal>
#include <cstdio>
#include <optional>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ForkedProcess;
using portolan::test::RealSocket;

namespace {

constexpr int defaultRounds = 60;
/// Below what Linux hands out by itself.
constexpr quint16 firstPort = 22'000;
constexpr quint16 ports = 8'000;
constexpr useconds_t pauseUs = 5'000;
constexpr useconds_t lifeUs = 150'000;

int rounds()
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue("PORTOLAN_CHURN_ROUNDS", &isNumber);
    return isNumber ? number : defaultRounds;
}

/// Calls itself "p22000", listens on that port for a while, and ends.
[[noreturn]] void live(quint16 port)
{
    std::array<char, 16> name{};
    std::snprintf(name.data(), name.size(), "p%d", int{port});
    prctl(PR_SET_NAME, name.data());
    const auto socket = RealSocket::open({.address = "127.17.1.1", .port = port});
    usleep(lifeUs);
    _exit(socket ? 0 : 1);
}

/// Starts processes for ever: one about every five milliseconds.
[[noreturn]] void spawn()
{
    for (int i = 0;; ++i) {
        if (fork() == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            live(static_cast<quint16>(firstPort + (i % ports)));
        }
        usleep(pauseUs);
        while (waitpid(-1, nullptr, WNOHANG) > 0) { }
    }
}

/// Starts a process that starts others.
std::optional<ForkedProcess> startSpawner()
{
    return ForkedProcess::start([] {
        const pid_t pid = fork();
        if (pid == 0) {
            prctl(PR_SET_PDEATHSIG, SIGKILL);
            spawn();
        }
        return pid > 0;
    });
}

qsizetype openDescriptors()
{
    return QDir{u"/proc/self/fd"_s}.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size();
}

/// Rows of the spawned processes: how many there are, and what is wrong with them, if anything is.
struct Rows
{
    int count = 0;
    int withOwner = 0;
    QString mistake;
};

Rows checkRows(const Snapshot &snapshot)
{
    Rows rows;
    for (const Listener &listener : snapshot.listeners) {
        if (listener.endpoint.address != QHostAddress{u"127.17.1.1"_s}) {
            continue;
        }
        ++rows.count;
        const QString expected = u"p%1"_s.arg(listener.endpoint.port.value());
        for (const Process &process : listener.processes) {
            ++rows.withOwner;
            if (process.name != expected) {
                rows.mistake = u"%1 is held by %2"_s.arg(expected, process.name);
            }
        }
    }
    return rows;
}

} // namespace

class TestChurn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRowHasTheNameOfAnotherProcess();
    void monitorKeepsUp();
};

void TestChurn::noRowHasTheNameOfAnotherProcess()
{
    const auto spawner = startSpawner();
    QVERIFY(spawner);
    LinuxListenerSource source;
    QVERIFY(source.snapshot());
    const qsizetype descriptors = openDescriptors();
    Rows all;
    for (int round = 0; round < rounds(); ++round) {
        const auto snapshot = source.snapshot();
        QVERIFY(snapshot);
        const Rows rows = checkRows(*snapshot);
        QVERIFY2(rows.mistake.isEmpty(), qPrintable(rows.mistake));
        all.count += rows.count;
        all.withOwner += rows.withOwner;
        usleep(pauseUs);
    }
    QCOMPARE(openDescriptors(), descriptors);
    QVERIFY2(all.withOwner > rounds(), qPrintable(QString::number(all.withOwner)));
    // Those without an owner ended while they were looked at; how many do depends on how busy the computer
    // is.
    QVERIFY2(all.withOwner * 2 > all.count, qPrintable(u"%1 of %2"_s.arg(all.withOwner).arg(all.count)));
}

void TestChurn::monitorKeepsUp()
{
    const auto spawner = startSpawner();
    QVERIFY(spawner);
    const qsizetype descriptors = openDescriptors();
    {
        int taken = 0;
        int added = 0;
        QString mistake;
        ListenerMonitor monitor{makeListenerSource};
        connect(&monitor,
            &ListenerMonitor::snapshotTaken,
            this,
            [&](const Snapshot &snapshot, const SnapshotDiff &diff) {
                ++taken;
                added += static_cast<int>(diff.added.size());
                const Rows rows = checkRows(snapshot);
                mistake = rows.mistake.isEmpty() ? mistake : rows.mistake;
            });
        monitor.start(1);
        // The monitor rests twenty times as long as a look took, which a sanitizer makes longer still.
        QTRY_VERIFY_WITH_TIMEOUT(taken >= rounds() / 4, 60'000 + rounds() * 1'000);
        QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
        QVERIFY(added > taken / 4);
    }
    QTRY_VERIFY(openDescriptors() <= descriptors + 2); // the event loop keeps one of its own
}

QTEST_GUILESS_MAIN(TestChurn)
#include "tst_churn.moc"

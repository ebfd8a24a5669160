// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/endprocess.h"
#include "core/listening/linux/procfs.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <limits>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

constexpr uint nobody = 65534;
/// Longer than any end takes.
constexpr int longMs = 20000;

/// The id and start time of a process that runs now.
ProcessId identityOf(qint64 pid)
{
    const auto text = readWholeFile(("/proc/" + std::to_string(pid) + "/stat").c_str());
    const auto stat = text ? parseStat(*text) : std::nullopt;
    return {pid, stat ? stat->startTicks : 0};
}

/// A shell that has run what comes before and then sleeps.
class Child final
{
public:
    explicit Child(const QString &before)
    {
        m_process.start(u"/bin/sh"_s, {u"-c"_s, before + u"; echo ready; exec sleep 1000"_s});
        m_isReady = m_process.waitForReadyRead(longMs);
    }

    ~Child()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Child)

    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] ProcessId id() const { return identityOf(m_process.processId()); }

    [[nodiscard]] bool isRunning() { return !m_process.waitForFinished(0); }

    /// The signal that ended it, or 0.
    [[nodiscard]] int endingSignal()
    {
        m_process.waitForFinished(longMs);
        return m_process.exitStatus() == QProcess::CrashExit ? m_process.exitCode() : 0;
    }

private:
    QProcess m_process;
    bool m_isReady = false;
};

} // namespace

class TestEndProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void obedientProcessEnds()
    {
        Child child{u"true"_s};
        QVERIFY(child.isReady());
        const ProcessId id = child.id();
        const EndResult result = endProcess(id, EndMode::Ask, longMs);
        QCOMPARE(result.outcome, EndOutcome::Ended);
        QVERIFY2(result.message.contains(QString::number(id.pid)), qPrintable(result.message));
        QCOMPARE(child.endingSignal(), SIGTERM);
        const EndResult again = endProcess(id, EndMode::Ask, 0);
        QCOMPARE(again.outcome, EndOutcome::WasGone);
    }

    void stubbornProcessIsForcedOnlyOnDemand()
    {
        Child child{u"trap '' TERM"_s};
        QVERIFY(child.isReady());
        const ProcessId id = child.id();
        const EndResult asked = endProcess(id, EndMode::Ask, 50);
        QCOMPARE(asked.outcome, EndOutcome::StillRunning);
        QVERIFY2(asked.message.contains(u"force"_s), qPrintable(asked.message));
        QVERIFY(child.isRunning());
        QCOMPARE(endProcess(id, EndMode::Force, longMs).outcome, EndOutcome::Ended);
        QCOMPARE(child.endingSignal(), SIGKILL);
    }

    void anotherProcessOfTheSameNumberIsSpared()
    {
        Child child{u"true"_s};
        QVERIFY(child.isReady());
        for (const quint64 ticks : {child.id().startTicks + 1, child.id().startTicks - 1, quint64{0}}) {
            const EndResult result = endProcess({child.id().pid, ticks}, EndMode::Force, 0);
            QCOMPARE(result.outcome, EndOutcome::Refused);
            QVERIFY(!result.message.isEmpty());
        }
        QVERIFY(child.isRunning());
    }

    void zombieWasGone()
    {
        const pid_t pid = fork();
        if (pid == 0) {
            _exit(0);
        }
        QVERIFY(pid > 0);
        const auto isZombie = [pid] {
            const auto text = readWholeFile(("/proc/" + std::to_string(pid) + "/stat").c_str());
            const auto stat = text ? parseStat(*text) : std::nullopt;
            return stat && stat->state == 'Z';
        };
        QTRY_VERIFY(isZombie());
        const EndResult result = endProcess(identityOf(pid), EndMode::Force, 0);
        waitpid(pid, nullptr, 0);
        QCOMPARE(result.outcome, EndOutcome::WasGone);
    }

    void someAreNeverEnded_data()
    {
        QTest::addColumn<qint64>("pid");
        QTest::newRow("itself") << qint64{getpid()};
        QTest::newRow("the first process") << qint64{1};
        QTest::newRow("none") << qint64{0};
        QTest::newRow("a group") << qint64{-1};
        QTest::newRow("too large") << qint64{1} + std::numeric_limits<int>::max();
    }

    void someAreNeverEnded()
    {
        QFETCH(qint64, pid);
        for (const EndMode mode : {EndMode::Ask, EndMode::Force}) {
            const EndResult result = endProcess(identityOf(pid), mode, 0);
            QVERIFY(result.outcome == EndOutcome::Refused || result.outcome == EndOutcome::WasGone);
            QVERIFY(result.message.contains(QString::number(pid)));
        }
    }

    void kernelThreadIsNeverEnded()
    {
        const auto text = readWholeFile("/proc/2/stat");
        const auto stat = text ? parseStat(*text) : std::nullopt;
        if (!stat || !stat->isKernelThread) {
            QSKIP("Process 2 is no thread of the kernel here.");
        }
        const EndResult result = endProcess({2, stat->startTicks}, EndMode::Force, 0);
        QCOMPARE(result.outcome, EndOutcome::Refused);
        QVERIFY2(result.message.contains(u"kernel"_s), qPrintable(result.message));
    }

    void othersProcessIsNamedAsTheirs()
    {
        if (geteuid() != 0) {
            QSKIP("Only root can become another user.");
        }
        Child child{u"true"_s};
        QVERIFY(child.isReady());
        QProcess ender;
        ender.start(QStringLiteral(ENDER),
            {QString::number(nobody),
                QString::number(child.id().pid),
                QString::number(child.id().startTicks)});
        QVERIFY(ender.waitForFinished(longMs));
        const QString message = QString::fromUtf8(ender.readAllStandardOutput());
        QCOMPARE(ender.exitCode(), static_cast<int>(EndOutcome::NotAllowed));
        QVERIFY2(message.contains(u"root"_s), qPrintable(message));
        QVERIFY(child.isRunning());
    }

    void ownProcessOfAUserEnds()
    {
        if (geteuid() != 0) {
            QSKIP("Only root can become another user.");
        }
        if (!QFile::exists(u"/usr/bin/setpriv"_s)) {
            QSKIP("There is no setpriv here.");
        }
        QProcess child;
        const QString id = QString::number(nobody);
        child.start(u"/usr/bin/setpriv"_s,
            {u"--reuid"_s,
                id,
                u"--regid"_s,
                id,
                u"--clear-groups"_s,
                u"/bin/sh"_s,
                u"-c"_s,
                u"echo ready; exec sleep 1000"_s});
        QVERIFY(child.waitForReadyRead(longMs));
        QProcess ender;
        ender.start(QStringLiteral(ENDER),
            {id,
                QString::number(child.processId()),
                QString::number(identityOf(child.processId()).startTicks)});
        QVERIFY(ender.waitForFinished(longMs));
        QCOMPARE(ender.exitCode(), static_cast<int>(EndOutcome::Ended));
        QVERIFY(child.waitForFinished(longMs));
    }
};

QTEST_GUILESS_MAIN(TestEndProcess)
#include "tst_endprocess.moc"

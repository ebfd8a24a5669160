// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/linuxparentchainsource.h"
#include "core/listening/linux/procfs.h"
#include "tests/support/childprocess.h"
#include "tests/support/forkedprocess.h"

#include <QDir>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <csignal>
#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ChildProcess;

namespace {

ProcessId idOf(qint64 pid)
{
    const auto stat = readStatAt(AT_FDCWD, qPrintable(u"/proc/%1/stat"_s.arg(pid)));
    return {pid, stat ? stat->startTicks : 0};
}

qint64 onlyChildOf(qint64 pid)
{
    QFile children{u"/proc/%1/task/%1/children"_s.arg(pid)};
    return children.open(QIODevice::ReadOnly) ? children.readAll().trimmed().toLongLong() : 0;
}

QVector<qint64> pidsOf(const ParentChain &chain)
{
    QVector<qint64> pids;
    for (const Ancestor &ancestor : chain.processes) {
        pids.append(ancestor.process.id.pid);
    }
    return pids;
}

} // namespace

class TestLinuxParentChainSource final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromAGrandchildToTheFirstProcess();
    void worksInAnyThread();
    void endedProcessIsAnError();
    void anotherProcessOfTheSameNumberIsAnError();
    void processesWithoutAVisibleParentEndTheChain();
    void unitsAreTold();
};

void TestLinuxParentChainSource::leadsFromAGrandchildToTheFirstProcess()
{
    const auto shell = ChildProcess::start({"/bin/sh", "-c", "/bin/sleep 1000; exit"}, STDIN_FILENO);
    QVERIFY(shell);
    QTRY_VERIFY(onlyChildOf(shell->pid()) != 0);
    const qint64 grandchild = onlyChildOf(shell->pid());
    const auto commandLine = [&] {
        const auto chain = LinuxParentChainSource{}.parentChain(idOf(grandchild));
        return chain ? chain->processes.constFirst().process.commandLine : QStringList{};
    };
    QTRY_COMPARE(commandLine(), (QStringList{u"/bin/sleep"_s, u"1000"_s})); // it has executed its program

    const auto source = makeParentChainSource();
    const auto chain = source->parentChain(idOf(grandchild));
    kill(static_cast<pid_t>(grandchild), SIGKILL);
    QVERIFY2(chain, qPrintable(chain ? QString{} : chain.error().message));
    const QVector<qint64> pids = pidsOf(*chain);
    QCOMPARE(pids.first(4), (QVector<qint64>{grandchild, shell->pid(), getpid(), getppid()}));
    QVERIFY(chain->isComplete);
    QCOMPARE(chain->processes.constLast().process.parentPid, qint64{0});
    QCOMPARE(chain->processes.at(2).process.commandLine, QCoreApplication::arguments());
    for (qsizetype i = 1; i < pids.size(); ++i) {
        QVERIFY(
            chain->processes.at(i).process.id.startTicks <= chain->processes.at(i - 1).process.id.startTicks);
    }
}

void TestLinuxParentChainSource::worksInAnyThread()
{
    const auto source = makeParentChainSource();
    Result<ParentChain> chain = failure({});
    const std::unique_ptr<QThread> thread{
        QThread::create([&] { chain = source->parentChain(idOf(getpid())); })};
    thread->start();
    QVERIFY(thread->wait());
    QVERIFY(chain);
    QCOMPARE(chain->processes.constFirst().process.id.pid, qint64{getpid()});
}

void TestLinuxParentChainSource::endedProcessIsAnError()
{
    auto child = ChildProcess::start({"/bin/sleep", "1000"}, STDIN_FILENO);
    QVERIFY(child);
    const ProcessId id = idOf(child->pid());
    child->end();
    const auto chain = LinuxParentChainSource{}.parentChain(id);
    QVERIFY(!chain);
    QVERIFY2(chain.error().message.contains(QString::number(id.pid)), qPrintable(chain.error().message));
}

void TestLinuxParentChainSource::anotherProcessOfTheSameNumberIsAnError()
{
    ProcessId id = idOf(getpid());
    QVERIFY(LinuxParentChainSource{}.parentChain(id));
    ++id.startTicks;
    QVERIFY(!LinuxParentChainSource{}.parentChain(id));
}

void TestLinuxParentChainSource::processesWithoutAVisibleParentEndTheChain()
{
    const QTemporaryDir folder;
    QVERIFY(QDir{folder.path()}.mkpath(u"20"_s));
    QFile stat{folder.filePath(u"20/stat"_s)};
    QVERIFY(stat.open(QIODevice::WriteOnly));
    stat.write("20 (server) S 7 0 0 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 55 0"); // 7 is hidden from us
    stat.close();
    const auto chain
        = LinuxParentChainSource{QFile::encodeName(folder.path()).constData()}.parentChain({20, 55});
    QVERIFY(chain);
    QCOMPARE(pidsOf(*chain), QVector<qint64>{20});
    QVERIFY(!chain->isComplete);
}

void TestLinuxParentChainSource::unitsAreTold()
{
    const QTemporaryDir folder;
    for (const auto &[pid, parent, group] :
        {std::tuple{20, 1, "/system.slice/ssh.service"}, std::tuple{1, 0, "/init.scope"}}) {
        QVERIFY(QDir{folder.path()}.mkpath(QString::number(pid)));
        QFile stat{folder.filePath(u"%1/stat"_s.arg(pid))};
        QVERIFY(stat.open(QIODevice::WriteOnly));
        stat.write("9 (x) S " + QByteArray::number(parent) + " 0 0 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 5 0");
        QFile cgroup{folder.filePath(u"%1/cgroup"_s.arg(pid))};
        QVERIFY(cgroup.open(QIODevice::WriteOnly));
        cgroup.write(QByteArray{"0::"} + group + '\n');
    }
    const auto chain
        = LinuxParentChainSource{QFile::encodeName(folder.path()).constData()}.parentChain({20, 5});
    QVERIFY(chain);
    QVERIFY(chain->isComplete);
    QCOMPARE(chain->processes.size(), 2);
    QCOMPARE(chain->processes.at(0).unit, u"ssh.service"_s);
    QCOMPARE(chain->processes.at(1).unit, u"init.scope"_s);
}

QTEST_GUILESS_MAIN(TestLinuxParentChainSource)
#include "tst_linuxparentchainsource.moc"

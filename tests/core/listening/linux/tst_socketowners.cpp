// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/socketowners.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// A folder that looks like /proc as far as SocketOwners reads it: what a process is and holds can be set to
/// anything.
class FakeProc final
{
public:
    FakeProc() { addProcess(1, "systemd", 1); }

    [[nodiscard]] QByteArray path() const { return QFile::encodeName(m_folder.path()); }

    void addProcess(int pid,
        const char *name,
        quint64 startTicks,
        const QVector<quint64> &sockets = {},
        const char *flags = "0")
    {
        QDir{m_folder.path()}.mkpath(u"%1/fd"_s.arg(pid));
        write(pid,
            "stat",
            QByteArray::number(pid) + " (" + name + ") S 0 0 0 0 -1 " + flags + " 0 0 0 0 0 0 0 0 20 0 1 0 "
                + QByteArray::number(startTicks) + " 0");
        write(pid, "cmdline", QByteArray{name} + '\0');
        setSockets(pid, sockets);
    }

    void setSockets(int pid, const QVector<quint64> &sockets)
    {
        QDir descriptors{m_folder.filePath(u"%1/fd"_s.arg(pid))};
        for (const QString &name :
            descriptors.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot)) {
            descriptors.remove(name);
        }
        int number = 3;
        for (const quint64 inode : sockets) {
            const QByteArray link = QFile::encodeName(descriptors.filePath(QString::number(number++)));
            QVERIFY(
                symlink(("socket:[" + QByteArray::number(inode) + ']').constData(), link.constData()) == 0);
        }
    }

    void removeProcess(int pid) { QDir{m_folder.filePath(QString::number(pid))}.removeRecursively(); }

    void removeStat(int pid) { QFile::remove(m_folder.filePath(u"%1/stat"_s.arg(pid))); }

private:
    void write(int pid, const char *name, const QByteArray &content)
    {
        QFile file{m_folder.filePath(u"%1/%2"_s.arg(pid).arg(QLatin1StringView{name}))};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QTemporaryDir m_folder;
};

QVector<qint64> pidsOf(const SocketOwners &owners, quint64 inode)
{
    QVector<qint64> pids;
    for (const Process &process : owners.holders(inode)) {
        pids.append(process.id.pid);
    }
    return pids;
}

/// A start time that makes a process young.
quint64 justNow()
{
    return ticksSinceBoot();
}

} // namespace

class TestSocketOwners final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAllHoldersTheOldestFirst();
    void pidOneComesLast();
    void looksOnlyWhereSomethingIsNew();
    void socketWithoutHolderIsLookedForOnce();
    void vanishedProcessesAndSocketsAreForgotten();
    void reusedNumberIsAnotherProcess();
    void anotherProgramInTheSameProcessIsReadAgain();
    void youngProcessesAreLookedAtAgain();
    void whatOldProcessesDoIsFoundInTurn();
    void threadsOfTheKernelHoldNothing();
    void processThatCannotBeReadIsNoticed();
    void hiddenProcessesAreNoticed();
    void manyProcessesAreReadAtOnce();
    void tellsTheProcessesThereAre();
};

void TestSocketOwners::findsAllHoldersTheOldestFirst()
{
    FakeProc proc;
    proc.addProcess(30, "worker", 20, {100});
    proc.addProcess(20, "worker", 20, {100, 100}); // two descriptors of one socket
    proc.addProcess(40, "main", 10, {100, 101, 7777});
    SocketOwners owners{proc.path().constData()};
    owners.update({100, 101});
    QCOMPARE(pidsOf(owners, 100), (QVector<qint64>{40, 20, 30}));
    QCOMPARE(pidsOf(owners, 101), QVector<qint64>{40});
    QCOMPARE(owners.holders(100).constFirst().name, u"main"_s);
    QVERIFY(owners.holders(7777).isEmpty()); // nobody asked
    QVERIFY(owners.wasEverythingRead());
}

void TestSocketOwners::pidOneComesLast()
{
    FakeProc proc;
    proc.addProcess(1, "systemd", 1, {100, 101});
    proc.addProcess(20, "cupsd", 50, {100});
    SocketOwners owners{proc.path().constData()};
    owners.update({100, 101});
    QCOMPARE(pidsOf(owners, 100), (QVector<qint64>{20, 1}));
    QCOMPARE(pidsOf(owners, 101), QVector<qint64>{1});
}

void TestSocketOwners::looksOnlyWhereSomethingIsNew()
{
    FakeProc proc;
    QVector<quint64> many(12);
    std::iota(many.begin(), many.end(), 1000);
    proc.addProcess(20, "big", 5, many);
    proc.addProcess(21, "bigger", 5, many);
    SocketOwners owners{proc.path().constData(), 10};
    const QSet<quint64> wanted{many.begin(), many.end()};
    owners.update(wanted);
    QCOMPARE(owners.linksRead(), 24);
    owners.update(wanted);
    QVERIFY2(owners.linksRead() <= 12, "at most one process in turn");
    proc.addProcess(22, "new", 6, {1000});
    owners.update(wanted);
    QCOMPARE(pidsOf(owners, 1000), (QVector<qint64>{20, 21, 22}));
    QVERIFY(owners.linksRead() <= 13);
}

void TestSocketOwners::socketWithoutHolderIsLookedForOnce()
{
    FakeProc proc;
    QVector<quint64> many(12);
    std::iota(many.begin(), many.end(), 1000);
    proc.addProcess(20, "big", 5, many);
    proc.addProcess(21, "bigger", 5, many);
    SocketOwners owners{proc.path().constData(), 10};
    owners.update({1});
    QCOMPARE(owners.linksRead(), 24);
    QVERIFY(owners.holders(1).isEmpty());
    owners.update({1});
    QVERIFY(owners.linksRead() <= 12);
    proc.addProcess(22, "receiver", 5, {1});
    owners.update({1});
    QCOMPARE(pidsOf(owners, 1), QVector<qint64>{22});
}

void TestSocketOwners::vanishedProcessesAndSocketsAreForgotten()
{
    FakeProc proc;
    proc.addProcess(20, "main", 5, {100, 101});
    proc.addProcess(21, "worker", 6, {100});
    SocketOwners owners{proc.path().constData()};
    owners.update({100, 101});
    proc.removeProcess(20);
    owners.update({100, 101});
    QCOMPARE(pidsOf(owners, 100), QVector<qint64>{21});
    QVERIFY(owners.holders(101).isEmpty());
    owners.update({});
    QVERIFY(owners.holders(100).isEmpty());
    owners.update({100}); // the inode came back, perhaps as another socket
    QCOMPARE(pidsOf(owners, 100), QVector<qint64>{21});
}

void TestSocketOwners::reusedNumberIsAnotherProcess()
{
    FakeProc proc;
    proc.addProcess(20, "before", 5, {100});
    SocketOwners owners{proc.path().constData()};
    owners.update({100});
    proc.addProcess(20, "after", 7, {});
    owners.update({100});
    QVERIFY(owners.holders(100).isEmpty());
    proc.addProcess(20, "third", 9, {100});
    owners.update({100});
    QCOMPARE(owners.holders(100).value(0).name, u"third"_s);
    QCOMPARE(owners.holders(100).value(0).id.startTicks, quint64{9});
}

void TestSocketOwners::anotherProgramInTheSameProcessIsReadAgain()
{
    FakeProc proc;
    proc.addProcess(20, "shell", 5, {100});
    SocketOwners owners{proc.path().constData()};
    owners.update({100});
    proc.addProcess(20, "server", 5, {100});
    owners.update({100});
    QCOMPARE(owners.holders(100).value(0).commandLine, QStringList{u"server"_s});
}

void TestSocketOwners::youngProcessesAreLookedAtAgain()
{
    FakeProc proc;
    QVector<quint64> many(12);
    std::iota(many.begin(), many.end(), 1000);
    for (int pid = 20; pid < 25; ++pid) {
        proc.addProcess(pid, "old", 5, many); // so that its turn does not come by chance
    }
    proc.addProcess(30, "young", justNow(), {100});
    SocketOwners owners{proc.path().constData(), 10};
    owners.update({100});
    QCOMPARE(pidsOf(owners, 100), QVector<qint64>{30});
    proc.setSockets(30, {});
    owners.update({100});
    QVERIFY(owners.holders(100).isEmpty());
}

void TestSocketOwners::whatOldProcessesDoIsFoundInTurn()
{
    FakeProc proc;
    for (int pid = 20; pid < 40; ++pid) {
        proc.addProcess(pid, "old", 5, {100, 101});
    }
    SocketOwners owners{proc.path().constData(), 10};
    owners.update({100, 101});
    QCOMPARE(owners.holders(100).size(), 20);
    for (int pid = 20; pid < 39; ++pid) {
        proc.setSockets(pid, {101});
    }
    for (int i = 0; i < 20 && owners.holders(100).size() > 1; ++i) {
        owners.update({100, 101});
    }
    QCOMPARE(pidsOf(owners, 100), QVector<qint64>{39});
    QCOMPARE(owners.holders(101).size(), 20);
}

void TestSocketOwners::threadsOfTheKernelHoldNothing()
{
    FakeProc proc;
    proc.addProcess(20, "nfsd", 5, {100}, "2097152");
    SocketOwners owners{proc.path().constData()};
    owners.update({100});
    QVERIFY(owners.holders(100).isEmpty());
    QVERIFY(owners.hasFileServerThread());
    proc.removeProcess(20);
    owners.update({100});
    QVERIFY(!owners.hasFileServerThread());
}

void TestSocketOwners::processThatCannotBeReadIsNoticed()
{
    FakeProc proc;
    proc.addProcess(20, "secret", 5, {100});
    SocketOwners owners{proc.path().constData()};
    owners.update({100});
    QVERIFY(owners.wasEverythingRead());
    proc.removeStat(20); // as with hidepid=1: the folder is there, its files are closed
    owners.update({100});
    QVERIFY(!owners.wasEverythingRead());
    QVERIFY(owners.holders(100).isEmpty());
}

void TestSocketOwners::hiddenProcessesAreNoticed()
{
    FakeProc proc;
    proc.addProcess(20, "ours", 5, {100});
    proc.removeProcess(1); // as with hidepid=2
    SocketOwners owners{proc.path().constData()};
    owners.update({100});
    QCOMPARE(pidsOf(owners, 100), QVector<qint64>{20});
    QVERIFY(!owners.wasEverythingRead());
}

void TestSocketOwners::manyProcessesAreReadAtOnce()
{
    FakeProc proc;
    QSet<quint64> wanted;
    for (int pid = 100; pid < 300; ++pid) {
        const auto inode = static_cast<quint64>(pid) * 10;
        proc.addProcess(pid, QByteArray::number(pid).constData(), 5, {inode, 77});
        wanted.insert(inode);
    }
    wanted.insert(77);
    SocketOwners owners{proc.path().constData()};
    owners.update(wanted);
    for (int pid = 100; pid < 300; ++pid) {
        const auto holders = owners.holders(static_cast<quint64>(pid) * 10);
        QCOMPARE(holders.size(), 1);
        QCOMPARE(holders.constFirst().id.pid, qint64{pid});
        QCOMPARE(holders.constFirst().name, QString::number(pid));
    }
    QCOMPARE(owners.holders(77).size(), 200);
    QCOMPARE(owners.linksRead(), 400);
}

void TestSocketOwners::tellsTheProcessesThereAre()
{
    FakeProc proc;
    proc.addProcess(20, "old", 5);
    proc.addProcess(21, "young", justNow());
    proc.addProcess(22, "kthreadd", 5, {}, "2097152");
    SocketOwners owners{proc.path().constData(), 0};
    owners.update({});
    owners.readProcesses();
    QHash<qint64, bool> seen;
    for (const SeenProcess &process : owners.processes()) {
        seen.insert(process.id.pid, process.isToBeRead);
    }
    QCOMPARE(seen, (QHash<qint64, bool>{{1, false}, {20, false}, {21, true}}));
}

QTEST_APPLESS_MAIN(TestSocketOwners)
#include "tst_socketowners.moc"

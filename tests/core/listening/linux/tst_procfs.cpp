// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/filedescriptor.h"
#include "core/listening/linux/procfs.h"
#include "tests/support/childprocess.h"
#include "tests/support/realsocket.h"

#include <QtTest>

#include <set>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace portolan;
using portolan::test::ChildProcess;
using portolan::test::RealSocket;
using portolan::test::whyNot;

namespace {

constexpr auto rest = " S 1 17 17 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 123456 1 2 3";

QByteArray folderOf(qint64 pid)
{
    return "/proc/" + QByteArray::number(pid);
}

FileDescriptor openProcess(qint64 pid)
{
    return FileDescriptor{open(folderOf(pid).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC)};
}

std::optional<ProcessStat> statOf(const FileDescriptor &folder)
{
    const auto text = readFileAt(folder.get(), "stat");
    return text ? parseStat(*text) : std::nullopt;
}

} // namespace

class TestProcFs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesMayHoldAnything_data();
    void namesMayHoldAnything();
    void brokenStatIsNothing_data();
    void brokenStatIsNothing();
    void tellsThreadsOfTheKernel();
    void readsTheEffectiveUser();
    void readsLinks();
    void readsOurOwnProcess();
    void readsTheSocketsOfOurOwnProcess();
    void readsAnotherProgram();
    void fileThatIsOnlyCalledDeletedIsThere_data();
    void fileThatIsOnlyCalledDeletedIsThere();
    void aProcessThatIsGoneGivesNothing();
    void readsFilesInParts();
};

void TestProcFs::namesMayHoldAnything_data()
{
    QTest::addColumn<std::string>("name");
    QTest::newRow("plain") << std::string{"sshd"};
    QTest::newRow("empty") << std::string{};
    QTest::newRow("blank") << std::string{"Web Content"};
    QTest::newRow("parentheses") << std::string{"(sd-pam)"};
    QTest::newRow("open only") << std::string{"a(b"};
    QTest::newRow("close only") << std::string{"a) S 9 9"};
    QTest::newRow("newline") << std::string{"two\nlines"};
    QTest::newRow("bytes") << std::string{"\xff\xfe"};
}

void TestProcFs::namesMayHoldAnything()
{
    QFETCH(std::string, name);
    const auto stat = parseStat("17 (" + name + ")" + rest);
    QVERIFY(stat);
    QCOMPARE(stat->name, name);
    QCOMPARE(stat->state, 'S');
    QCOMPARE(stat->parentPid, qint64{1});
    QCOMPARE(stat->startTicks, quint64{123456});
    QVERIFY(!stat->isKernelThread);
}

void TestProcFs::brokenStatIsNothing_data()
{
    QTest::addColumn<std::string>("text");
    QTest::newRow("empty") << std::string{};
    QTest::newRow("no name") << std::string{"17 S 1"};
    QTest::newRow("turned round") << std::string{"17 )sshd( S 1"};
    QTest::newRow("cut in the name") << std::string{"17 (ssh"};
    QTest::newRow("cut after the name") << std::string{"17 (sshd)"};
    QTest::newRow("cut before the start time")
        << std::string{"17 (sshd) S 1 17 17 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0"};
    QTest::newRow("no number") << std::string{
        "17 (sshd) S x 17 17 0 -1 4194560 1 2 3 4 5 6 7 8 20 0 1 0 123456 1"};
}

void TestProcFs::brokenStatIsNothing()
{
    QFETCH(std::string, text);
    QVERIFY(!parseStat(text));
}

void TestProcFs::tellsThreadsOfTheKernel()
{
    const auto stat = parseStat("2 (kthreadd) S 0 0 0 0 -1 2129984 0 0 0 0 0 0 0 0 20 0 1 0 3 0 0");
    QVERIFY(stat);
    QVERIFY(stat->isKernelThread);
}

void TestProcFs::readsTheEffectiveUser()
{
    if (geteuid() != 0) {
        QSKIP("Only root can become another user.");
    }
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    // The real user stays root.
    const auto child = ChildProcess::start(
        {"/usr/bin/setpriv", "--euid", "65534", "/bin/sleep", "1000"}, socket->descriptor());
    if (!child) {
        QSKIP("There is no setpriv here.");
    }
    const FileDescriptor folder = openProcess(child->pid());
    QTRY_COMPARE(readProcess(folder.get(), child->pid(), *statOf(folder)).uid, std::optional{65534U});
}

void TestProcFs::readsLinks()
{
    QCOMPARE(parseSocketLink("socket:[4711]"), quint64{4711});
    QCOMPARE(parseSocketLink("socket:[18446744073709551615]"), ~quint64{0});
    for (const auto link : {""sv,
             "socket:["sv,
             "socket:[]"sv,
             "socket:[12"sv,
             "socket:[-1]"sv,
             "pipe:[12]"sv,
             "/tmp/socket:[12]"sv}) {
        QCOMPARE(parseSocketLink(link), quint64{0});
    }
    QCOMPARE(parseExecutable("/usr/sbin/sshd"), (std::pair{u"/usr/sbin/sshd"_s, false}));
    QCOMPARE(parseExecutable("/usr/sbin/sshd (deleted)"), (std::pair{u"/usr/sbin/sshd"_s, true}));
    QCOMPARE(parseExecutable(""), (std::pair{QString{}, false}));
}

void TestProcFs::readsOurOwnProcess()
{
    const FileDescriptor folder = openProcess(getpid());
    const auto stat = statOf(folder);
    QVERIFY(stat);
    const Process process = readProcess(folder.get(), getpid(), *stat);
    QCOMPARE(process.id.pid, qint64{getpid()});
    QCOMPARE(process.parentPid, qint64{getppid()});
    QVERIFY(process.id.startTicks > 0);
    QVERIFY(process.id.startTicks <= ticksSinceBoot());
    QCOMPARE(process.executable, QCoreApplication::applicationFilePath());
    QVERIFY(!process.isExecutableDeleted);
    QCOMPARE(process.commandLine, QCoreApplication::arguments());
    QCOMPARE(process.uid, std::optional<quint32>{geteuid()});
    QCOMPARE(process.name, QFileInfo{process.executable}.fileName().left(15)); // TASK_COMM_LEN less the zero
    QCOMPARE(programName(process), u"tst_procfs"_s);
}

void TestProcFs::readsTheSocketsOfOurOwnProcess()
{
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    std::multiset<quint64> inodes;
    int links = 0;
    const FileDescriptor folder = openProcess(getpid());
    QCOMPARE(forEachSocket(
                 folder.get(), [&inodes](quint64 inode) { inodes.insert(inode); }, links),
        0);
    QCOMPARE(inodes.count(socket->inode()), size_t{1});
    QVERIFY(links > 3);

    // Descriptors need not have the lowest numbers.
    const FileDescriptor high{fcntl(socket->descriptor(), F_DUPFD_CLOEXEC, 900)};
    QVERIFY(high.get() >= 900);
    const int linksBefore = std::exchange(links, 0);
    inodes.clear();
    QCOMPARE(forEachSocket(
                 folder.get(), [&inodes](quint64 inode) { inodes.insert(inode); }, links),
        0);
    QCOMPARE(inodes.count(socket->inode()), size_t{2});
    QCOMPARE(links, linksBefore + 1);
}

void TestProcFs::readsAnotherProgram()
{
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto child = ChildProcess::start({"/bin/sleep", "1000"}, socket->descriptor());
    QVERIFY(child);
    const FileDescriptor folder = openProcess(child->pid());
    const auto read = [&folder, &child] {
        const auto stat = statOf(folder);
        return stat ? readProcess(folder.get(), child->pid(), *stat) : Process{};
    };
    QTRY_COMPARE(read().commandLine, (QStringList{u"/bin/sleep"_s, u"1000"_s}));
    const qint64 ageMs = read().startedAt.msecsTo(QDateTime::currentDateTimeUtc());
    QVERIFY2(ageMs > -1000 && ageMs < 60'000, qPrintable(QString::number(ageMs)));
    QCOMPARE(read().parentPid, qint64{getpid()});
}

void TestProcFs::fileThatIsOnlyCalledDeletedIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("hasOtherName");
    QTest::newRow("plain") << u"server"_s << false;
    QTest::newRow("plain, with another name") << u"server"_s << true;
    QTest::newRow("called deleted") << u"gone (deleted)"_s << false;
    QTest::newRow("called deleted, with another name") << u"gone (deleted)"_s << true;
}

void TestProcFs::fileThatIsOnlyCalledDeletedIsThere()
{
    QFETCH(const QString, name);
    QFETCH(const bool, hasOtherName);
    const QTemporaryDir folder;
    const QString program = folder.filePath(name);
    QVERIFY(QFile::copy(QFileInfo{u"/bin/sleep"_s}.canonicalFilePath(), program));
    if (hasOtherName) {
        QCOMPARE(
            link(qPrintable(program), qPrintable(folder.filePath(u"other"_s))), 0); // link(2): a hard link
    }
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto child = ChildProcess::start({QFile::encodeName(program), "1000"}, socket->descriptor());
    if (!child) {
        QSKIP("No program can be started from the folder for temporary files.");
    }
    const FileDescriptor process = openProcess(child->pid());
    const auto read = [&] {
        const Process now = readProcess(process.get(), child->pid(), statOf(process).value_or(ProcessStat{}));
        return std::pair{now.executable, now.isExecutableDeleted};
    };
    QTRY_COMPARE(read(), (std::pair{program, false}));
    QVERIFY(QFile::remove(program));
    QCOMPARE(read(), (std::pair{program, true}));
    // Another file in its place changes nothing.
    QVERIFY(QFile::copy(u"/bin/sh"_s, program));
    QVERIFY(QFile::copy(u"/bin/sh"_s, program + u" (deleted)"_s));
    QCOMPARE(read(), (std::pair{program, true}));
}

void TestProcFs::aProcessThatIsGoneGivesNothing()
{
    const auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    auto child = ChildProcess::start({"/bin/sleep", "1000"}, socket->descriptor());
    QVERIFY(child);
    const FileDescriptor folder = openProcess(child->pid());
    const auto stat = statOf(folder);
    QVERIFY(stat);
    child->end();

    QVERIFY(!statOf(folder));
    int links = 0;
    QVERIFY(forEachSocket(
                folder.get(), [](quint64) {}, links)
        != EACCES);
    QCOMPARE(links, 0);
    const Process process = readProcess(folder.get(), 17, *stat);
    QVERIFY(process.executable.isEmpty());
    QVERIFY(process.commandLine.isEmpty());
    QVERIFY(!process.uid);
}

void TestProcFs::readsFilesInParts()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    const QByteArray content(100'000, 'x');
    QVERIFY(file.write(content) == content.size());
    QVERIFY(file.flush());
    const QByteArray path = QFile::encodeName(file.fileName());
    QCOMPARE(readWholeFile(path.constData()), std::optional{content.toStdString()});
    QCOMPARE(readFileAt(AT_FDCWD, path.constData(), 5000)->size(), size_t{5000});
    QVERIFY(!readWholeFile("/nonexistent"));
    QVERIFY(!readWholeFile("/proc")); // a folder opens, but cannot be read
}

QTEST_GUILESS_MAIN(TestProcFs)
#include "tst_procfs.moc"

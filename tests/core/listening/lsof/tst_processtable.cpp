// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/processtable.h"
#include "tests/support/childprocess.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ChildProcess;

namespace {

/// A ps that writes this line whatever it is asked.
SystemCommand scripted(const QString &line)
{
    return {.program = u"sh"_s, .arguments = {u"-c"_s, u"echo '%1'"_s.arg(line), u"ps"_s}};
}

} // namespace

class TestProcessTable final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownProcessIsTold();
    void startTimeIsInUtcWhateverTheZone();
    void lettersAndBlanksOfACommandAreKept();
    void startTimeOfTheSameProcessStays();
    void processNobodyAskedForIsForgotten();
    void processThatEndedIsUnknown();
    void missingPsIsToldAndForgetsAll();
};

void TestProcessTable::initTestCase()
{
    if (QStandardPaths::findExecutable(u"ps"_s).isEmpty()) {
        QSKIP("There is no ps here.");
    }
}

void TestProcessTable::ownProcessIsTold()
{
    ProcessTable table;
    QVERIFY(table.update({getpid()}));
    const PsRow row = table.find(getpid());
    QCOMPARE(row.pid, qint64{getpid()});
    QCOMPARE(row.command, QCoreApplication::arguments().join(u' '));
    QCOMPARE(row.startedAt.timeSpec(), Qt::UTC);
    QVERIFY(row.startedAt <= QDateTime::currentDateTimeUtc().addSecs(1));
}

void TestProcessTable::startTimeIsInUtcWhateverTheZone()
{
    ProcessTable table;
    QVERIFY(table.update({getpid()}));
    const QDateTime expected = table.find(getpid()).startedAt;
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "XYZ-11");
    ProcessTable other;
    const bool isUpdated = other.update({getpid()});
    if (before.isNull()) {
        qunsetenv("TZ");
    } else {
        qputenv("TZ", before);
    }
    QVERIFY(isUpdated);
    QVERIFY(std::abs(other.find(getpid()).startedAt.secsTo(expected)) <= 1);
}

void TestProcessTable::lettersAndBlanksOfACommandAreKept()
{
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C.UTF-8");
    ProcessTable table;
    qputenv("LC_ALL", before);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"my café"_s);
    QVERIFY(QFile::copy(QStandardPaths::findExecutable(u"sleep"_s), path));
    const auto child = ChildProcess::start({path.toUtf8(), "1000"}, STDERR_FILENO);
    QVERIFY(child);
    const auto command
        = [&] { return table.update({child->pid()}) ? table.find(child->pid()).command : QString{}; };
    QTRY_COMPARE(command(), path + u" 1000"_s);
    QCOMPARE(splitCommand(command(), u"my café"_s), (QStringList{path, u"1000"_s}));
}

void TestProcessTable::startTimeOfTheSameProcessStays()
{
    const QString script = u"n=$(cat n 2>/dev/null || echo 20); echo $((n + 1)) >n; "
                           "echo \"7 Sun Nov 22 13:21:$n 2026 x\""_s;
    const QTemporaryDir folder;
    ProcessTable table{
        {.program = u"sh"_s, .arguments = {u"-c"_s, u"cd '%1'; %2"_s.arg(folder.path(), script), u"ps"_s}}};
    QVERIFY(table.update({7}));
    const QDateTime first = table.find(7).startedAt;
    QCOMPARE(first.time(), QTime(13, 21, 20));
    QVERIFY(table.update({7}));
    QCOMPARE(table.find(7).startedAt, first); // 21 is a second later
    QVERIFY(table.update({7}));
    QCOMPARE(table.find(7).startedAt.time(), QTime(13, 21, 22)); // another process
}

void TestProcessTable::processNobodyAskedForIsForgotten()
{
    ProcessTable table{scripted(u"7 Sun Nov 22 13:21:20 2026 x"_s)};
    QVERIFY(table.update({7}));
    QVERIFY(!table.find(7).startedAt.isNull());
    QVERIFY(table.update({}));
    QVERIFY(table.find(7).startedAt.isNull());
}

void TestProcessTable::processThatEndedIsUnknown()
{
    auto child = ChildProcess::start({"/bin/sleep", "1000"}, STDERR_FILENO);
    QVERIFY(child);
    const qint64 pid = child->pid();
    child->end();
    ProcessTable table;
    QVERIFY(table.update({pid, getpid()}));
    QVERIFY(table.find(pid).command.isEmpty());
    QVERIFY(table.find(pid).startedAt.isNull());
    QVERIFY(!table.find(getpid()).command.isEmpty());
}

void TestProcessTable::missingPsIsToldAndForgetsAll()
{
    ProcessTable table{{.program = u"/nowhere/ps"_s}};
    QVERIFY(!table.update({getpid()}));
    QVERIFY(table.find(getpid()).command.isEmpty());
    QVERIFY(table.update({})); // nothing to ask for
}

QTEST_GUILESS_MAIN(TestProcessTable)
#include "tst_processtable.moc"

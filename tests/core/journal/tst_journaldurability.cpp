// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/sightings.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <optional>
#include <thread>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const QDateTime noon{{2026, 3, 1}, {12, 0}, Qt::UTC};
constexpr int committedRows = 20;

PortNumber port(int number)
{
    return PortNumber{static_cast<quint16>(number)};
}

/// In a process of its own: commits some notes, begins a transaction that is too large for SQLite's memory
/// and so reaches the disk, says so, and waits for its end.
int stopInsideATransaction(const QString &path)
{
    auto journal = Journal::open(path);
    for (int i = 0; journal && i < committedRows; ++i) {
        if (!journal->notes().set(port(i), u"kept"_s, noon)) {
            return 1;
        }
    }
    SQLite::Database database{path.toStdString(), SQLite::OPEN_READWRITE, 1000};
    database.exec("PRAGMA cache_size = 1; BEGIN IMMEDIATE;"
                  "UPDATE notes SET text = 'lost';"
                  "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                  " INSERT INTO notes SELECT i, hex(randomblob(200)), 0 FROM n");
    std::puts("inside");
    std::fflush(stdout);
    pause();
    return 0;
}

/// In a process of its own: commits one note after the other, and says each number, until it is killed.
int writeUntilKilled(const QString &path)
{
    auto journal = Journal::open(path);
    for (int i = 0; journal && i < PortNumber::count; ++i) {
        if (!journal->notes().set(port(i), u"kept"_s, noon)) {
            return 1;
        }
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 1;
}

/// While it is there, no file of this process grows beyond so many bytes: the disk is as good as full.
class SmallDisk final
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }

    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
};

} // namespace

class TestJournalDurability : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;

    /// The test program itself, as one of the processes above.
    void start(QProcess &process, const QString &what) const
    {
        process.start(QCoreApplication::applicationFilePath(), {what, m_path});
        QVERIFY(process.waitForStarted());
    }

private Q_SLOTS:

    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
    }

    void killInsideATransactionLosesOnlyThatTransaction()
    {
        QProcess process;
        start(process, u"--stop-inside-a-transaction"_s);
        QVERIFY(process.waitForReadyRead(30'000));
        QCOMPARE(process.readAllStandardOutput().trimmed(), QByteArray{"inside"});
        QVERIFY(QFileInfo{m_path + u"-wal"_s}.size() > 100'000);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);

        auto journal = Journal::open(m_path);
        QVERIFY2(journal, qPrintable(journal ? QString{} : journal.error().message));
        QVERIFY(!journal->setAside());
        const auto notes = journal->notes().all().value();
        QCOMPARE(notes.size(), committedRows);
        for (const Note &note : notes) {
            QCOMPARE(note, (Note{u"kept"_s, noon}));
        }
        QVERIFY(journal->notes().set(port(1), u"goes on"_s, noon));
    }

    void killWhileWritingLosesNothingThatWasCommitted()
    {
        QProcess process;
        start(process, u"--write-until-killed"_s);
        QByteArrayList said;
        while (said.size() < 50 && process.waitForReadyRead(30'000)) {
            said.append(process.readAllStandardOutput().trimmed().split('\n'));
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QVERIFY(said.size() >= 50);

        auto journal = Journal::open(m_path);
        QVERIFY2(journal, qPrintable(journal ? QString{} : journal.error().message));
        QVERIFY(!journal->setAside());
        const int last = said.last().toInt();
        const auto notes = journal->notes().all().value();
        QVERIFY(notes.size() > last);
        QVERIFY(notes.contains(port(last)));
    }

    void transactionCutOffWithoutALogIsUndone()
    {
        // As where the file system cannot have a write-ahead log, or while the file is created.
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        QVERIFY(Journal::open(m_path).value().notes().set(port(1), u"kept"_s, noon));
        {
            SQLite::Database database{m_path.toStdString(), SQLite::OPEN_READWRITE};
            database.exec("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 1; BEGIN;"
                          "UPDATE notes SET text = 'lost';"
                          "WITH RECURSIVE n(i) AS (SELECT 1000 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
                          " INSERT INTO notes SELECT i, hex(randomblob(200)), 0 FROM n");
            QVERIFY(QFile::copy(m_path, copy));
            QVERIFY(QFile::copy(m_path + u"-journal"_s, copy + u"-journal"_s));
        }
        QVERIFY(QFileInfo{copy}.size() > 100'000);
        auto journal = Journal::open(copy);
        QVERIFY2(journal, qPrintable(journal ? QString{} : journal.error().message));
        QVERIFY(!journal->setAside());
        QCOMPARE(journal->notes().all()->size(), 1);
        QCOMPARE(journal->notes().note(port(1)).value(), (Note{u"kept"_s, noon}));
    }

    void twoObjectsWriteToOneFile()
    {
        constexpr int rows = 100;
        const auto write = [this](int from) {
            auto journal = Journal::open(m_path);
            int written = 0;
            for (int i = from; journal && i < from + rows; ++i) {
                written += journal->notes().set(port(i), u"x"_s, noon) ? 1 : 0;
            }
            return written;
        };
        int ofThread = 0;
        // Both find no file at first.
        std::thread thread{[&] { ofThread = write(1000); }};
        const int ofThis = write(2000);
        thread.join();
        QCOMPARE(ofThread, rows);
        QCOMPARE(ofThis, rows);
        QCOMPARE(Journal::open(m_path).value().notes().all()->size(), 2 * rows);
    }

    void oneSeesWhatTheOtherWrote()
    {
        Journal one = Journal::open(m_path).value();
        Journal other = Journal::open(m_path).value();
        QVERIFY(one.notes().set(port(1), u"of one"_s, noon));
        QCOMPARE(other.notes().note(port(1)).value(), (Note{u"of one"_s, noon}));
        QVERIFY(other.notes().set(port(1), u"of the other"_s, noon));
        QCOMPARE(one.notes().note(port(1)).value(), (Note{u"of the other"_s, noon}));
    }

    void writerThatDoesNotEndIsAnErrorThatSaysSo()
    {
        Journal journal = Journal::open(m_path).value();
        QVERIFY(journal.notes().set(port(1), u"before"_s, noon));
        SQLite::Database other{m_path.toStdString(), SQLite::OPEN_READWRITE};
        other.exec("BEGIN IMMEDIATE");
        const auto refused = journal.notes().set(port(1), u"after"_s, noon);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"in use"_s), qPrintable(refused.error().message));
        QCOMPARE(journal.notes().note(port(1)).value(), (Note{u"before"_s, noon}));
        other.exec("ROLLBACK");
        QVERIFY(journal.notes().set(port(1), u"after"_s, noon));
    }

    void diskThatTakesNoMoreIsAnErrorAndLosesNothing()
    {
        Journal journal = Journal::open(m_path).value();
        QVERIFY(journal.notes().set(port(1), u"before"_s, noon));
        {
            const SmallDisk disk{static_cast<rlim_t>(QFileInfo{m_path + u"-wal"_s}.size())};
            const auto refused = journal.notes().set(port(1), QString{9000, u'x'}, noon);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(m_path), qPrintable(refused.error().message));
            QVERIFY2(refused.error().message.contains(u"disk"_s), qPrintable(refused.error().message));
            QVERIFY(!journal.sightings().record({{Transport::Tcp, u"::"_s, port(2), {}, {}}}, noon));
            QCOMPARE(journal.notes().note(port(1)).value(), (Note{u"before"_s, noon}));
        }
        QVERIFY(journal.notes().set(port(2), u"after"_s, noon));
        QVERIFY(!journal.sightings().lastSeen(port(2))->has_value());
    }

    void diskThatTakesNothingLeavesNoBrokenFile()
    {
        {
            const SmallDisk disk{8192};
            const auto refused = Journal::open(m_path);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(m_path), qPrintable(refused.error().message));
        }
        const auto journal = Journal::open(m_path);
        QVERIFY2(journal, qPrintable(journal ? QString{} : journal.error().message));
        QVERIFY(!journal->setAside());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--stop-inside-a-transaction"_s) {
        return stopInsideATransaction(arguments.value(2));
    }
    if (arguments.value(1) == u"--write-until-killed"_s) {
        return writeUntilKilled(arguments.value(2));
    }
    TestJournalDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_journaldurability.moc"

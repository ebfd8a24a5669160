// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/journallocation.h"
#include "core/journal/migrations.h"
#include "core/journal/notes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#include <SQLiteCpp/SQLiteCpp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const PortNumber http{80};
const QDateTime noon{{2026, 3, 1}, {12, 0}, Qt::UTC};
constexpr QFile::Permissions ownersFile
    = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner | QFile::ExeUser;

/// Not to be used while this process has the file open in SQLite: closing it drops SQLite's locks.
QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString messageOf(const Result<Journal> &opened)
{
    return opened ? QString{} : opened.error().message;
}

/// While it is there, root is nobody, so that the modes of files count. Others stay who they are.
class WithoutRoot final
{
public:
    WithoutRoot() { m_isDone = m_user != 0 || seteuid(65534) == 0; }

    ~WithoutRoot()
    {
        if (m_user == 0 && seteuid(0) != 0) {
            qFatal("cannot be root again");
        }
    }
    Q_DISABLE_COPY_MOVE(WithoutRoot)

    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    uid_t m_user = geteuid();
    bool m_isDone = false;
};

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private:
    std::optional<QTemporaryDir> m_folder;
    QString m_path;

    [[nodiscard]] QStringList files() const
    {
        return QDir{m_folder->path()}.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    /// A journal with one note, closed.
    void writeJournal() const
    {
        Journal journal = Journal::open(m_path).value();
        QVERIFY(journal.notes().set(http, u"mine"_s, noon));
    }

    void execute(const std::string &sql) const
    {
        SQLite::Database database{m_path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        database.exec(sql);
    }

private Q_SLOTS:

    void init()
    {
        m_folder.emplace();
        m_path = m_folder->filePath(u"journal.sqlite"_s);
    }

    void folderAndFilesAreTheUsersAlone()
    {
        const QString path = m_folder->filePath(u"above/portolan/journal.sqlite"_s);
        Journal journal = Journal::open(path).value();
        QVERIFY(journal.notes().set(http, u"mine"_s, noon));
        QCOMPARE(QFile::permissions(m_folder->filePath(u"above"_s)), ownersFolder);
        QCOMPARE(QFile::permissions(m_folder->filePath(u"above/portolan"_s)), ownersFolder);
        for (const QString &each : {path, path + u"-wal"_s, path + u"-shm"_s}) {
            QVERIFY2(QFile::exists(each), qPrintable(each));
            QCOMPARE(QFile::permissions(each), ownersFile);
        }
        QVERIFY(!journal.setAside());
        QCOMPARE(journal.path(), path);
    }

    void modeOfAnOlderFileIsNarrowed()
    {
        writeJournal();
        QVERIFY(QFile::setPermissions(m_path, ownersFile | QFile::ReadGroup | QFile::ReadOther));
        const Journal journal = Journal::open(m_path).value();
        QCOMPARE(QFile::permissions(m_path), ownersFile);
    }

    void newFileHasTheNewestSchema()
    {
        writeJournal();
        const SQLite::Database database{m_path.toStdString()};
        const auto figure = [&database](const char *sql) {
            SQLite::Statement statement{database, sql};
            statement.executeStep();
            return statement.getColumn(0).getString();
        };
        QCOMPARE(figure("PRAGMA user_version"), std::to_string(newestJournalSchema()));
        QCOMPARE(figure("PRAGMA application_id"), std::to_string(journalApplicationId));
        QCOMPARE(figure("PRAGMA journal_mode"), std::string{"wal"});
        QCOMPARE(figure("PRAGMA integrity_check"), std::string{"ok"});
    }

    void migratingTwiceChangesNothing()
    {
        SQLite::Database database{":memory:", SQLite::OPEN_READWRITE};
        migrateJournal(database);
        database.exec("INSERT INTO favourites (port, added_at) VALUES (80, 0)");
        const int before = database.execAndGet("PRAGMA schema_version").getInt();
        migrateJournal(database);
        QCOMPARE(database.execAndGet("PRAGMA schema_version").getInt(), before);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM favourites").getInt(), 1);
    }

    void migrationThatCannotBeDoneLeavesTheDatabaseAsItWas()
    {
        SQLite::Database database{":memory:", SQLite::OPEN_READWRITE};
        // The second table of the first migration is in the way.
        database.exec("CREATE TABLE favourites (a)");
        QVERIFY_THROWS_EXCEPTION(SQLite::Exception, migrateJournal(database));
        QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(), 0);
        QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), 0);
        QCOMPARE(database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt(), 1);
    }

    void emptyFileBecomesAJournal()
    {
        QVERIFY(writeBytes(m_path, {}));
        const auto journal = Journal::open(m_path);
        QVERIFY2(journal, qPrintable(messageOf(journal)));
        QVERIFY(!journal->setAside());
    }

    void databaseWithoutTablesBecomesAJournal()
    {
        execute("PRAGMA journal_mode = WAL; VACUUM");
        QVERIFY(QFileInfo{m_path}.size() > 0);
        const auto journal = Journal::open(m_path);
        QVERIFY2(journal, qPrintable(messageOf(journal)));
        QVERIFY(!journal->setAside());
    }

    void reopeningChangesNothing()
    {
        writeJournal();
        const QByteArray before = bytesOf(m_path);
        for (int i = 0; i < 3; ++i) {
            Journal journal = Journal::open(m_path).value();
            QCOMPARE(journal.notes().note(http).value(), (Note{u"mine"_s, noon}));
        }
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(files(), QStringList{u"journal.sqlite"_s});
    }

    void newerSchemaIsRefusedAndLeftAsItIs()
    {
        writeJournal();
        execute("PRAGMA user_version = " + std::to_string(newestJournalSchema() + 1));
        const QByteArray before = bytesOf(m_path);
        const auto journal = Journal::open(m_path);
        QVERIFY(!journal);
        QVERIFY2(journal.error().message.contains(m_path), qPrintable(journal.error().message));
        QVERIFY(journal.error().message.contains(u"newer"_s));
        QCOMPARE(bytesOf(m_path), before);
        QCOMPARE(files(), QStringList{u"journal.sqlite"_s});
    }

    void newerSchemaInTheLogIsRefusedAndLeftAsItIs()
    {
        writeJournal();
        const QString copy = m_folder->filePath(u"copy.sqlite"_s);
        {
            // The log goes into the file when the last connection closes: copied before, as after a crash.
            SQLite::Database database{m_path.toStdString(), SQLite::OPEN_READWRITE};
            database.exec("PRAGMA user_version = " + std::to_string(newestJournalSchema() + 1));
            QVERIFY(QFile::copy(m_path, copy));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
        }
        const QByteArray file = bytesOf(copy);
        const QByteArray log = bytesOf(copy + u"-wal"_s);
        QVERIFY(!log.isEmpty());
        const auto journal = Journal::open(copy);
        QVERIFY(!journal);
        QVERIFY2(journal.error().message.contains(u"newer"_s), qPrintable(journal.error().message));
        QCOMPARE(bytesOf(copy), file);
        QCOMPARE(bytesOf(copy + u"-wal"_s), log);
    }

    void unusableFileIsSetAside_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind :
            {"text", "one byte", "cut", "scribbled", "header only", "foreign", "foreign with a log"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void unusableFileIsSetAside()
    {
        QFETCH(QString, kind);
        if (kind == u"text"_s) {
            QVERIFY(writeBytes(m_path, QByteArray{"no database at all\n"}.repeated(500)));
        } else if (kind == u"one byte"_s) {
            QVERIFY(writeBytes(m_path, "x"));
        } else if (kind.startsWith(u"foreign"_s)) {
            execute("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
            execute(kind == u"foreign"_s ? "" : "PRAGMA journal_mode = WAL");
        } else {
            writeJournal();
            QByteArray bytes = bytesOf(m_path);
            QVERIFY(bytes.size() > 3 * 4096);
            if (kind == u"cut"_s) {
                bytes.truncate(bytes.size() / 2);
            } else if (kind == u"header only"_s) {
                bytes.truncate(100);
            } else {
                bytes.replace(4096, 2 * 4096, QByteArray{2 * 4096, '\x5a'});
            }
            QVERIFY(writeBytes(m_path, bytes));
        }
        const QByteArray before = bytesOf(m_path);

        auto journal = Journal::open(m_path);
        QVERIFY2(journal, qPrintable(messageOf(journal)));
        QVERIFY(journal->setAside());
        const QString aside = *journal->setAside();
        const QRegularExpression form{QRegularExpression::anchoredPattern(
            QRegularExpression::escape(m_path) + u"\\.damaged-\\d{8}-\\d{6}"_s)};
        QVERIFY2(form.match(aside).hasMatch(), qPrintable(aside));
        QCOMPARE(bytesOf(aside), before);
        QVERIFY(journal->notes().set(http, u"anew"_s, noon));
        QVERIFY(!Journal::open(m_path).value().setAside());
        journal.value() = Journal::open(m_path).value();
        QCOMPARE(files(),
            (QStringList{u"journal.sqlite"_s,
                u"journal.sqlite-shm"_s,
                u"journal.sqlite-wal"_s,
                QFileInfo{aside}.fileName()}));
    }

    void damagedFileTakesItsLogAlong()
    {
        QVERIFY(writeBytes(m_path, "damaged"));
        QVERIFY(writeBytes(m_path + u"-wal"_s, "its log"));
        const Journal journal = Journal::open(m_path).value();
        QVERIFY(journal.setAside());
        QCOMPARE(bytesOf(*journal.setAside()), QByteArray{"damaged"});
        QCOMPARE(bytesOf(*journal.setAside() + u"-wal"_s), QByteArray{"its log"});
    }

    void whatWasSetAsideIsNeverOverwritten()
    {
        // Any second in which the test may run.
        const QDateTime now = QDateTime::currentDateTime();
        QStringList taken;
        for (int second = 0; second < 30; ++second) {
            taken.append(m_path + u".damaged-"_s + now.addSecs(second).toString(u"yyyyMMdd-HHmmss"_s));
            QVERIFY(writeBytes(taken.last(), "older"));
        }
        QVERIFY(writeBytes(m_path, "damaged"));
        const Journal journal = Journal::open(m_path).value();
        QVERIFY(journal.setAside());
        QVERIFY2(journal.setAside()->endsWith(u"-2"_s), qPrintable(*journal.setAside()));
        QCOMPARE(bytesOf(*journal.setAside()), QByteArray{"damaged"});
        for (const QString &each : taken) {
            QCOMPARE(bytesOf(each), QByteArray{"older"});
        }
    }

    void linkToTheFileIsFollowed()
    {
        writeJournal();
        const QString link = m_folder->filePath(u"link.sqlite"_s);
        QVERIFY(QFile::link(m_path, link));
        Journal journal = Journal::open(link).value();
        QCOMPARE(journal.path(), QFileInfo{m_path}.canonicalFilePath());
        QVERIFY(journal.notes().note(http)->has_value());
    }

    void pathBelowAFileIsAnErrorThatSaysSo()
    {
        QVERIFY(writeBytes(m_path, "x"));
        const auto journal = Journal::open(m_path + u"/below/journal.sqlite"_s);
        QVERIFY(!journal);
        QVERIFY2(journal.error().message.contains(m_path), qPrintable(journal.error().message));
        QCOMPARE(bytesOf(m_path), QByteArray{"x"});
    }

    void folderInPlaceOfTheFileIsAnError()
    {
        QVERIFY(QDir{}.mkdir(m_path));
        const auto journal = Journal::open(m_path);
        QVERIFY(!journal);
        QVERIFY2(journal.error().message.contains(u"not a file"_s), qPrintable(journal.error().message));
        QVERIFY(QFileInfo{m_path}.isDir());
    }

    void readOnlyFolderIsAnErrorThatSaysSo()
    {
        QVERIFY(QFile::setPermissions(
            m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
        {
            const WithoutRoot nobody;
            if (!nobody.isDone()) {
                QSKIP("root of this container may not become another user, and no mode stops root");
            }
            const auto journal = Journal::open(m_path);
            QVERIFY(!journal);
            QVERIFY2(journal.error().message.contains(m_path), qPrintable(journal.error().message));
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), ownersFolder));
        QVERIFY(files().isEmpty());
    }

    void readOnlyFileIsAnErrorAndLosesNothing()
    {
        writeJournal();
        const QByteArray before = bytesOf(m_path);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(
            m_folder->path(), ownersFolder | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther));
        {
            const WithoutRoot nobody;
            if (!nobody.isDone()) {
                QSKIP("root of this container may not become another user, and no mode stops root");
            }
            const auto journal = Journal::open(m_path);
            QVERIFY(!journal);
            QVERIFY2(journal.error().message.contains(u"cannot be written"_s),
                qPrintable(journal.error().message));
        }
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(QFile::setPermissions(m_path, ownersFile));
        auto again = Journal::open(m_path);
        QVERIFY2(again, qPrintable(messageOf(again)));
        QCOMPARE(again->notes().note(http).value(), (Note{u"mine"_s, noon}));
    }

    void pathIsTheUsersUnlessTheEnvironmentNamesOne()
    {
        qputenv("PORTOLAN_JOURNAL", "/somewhere/else.sqlite");
        QCOMPARE(journalPath(), u"/somewhere/else.sqlite"_s);
        qunsetenv("PORTOLAN_JOURNAL");
        QCOMPARE(journalPath(),
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal.sqlite"_s);
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"

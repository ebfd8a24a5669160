// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/databasebuild.h"
#include "database/builder/registryfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;
using namespace portolan::builder;

class TestDatabaseBuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void theSameSourcesGiveTheSameBytes()
    {
        const QTemporaryDir folder;
        const QString first = folder.filePath(u"first.sqlite"_s);
        const QString second = folder.filePath(u"deeper/second.sqlite"_s);
        QVERIFY(buildDatabase(databaseFolder(), first));
        QVERIFY(buildDatabase(databaseFolder(), second));
        QVERIFY(!hashOf(first).isEmpty());
        QCOMPARE(hashOf(first), hashOf(second));
    }

    void theDatabaseIsSoundAndSmall()
    {
        constexpr qint64 largest = qint64{16} * 1024 * 1024;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ports.sqlite"_s);
        const auto report = buildDatabase(databaseFolder(), path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->ports, 65536);
        QVERIFY(QFileInfo{path}.size() < largest);
        const SQLite::Database database{path.toStdString()};
        const auto number = [&database](const char *query) {
            return const_cast<SQLite::Database &>(database).execAndGet(query).getInt();
        };
        QCOMPARE(number("SELECT count(*) FROM ports"), 65536);
        QCOMPARE(number("SELECT count(*) FROM search_documents"), report->searchDocuments);
        QCOMPARE(number("SELECT count(*) FROM search_index"), report->searchDocuments);
        QCOMPARE(number("SELECT count(*) FROM ports WHERE overall <> max(tcp, udp, sctp, dccp)"), 0);
        QCOMPARE(number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
    }

    void aFailedBuildLeavesTheOldFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ports.sqlite"_s);
        write(path, "the old file");
        copySources(folder.path());
        write(folder.filePath(u"registry/"_s + rfcsFileName()), "number,year,title\nx,1969,T\n");
        const auto report = buildDatabase(folder.path(), path);
        QVERIFY(!report);
        QVERIFY2(report.error().message.contains(u"rfcs.csv:2: \"x\" is not the number of an RFC"_s),
            qPrintable(report.error().message));
        QCOMPARE(readFile(path).value_or(QByteArray{}), "the old file");
        QCOMPARE(QDir{folder.path()}.entryList({u"*.part"_s}), QStringList{});
    }

    void aBrokenSchemaLeavesTheOldFileToo()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ports.sqlite"_s);
        write(path, "the old file");
        copySources(folder.path());
        write(folder.filePath(u"schema/ports.sql"_s), "CREATE TABLE meta (");
        QVERIFY(!buildDatabase(folder.path(), path));
        QCOMPARE(readFile(path).value_or(QByteArray{}), "the old file");
        QCOMPARE(QDir{folder.path()}.entryList({u"*.part"_s}), QStringList{});
    }

    void anOldFileIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ports.sqlite"_s);
        write(path, "the old file");
        QVERIFY(buildDatabase(databaseFolder(), path));
        QVERIFY(readFile(path).value_or(QByteArray{}).startsWith("SQLite format 3"));
    }

    void aMissingSourceIsNamed()
    {
        const QTemporaryDir folder;
        const auto facts = checkSources(folder.path());
        QVERIFY(!facts);
        QVERIFY2(facts.error().message.contains(registryFileName()), qPrintable(facts.error().message));
    }

    /// As after a maintainer has put IANA's own file in the place of ours: the rows beside it that no longer
    /// apply are passed over.
    void sideFilesMayNameRowsThatAreGone()
    {
        const QTemporaryDir folder;
        copySources(folder.path());
        write(folder.filePath(u"registry/"_s + registryFileName()),
            "Service Name,Port Number,Transport Protocol,Description,Assignee,Contact,Registration "
            "Date,Modification "
            "Date,Reference,Service Code,Unauthorized Use Reported,Assignment Notes\r\n"
            "compressnet,2,tcp,Management Utility,,,,,,,,\r\nacrobatsrv,,,Adobe Acrobat,,,,,,,,\r\n");
        const QString path = folder.filePath(u"ports.sqlite"_s);
        const auto report = buildDatabase(folder.path(), path);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(report->registrations, 1);
        SQLite::Database database{path.toStdString()};
        QCOMPARE(
            database.execAndGet("SELECT count(*) FROM former_registrations WHERE port = 2 AND transport = 0")
                .getInt(),
            0);
    }

private:
    static QString databaseFolder() { return QStringLiteral(PORTOLAN_DATABASE_FOLDER); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static void copySources(const QString &folder)
    {
        for (const QString &name : {u"registry"_s, u"schema"_s}) {
            QVERIFY(QDir{folder}.mkpath(name));
            const QDir source{databaseFolder() + u'/' + name};
            for (const QString &file : source.entryList(QDir::Files)) {
                QVERIFY(QFile::copy(source.filePath(file), folder + u'/' + name + u'/' + file));
                QVERIFY(QFile::setPermissions(
                    folder + u'/' + name + u'/' + file, QFile::ReadOwner | QFile::WriteOwner));
            }
        }
        // Neither dossiers nor lists.
        for (const QString &name : {u"uses"_s, u"threats"_s}) {
            QVERIFY(QDir{folder}.mkpath(name));
            write(folder + u'/' + name + u"/sources.csv"_s, "key,title,version,year,licence,url\n");
        }
        write(folder + u"/uses/names.csv"_s, "name,service\n");
        write(folder + u"/threats/malware.csv"_s, "port,transport,name,from,to,source\n");
    }

    static QByteArray hashOf(const QString &path)
    {
        return QCryptographicHash::hash(readFile(path).value_or(QByteArray{}), QCryptographicHash::Sha256);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseBuild)
#include "tst_databasebuild.moc"

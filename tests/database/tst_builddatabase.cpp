// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/database/dossiertext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The two programs as a shell and the build see them.
class TestBuildDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void exitStatusTellsUsageFromFailure_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("expected");
        const QString build = QStringLiteral(PORTOLAN_BUILD_DATABASE);
        const QString merge = QStringLiteral(PORTOLAN_MERGE_REGISTRY);
        const QString source = QStringLiteral(PORTOLAN_DATABASE_FOLDER);
        QTest::newRow("build: help") << build << QStringList{u"--help"_s} << 0;
        QTest::newRow("build: check") << build << QStringList{u"--source"_s, source, u"--check"_s} << 0;
        QTest::newRow("build: no output named") << build << QStringList{u"--source"_s, source} << 2;
        QTest::newRow("build: unknown option") << build << QStringList{u"--no-such-option"_s} << 2;
        QTest::newRow("build: no such source")
            << build << QStringList{u"--source"_s, u"nowhere"_s, u"--check"_s} << 3;
        QTest::newRow("merge: help") << merge << QStringList{u"--help"_s} << 0;
        QTest::newRow("merge: too few files") << merge << QStringList{u"one"_s} << 2;
        QTest::newRow("merge: no day")
            << merge << QStringList{u"--newer-date"_s, u"July"_s, u"a"_s, u"b"_s, u"c"_s} << 2;
        QTest::newRow("merge: no such files") << merge << QStringList{u"a"_s, u"b"_s, u"c"_s} << 3;
    }

    void exitStatusTellsUsageFromFailure()
    {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(int, expected);
        const auto [status, output] = run(program, arguments);
        QVERIFY2(status == expected, output.constData());
        QVERIFY(!output.isEmpty());
    }

    void saysWhatItHasWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"ports.sqlite"_s);
        const auto [status, output] = run(QStringLiteral(PORTOLAN_BUILD_DATABASE),
            {u"--source"_s, QStringLiteral(PORTOLAN_DATABASE_FOLDER), u"--output"_s, path});
        QCOMPARE(status, 0);
        QVERIFY2(output.contains("65536 ports, "), output.constData());
        QVERIFY2(output.contains(" ms."), output.constData());
        QVERIFY(QFile::exists(path));
        QCOMPARE(QDir{folder.path()}.entryList(QDir::Files), QStringList{u"ports.sqlite"_s});
    }

    void checksADossierThatLiesElsewhere()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"example.md"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(portolan::builder::tests::soundDossier());
        file.close();
        const QStringList arguments{
            u"--source"_s, QStringLiteral(PORTOLAN_DATABASE_FOLDER), u"--check"_s, path};
        const auto sound = run(QStringLiteral(PORTOLAN_BUILD_DATABASE), arguments);
        QVERIFY2(sound.status == 0, sound.output.constData());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(portolan::builder::tests::soundDossier().replace("kind: web", "kind: nonsense"));
        file.close();
        const auto broken = run(QStringLiteral(PORTOLAN_BUILD_DATABASE), arguments);
        QCOMPARE(broken.status, 3);
        QVERIFY2(broken.output.startsWith(path.toUtf8() + ":4: "), broken.output.constData());
    }

private:
    struct Outcome
    {
        int status = -1;
        QByteArray output;
    };

    static Outcome run(const QString &program, const QStringList &arguments)
    {
        const QTemporaryDir emptyFolder;
        QProcess process;
        process.setWorkingDirectory(emptyFolder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {process.exitCode(), process.readAll()};
    }
};

QTEST_GUILESS_MAIN(TestBuildDatabase)
#include "tst_builddatabase.moc"

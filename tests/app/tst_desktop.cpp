// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The desktop program as a person starts it, offscreen, with settings of its own.
class TestDesktop : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_home;

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
        environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
        environment.insert(u"TMPDIR"_s, m_home.path());
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(PORTOLAN_DESKTOP));
    }

    [[nodiscard]] int run(
        const QStringList &arguments, QByteArray *errors = nullptr, const QString &database = {}) const
    {
        QProcess process;
        prepare(process);
        if (!database.isEmpty()) {
            QProcessEnvironment environment = process.processEnvironment();
            environment.insert(u"PORTOLAN_DATABASE"_s, database);
            process.setProcessEnvironment(environment);
        }
        process.setArguments(arguments);
        process.start();
        if (!process.waitForFinished(60000)) {
            return -1;
        }
        if (errors != nullptr) {
            *errors = process.readAllStandardError();
        }
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    }

private Q_SLOTS:

    void takesAPictureOfTheWholeWindow()
    {
        const QString file = m_home.filePath(u"window.png"_s);
        QCOMPARE(
            run({u"--size"_s, u"1280x800"_s, u"--colours"_s, u"dark"_s, u"--screenshot"_s, file, u"2855"_s}),
            0);
        const QImage picture{file};
        QCOMPARE(picture.size(), QSize(1280, 800));
        // Dark, and not of one colour.
        QVERIFY(picture.pixelColor(5, 5).lightness() < 128);
        QVERIFY(picture.scaled(64, 64).convertToFormat(QImage::Format_Indexed8).colorCount() > 8);
    }

    void opensWithoutADatabase()
    {
        const QString file = m_home.filePath(u"empty.png"_s);
        QByteArray errors;
        QCOMPARE(run({u"--screenshot"_s, file}, &errors, m_home.filePath(u"none.sqlite"_s)), 0);
        QVERIFY2(errors.contains("none.sqlite"), errors.constData());
        QVERIFY(QFile::exists(file));
    }

    void mistakesOnTheCommandLineAreExplained_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("size") << QStringList{u"--size"_s, u"large"_s} << QByteArray{"1280x800"};
        QTest::newRow("colours") << QStringList{u"--colours"_s, u"pink"_s}
                                 << QByteArray{"light, dark or system"};
    }

    void mistakesOnTheCommandLineAreExplained()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, part);
        QByteArray errors;
        QCOMPARE(run(arguments, &errors), 2);
        QVERIFY2(errors.contains(part), errors.constData());
    }

    void secondStartHandsOverToTheFirst()
    {
        QProcess first;
        prepare(first);
        first.start();
        QVERIFY(first.waitForStarted());
        const auto isListening
            = [this] { return !QDir{m_home.path()}.entryList({u"portolan-*"_s}, QDir::System).isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), 20000);
        // A second instance that found no first one would stay.
        QCOMPARE(run({u"443"_s}), 0);
        QCOMPARE(first.state(), QProcess::Running);
        first.kill();
        first.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestDesktop)
#include "tst_desktop.moc"

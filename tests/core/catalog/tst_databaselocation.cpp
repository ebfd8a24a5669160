// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/databaselocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDatabaseLocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup()
    {
        qunsetenv("PORTOLAN_DATABASE");
        qunsetenv("XDG_DATA_HOME");
    }

    void environmentVariableDecides()
    {
        qputenv("PORTOLAN_DATABASE", "/nowhere/other.sqlite");
        QCOMPARE(portolan::databasePath(), u"/nowhere/other.sqlite"_s);
    }

    void dataFolderOfTheUserIsLookedInto()
    {
        const QTemporaryDir home;
        QVERIFY(QDir{home.path()}.mkdir(u"portolan"_s));
        QFile file{home.filePath(u"portolan/ports.sqlite"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        QCOMPARE(portolan::databasePath(), file.fileName());
    }

    void withoutAnyFileTheExpectedPlaceIsNamed()
    {
        const QTemporaryDir empty;
        qputenv("XDG_DATA_HOME", empty.path().toLocal8Bit());
        qputenv("XDG_DATA_DIRS", empty.path().toLocal8Bit());
        const QString expected
            = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/portolan/ports.sqlite"_s);
        QCOMPARE(portolan::databasePath(), expected);
    }
};

QTEST_GUILESS_MAIN(TestDatabaseLocation)
#include "tst_databaselocation.moc"

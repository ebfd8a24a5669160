// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/packageowner.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestPackageOwner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void shellHasAPackage_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("as dpkg knows it") << u"/bin/bash"_s;
        QTest::newRow("as the kernel tells it") << u"/usr/bin/bash"_s;
    }

    void shellHasAPackage()
    {
        QFETCH(QString, path);
        if (!QFileInfo::exists(u"/usr/bin/dpkg-query"_s)) {
            QSKIP("dpkg is not installed here.");
        }
        const auto owner = packageOf(path);
        QVERIFY2(owner, qPrintable(owner ? QString{} : owner.error().message));
        QVERIFY(owner->has_value());
        QCOMPARE((*owner)->package, u"bash"_s);
        QCOMPARE(packageManagerKey((*owner)->manager), u"dpkg"_s);
        QVERIFY((*owner)->version.front().isDigit());
    }

    void fileWithPatternCharactersIsTakenLiterally()
    {
        if (!QFileInfo::exists(u"/usr/bin/dpkg-query"_s)) {
            QSKIP("dpkg is not installed here.");
        }
        const auto test = packageOf(u"/usr/bin/["_s);
        QVERIFY(test && test->has_value());
        QCOMPARE((*test)->package, u"coreutils"_s);
        const auto all = packageOf(u"/usr/bin/bas*"_s);
        QVERIFY(all && !all->has_value());
    }

    void ownFileHasNone()
    {
        if (!QFileInfo::exists(u"/usr/bin/dpkg-query"_s)) {
            QSKIP("dpkg is not installed here.");
        }
        const QTemporaryDir folder;
        const auto owner = packageOf(folder.filePath(u"program"_s));
        QVERIFY2(owner, qPrintable(owner ? QString{} : owner.error().message));
        QVERIFY(!owner->has_value());
    }

    void bundleIsKnownByItsPath()
    {
        const auto owner = packageOf(u"/snap/lxd/24322/bin/lxd"_s);
        QVERIFY(owner && owner->has_value());
        QCOMPARE((*owner)->package, u"lxd"_s);
    }

    void relativePathIsRefused()
    {
        const auto owner = packageOf(u"--help"_s);
        QVERIFY(!owner);
        QVERIFY(!owner.error().message.isEmpty());
        QVERIFY(!packageOf({}));
    }
};

QTEST_GUILESS_MAIN(TestPackageOwner)
#include "tst_packageowner.moc"

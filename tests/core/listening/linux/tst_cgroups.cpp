// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/cgroups.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

quint64 inodeOf(const QString &path)
{
    struct stat status
    { };

    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

std::vector<Mount> mountedAt(const QString &path, const std::string &root = "/")
{
    return {{.root = root,
        .mountPoint = QFile::encodeName(path).toStdString(),
        .fileSystem = "cgroup2",
        .superOptions = "rw"}};
}

} // namespace

// The folders of a temporary directory stand for control groups: what counts is that their inode numbers are
// the ids.
class TestCgroups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsFoldersByTheirInode();
    void walksAgainOnlyForUnknownIds();
    void partOfTheTreeIsNamedFromItsTop();
    void withoutAMountNothingIsFound();
    void pathsWithoutPermissionAreLeftOut();
};

void TestCgroups::findsFoldersByTheirInode()
{
    const QTemporaryDir folder;
    QVERIFY(QDir{folder.path()}.mkpath(u"system.slice/ssh.service"_s));
    QVERIFY(QDir{folder.path()}.mkpath(u"lxc.payload.web/init.scope"_s));
    Cgroups cgroups{mountedAt(folder.path())};
    QCOMPARE(cgroups.name(inodeOf(folder.filePath(u"system.slice/ssh.service"_s))).unit, u"ssh.service"_s);
    QCOMPARE(cgroups.name(inodeOf(folder.filePath(u"lxc.payload.web/init.scope"_s))).container, u"lxc:web"_s);
    QVERIFY(cgroups.name(inodeOf(folder.path())).isEmpty());
    QVERIFY(cgroups.name(0).isEmpty());
    QCOMPARE(cgroups.walks(), 1);
}

void TestCgroups::walksAgainOnlyForUnknownIds()
{
    const QTemporaryDir folder;
    QVERIFY(QDir{folder.path()}.mkpath(u"a.service"_s));
    Cgroups cgroups{mountedAt(folder.path())};
    QCOMPARE(cgroups.name(inodeOf(folder.filePath(u"a.service"_s))).unit, u"a.service"_s);
    QVERIFY(QDir{folder.path()}.mkpath(u"b.service"_s));
    QCOMPARE(cgroups.name(inodeOf(folder.filePath(u"b.service"_s))).unit, u"b.service"_s);
    QCOMPARE(cgroups.walks(), 2);
    constexpr quint64 removed = ~quint64{0};
    QVERIFY(cgroups.name(removed).isEmpty());
    QVERIFY(cgroups.name(removed).isEmpty());
    QCOMPARE(cgroups.walks(), 3);
}

void TestCgroups::partOfTheTreeIsNamedFromItsTop()
{
    const QTemporaryDir folder;
    QVERIFY(QDir{folder.path()}.mkpath(u"worker"_s));
    Cgroups cgroups{mountedAt(folder.path(), "/system.slice/foo.service")};
    QCOMPARE(cgroups.name(inodeOf(folder.filePath(u"worker"_s))).unit, u"foo.service"_s);
    QCOMPARE(cgroups.name(inodeOf(folder.path())).unit, u"foo.service"_s);
}

void TestCgroups::withoutAMountNothingIsFound()
{
    Cgroups cgroups{{}};
    QVERIFY(cgroups.name(1).isEmpty());
    QCOMPARE(cgroups.walks(), 0);
}

void TestCgroups::pathsWithoutPermissionAreLeftOut()
{
    Cgroups cgroups{mountedAt(u"/nonexistent/cgroup"_s)};
    QVERIFY(cgroups.name(1).isEmpty());
    QCOMPARE(cgroups.walks(), 1);
}

QTEST_APPLESS_MAIN(TestCgroups)
#include "tst_cgroups.moc"

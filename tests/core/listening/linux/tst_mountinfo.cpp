// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/mountinfo.h"

#include <QtTest>

using namespace portolan;

class TestMountInfo final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMountsWithAnyNumberOfTags();
    void undoesEscapes();
    void skipsLinesWithoutSense();
    void tellsHiddenProcesses_data();
    void tellsHiddenProcesses();
};

void TestMountInfo::readsMountsWithAnyNumberOfTags()
{
    const auto mounts
        = parseMountInfo("30 24 0:26 / /sys/fs/cgroup rw,nosuid shared:9 - cgroup2 cgroup2 rw,nsdelegate\n"
                         "31 24 0:27 /system.slice /mnt ro shared:1 master:2 unbindable - cgroup2 none rw\n"
                         "22 27 0:21 / /proc rw,relatime - proc proc rw");
    QCOMPARE(mounts.size(), size_t{3});
    QVERIFY((mounts.at(0) == Mount{"/", "/sys/fs/cgroup", "cgroup2", "rw,nsdelegate"}));
    QVERIFY((mounts.at(1) == Mount{"/system.slice", "/mnt", "cgroup2", "rw"}));
    QVERIFY((mounts.at(2) == Mount{"/", "/proc", "proc", "rw"}));
}

void TestMountInfo::undoesEscapes()
{
    const auto mounts = parseMountInfo(R"(1 2 0:1 /a\134b /mnt/two\040words\011tab\012 rw - ext4 /dev/x rw)");
    QCOMPARE(mounts.size(), size_t{1});
    QCOMPARE(mounts.at(0).root, std::string{"/a\\b"});
    QCOMPARE(mounts.at(0).mountPoint, std::string{"/mnt/two words\ttab\n"});
}

void TestMountInfo::skipsLinesWithoutSense()
{
    QVERIFY(parseMountInfo("").empty());
    QVERIFY(parseMountInfo("\n1 2\n1 2 0:1 / /mnt rw shared:1\n-\n").empty());
}

void TestMountInfo::tellsHiddenProcesses_data()
{
    QTest::addColumn<std::string>("options");
    QTest::addColumn<bool>("isHidden");
    const auto add = [](const char *options, bool isHidden) {
        QTest::newRow(options) << std::string{options} << isHidden;
    };
    add("rw", false);
    add("rw,hidepid=0", false);
    add("rw,hidepid=off", false);
    add("rw,hidepid=1", true);
    add("rw,gid=5,hidepid=2", true);
    add("rw,hidepid=noaccess", true);
    add("rw,hidepid=invisible,gid=5", true);
    add("rw,hidepid=ptraceable", true);
    add("hidepid", false);
}

void TestMountInfo::tellsHiddenProcesses()
{
    QFETCH(std::string, options);
    const Mount proc{.root = "/", .mountPoint = "/proc", .fileSystem = "proc", .superOptions = options};
    const Mount other{
        .root = "/", .mountPoint = "/jail/proc", .fileSystem = "proc", .superOptions = "rw,hidepid=2"};
    const Mount below{.root = "/", .mountPoint = "/proc", .fileSystem = "proc", .superOptions = "rw"};
    QTEST(hidesProcesses({proc}), "isHidden");
    QTEST(hidesProcesses({below, proc, other}), "isHidden"); // the later mount covers the earlier one
    QVERIFY(!hidesProcesses({other}));
    QVERIFY(!hidesProcesses({}));
}

QTEST_APPLESS_MAIN(TestMountInfo)
#include "tst_mountinfo.moc"

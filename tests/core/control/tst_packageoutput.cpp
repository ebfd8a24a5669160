// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/packageoutput.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

PackageOwner ownerOf(PackageManager manager, const QString &package, const QString &version = {})
{
    return {manager, package, version};
}

} // namespace

class TestPackageOutput final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void dpkgIsRead_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("package");
        QTest::newRow("one") << QByteArray{"bash: /bin/bash\n"} << u"/usr/bin/bash"_s << u"bash"_s;
        QTest::newRow("architecture") << QByteArray{"libc6:amd64: /lib/x86_64-linux-gnu/libc.so.6\n"}
                                      << u"/usr/lib/x86_64-linux-gnu/libc.so.6"_s << u"libc6"_s;
        QTest::newRow("diverted")
            << QByteArray{"diversion by postgresql-common from: /usr/bin/pg_config\n"
                          "diversion by postgresql-common to: /usr/bin/pg_config.libpq-dev\n"
                          "postgresql-common, libpq-dev: /usr/bin/pg_config\n"}
            << u"/usr/bin/pg_config"_s << u"postgresql-common"_s;
        QTest::newRow("local diversion")
            << QByteArray{"local diversion from: /usr/bin/x\nlocal diversion to: /usr/bin/x.real\n"}
            << u"/usr/bin/x"_s << QString{};
        QTest::newRow("another file") << QByteArray{"a: /usr/bin/xy\n"} << u"/usr/bin/x"_s << QString{};
        QTest::newRow("nothing") << QByteArray{} << u"/usr/bin/x"_s << QString{};
        QTest::newRow("no name") << QByteArray{": /usr/bin/x\n"} << u"/usr/bin/x"_s << QString{};
        QTest::newRow("noise") << QByteArray{"\n\n: \n:\n/\n"} << u"/usr/bin/x"_s << QString{};
    }

    void dpkgIsRead()
    {
        QFETCH(QByteArray, output);
        QFETCH(QString, path);
        QFETCH(QString, package);
        const auto owner = parseDpkgSearch(output, mergedSpellings(path));
        QCOMPARE(owner.has_value(), !package.isEmpty());
        QVERIFY(!owner || *owner == ownerOf(PackageManager::Dpkg, package));
    }

    void rpmIsRead()
    {
        QVERIFY(parseRpmQuery("openssh-server\t9.6p1-1.fc40\n")
            == ownerOf(PackageManager::Rpm, u"openssh-server"_s, u"9.6p1-1.fc40"_s));
        QVERIFY(!parseRpmQuery("file /usr/local/bin/x is not owned by any package\n"));
        QVERIFY(!parseRpmQuery("error: file /x: No such file or directory\n"));
        QVERIFY(!parseRpmQuery(""));
    }

    void pacmanIsRead()
    {
        QVERIFY(parsePacmanOwner("/usr/bin/bash is owned by bash 5.2.026-2\n")
            == ownerOf(PackageManager::Pacman, u"bash"_s, u"5.2.026-2"_s));
        QVERIFY(!parsePacmanOwner("error: No package owns /usr/local/bin/x\n"));
        QVERIFY(!parsePacmanOwner(""));
    }

    void pathsOfBundlesAreKnown_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("package");
        const QString flatpakUnit = u"app-flatpak-org.gnome.Maps\\x2dx-4711.scope"_s;
        QTest::newRow("flatpak") << u"/var/lib/flatpak/app/org.a.B/x86_64/stable/1/files/bin/b"_s << QString{}
                                 << u"org.a.B"_s;
        QTest::newRow("flatpak of a user")
            << u"/home/u/.local/share/flatpak/app/org.a.B/current/files/b"_s << QString{} << u"org.a.B"_s;
        QTest::newRow("inside a flatpak") << u"/app/bin/b"_s << flatpakUnit << u"org.gnome.Maps-x"_s;
        QTest::newRow("inside some container") << u"/app/server"_s << u"docker-1.scope"_s << QString{};
        QTest::newRow("system file in a flatpak") << u"/usr/bin/bash"_s << flatpakUnit << QString{};
        QTest::newRow("snap") << u"/snap/lxd/24322/bin/lxd"_s << QString{} << u"lxd"_s;
        QTest::newRow("snap on Fedora")
            << u"/var/lib/snapd/snap/code/1/usr/bin/code"_s << QString{} << u"code"_s;
        QTest::newRow("links of snaps") << u"/snap/bin/lxd/x"_s << QString{} << QString{};
        QTest::newRow("folder alone") << u"/snap/lxd"_s << QString{} << QString{};
        QTest::newRow("ordinary") << u"/usr/sbin/nginx"_s << QString{} << QString{};
        QTest::newRow("looks like it") << u"/home/u/snap/x/1/y"_s << QString{} << QString{};
    }

    void pathsOfBundlesAreKnown()
    {
        QFETCH(QString, path);
        QFETCH(QString, unit);
        QFETCH(QString, package);
        const auto owner = packageOfPath(path, unit);
        QCOMPARE(owner ? owner->package : QString{}, package);
        if (owner) {
            const bool isSnap = path.contains(u"/snap/"_s);
            QVERIFY(owner->manager == (isSnap ? PackageManager::Snap : PackageManager::Flatpak));
        }
    }

    void bothSpellingsAreAskedFor()
    {
        QCOMPARE(mergedSpellings(u"/usr/bin/bash"_s), (QStringList{u"/usr/bin/bash"_s, u"/bin/bash"_s}));
        QCOMPARE(mergedSpellings(u"/sbin/x"_s), (QStringList{u"/sbin/x"_s, u"/usr/sbin/x"_s}));
        QCOMPARE(mergedSpellings(u"/usr/share/x"_s), QStringList{u"/usr/share/x"_s});
        QCOMPARE(mergedSpellings(u"/opt/bin/x"_s), QStringList{u"/opt/bin/x"_s});
    }
};

QTEST_GUILESS_MAIN(TestPackageOutput)
#include "tst_packageoutput.moc"

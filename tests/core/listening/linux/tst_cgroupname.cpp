// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/cgroupname.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestCgroupName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathTellsUnitAndContainer_data();
    void pathTellsUnitAndContainer();
    void fileTellsTheBestPath_data();
    void fileTellsTheBestPath();
};

void TestCgroupName::pathTellsUnitAndContainer_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("container");

    // "#" stands for 64 hexadecimal digits.
    const auto add = [](const char *path, const char *unit, const char *container) {
        QByteArray whole{path};
        whole.replace("#", QByteArray("3f2a91c0d4be").append(QByteArray(52, '0')));
        QTest::newRow(path) << whole << QString::fromUtf8(unit) << QString::fromUtf8(container);
    };
    add("", "", "");
    add("/", "", "");
    add("/init.scope", "init.scope", "");
    add("/system.slice/ssh.service", "ssh.service", "");
    add("/system.slice/cups.socket", "cups.socket", "");
    add("/system.slice/system-getty.slice/getty@tty1.service", "getty@tty1.service", "");
    add("/system.slice/_cpu.service", "cpu.service", "");
    add("/system.slice/foo.service/worker", "foo.service", "");
    add("/system.slice", "", "");
    add("/system.slice/.service", "", "");
    add("/user.slice/user-1000.slice/session-3.scope", "session-3.scope", "");
    add("/user.slice/user-1000.slice/user@1000.service/init.scope", "user@1000.service", "");
    add("/user.slice/user-1000.slice/user@1000.service/app.slice/app-kdeconnect.service",
        "app-kdeconnect.service",
        "");
    add("/user.slice/user-1000.slice/user@1000.service/app.slice/app-org.gnome.Terminal.slice/"
        "vte-spawn-1.scope",
        "vte-spawn-1.scope",
        "");

    add("/system.slice/docker-#.scope",
        "docker-3f2a91c0d4be"
        "0000000000000000000000000000000000000000000000000000"
        ".scope",
        "docker:3f2a91c0d4be");
    add("/docker/#", "", "docker:3f2a91c0d4be");
    add("/docker/#/system.slice/nginx.service", "", "docker:3f2a91c0d4be");
    add("/system.slice/docker.service", "docker.service", "");
    add("/system.slice/docker-proxy.scope", "docker-proxy.scope", "");
    add("/machine.slice/libpod-#.scope/container",
        "libpod-3f2a91c0d4be"
        "0000000000000000000000000000000000000000000000000000"
        ".scope",
        "podman:3f2a91c0d4be");
    add("/machine.slice/libpod-conmon-#.scope",
        "libpod-conmon-3f2a91c0d4be"
        "0000000000000000000000000000000000000000000000000000"
        ".scope",
        "");
    add("/libpod_parent/libpod-#", "", "podman:3f2a91c0d4be");
    add("/kubepods.slice/kubepods-besteffort.slice/cri-containerd-#.scope",
        "cri-containerd-3f2a91c0d4be"
        "0000000000000000000000000000000000000000000000000000"
        ".scope",
        "containerd:3f2a91c0d4be");
    add("/system.slice/containerd.service/kubepods-burstable-pod1.slice:cri-containerd:#",
        "containerd.service",
        "containerd:3f2a91c0d4be");
    add("/system.slice:docker:#", "", "docker:3f2a91c0d4be");
    add("/default/#", "", "containerd:3f2a91c0d4be");
    add("/kubepods/besteffort/pod8b8a/#", "", "kubernetes:3f2a91c0d4be");
    add("/kubepods.slice/crio-#.scope",
        "crio-3f2a91c0d4be"
        "0000000000000000000000000000000000000000000000000000"
        ".scope",
        "crio:3f2a91c0d4be");
    add("/lxc.payload.web1/system.slice/nginx.service", "", "lxc:web1");
    add("/lxc/web1", "", "lxc:web1");
    add("/lxc.payload/web1", "", "lxc:web1");
    add("/lxc.monitor.web1", "", "");
    // systemd-machined, and systemd-nspawn with and without it
    add(R"(/machine.slice/machine-web\x2d1.scope/payload/system.slice/nginx.service)",
        R"(machine-web\x2d1.scope)",
        "nspawn:web-1");
    add("/machine.slice/systemd-nspawn@web-1.service/payload/init.scope",
        "systemd-nspawn@web-1.service",
        "nspawn:web-1");
    add(R"(/machine.slice/systemd-nspawn@web\x2d1.service)",
        R"(systemd-nspawn@web\x2d1.service)",
        "nspawn:web-1");
    add("/machine.slice/systemd-nspawn@.service", "systemd-nspawn@.service", "");
    // libvirt: a virtual machine is a process of this computer
    add(R"(/machine.slice/machine-qemu\x2d1\x2ddebian.scope/libvirt/emulator)",
        R"(machine-qemu\x2d1\x2ddebian.scope)",
        "");
    add(R"(/machine.slice/machine-lxc\x2d77\x2dweb.scope)",
        R"(machine-lxc\x2d77\x2dweb.scope)",
        "lxc:77-web");
    add(R"(/machine.slice/machine-a\x2.scope)", R"(machine-a\x2.scope)", R"(nspawn:a\x2)");

    add("/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-com.rtosta.zapzap-15710.scope",
        "app-flatpak-com.rtosta.zapzap-15710.scope",
        "flatpak:com.rtosta.zapzap");
    add(R"(/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-org.gnome.To\x2dDo-9.scope)",
        R"(app-flatpak-org.gnome.To\x2dDo-9.scope)",
        "flatpak:org.gnome.To-Do");
    add("/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-nothing.scope",
        "app-flatpak-nothing.scope",
        "");
    add("/user.slice/user-1000.slice/user@1000.service/gnome-shell-wayland.service/"
        "snap.pkg.app-54b38acc-3ba2-4c6d-b284-7ac07e1159e1.scope",
        "snap.pkg.app-54b38acc-3ba2-4c6d-b284-7ac07e1159e1.scope",
        "snap:pkg");
    add("/user.slice/user-1000.slice/user@1000.service/"
        "snap.pkg_key.app.54b38acc-3ba2-4c6d-b284-7ac07e1159e1.scope",
        "snap.pkg_key.app.54b38acc-3ba2-4c6d-b284-7ac07e1159e1.scope",
        "snap:pkg_key");
    add("/system.slice/snap.lxd.daemon.service", "snap.lxd.daemon.service", "snap:lxd");
    add("/system.slice/snapd.service", "snapd.service", "");
    add("/system.slice/snap.lxd.service", "snap.lxd.service", "");

    add("/#", "", "");
    add("/docker/short", "", "");
    add("//system.slice//ssh.service/", "ssh.service", "");
}

void TestCgroupName::pathTellsUnitAndContainer()
{
    QFETCH(QByteArray, path);
    const CgroupName name = parseCgroupPath({path.constData(), static_cast<size_t>(path.size())});
    QTEST(name.unit, "unit");
    QTEST(name.container, "container");
    QCOMPARE(name.isEmpty(), name.unit.isEmpty() && name.container.isEmpty());
}

void TestCgroupName::fileTellsTheBestPath_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("nothing") << QByteArray{} << QByteArray{"/"};
    QTest::newRow("version 2") << QByteArray{"0::/system.slice/ssh.service\n"}
                               << QByteArray{"/system.slice/ssh.service"};
    QTest::newRow("systemd on version 1")
        << QByteArray{"9:pids:/system.slice\n1:name=systemd:/system.slice/ssh.service\n0::/\n"}
        << QByteArray{"/system.slice/ssh.service"};
    QTest::newRow("docker on version 1")
        << QByteArray{"9:pids:/docker/1\n4:cpu,cpuacct:/docker/1\n"} << QByteArray{"/docker/1"};
    QTest::newRow("only one group is told")
        << QByteArray{"8:pids:/\n4:memory:/a:b\n0::/\n"} << QByteArray{"/a:b"};
    QTest::newRow("no sense") << QByteArray{"0:\n:::\nx"} << QByteArray{":"};
}

void TestCgroupName::fileTellsTheBestPath()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray::fromStdString(parseCgroupFile({text.constData(), static_cast<size_t>(text.size())})),
        "path");
}

QTEST_APPLESS_MAIN(TestCgroupName)
#include "tst_cgroupname.moc"

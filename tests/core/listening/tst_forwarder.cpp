// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/forwarder.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

using Kind = ForwarderKind;

namespace {

/// commandLine: words between single blanks, the first one the path of the executable too.
Process process(const QString &commandLine)
{
    Process process;
    process.commandLine = commandLine.split(u' ', Qt::SkipEmptyParts);
    process.executable = process.commandLine.value(0);
    return process;
}

Endpoint endpoint(const char *address, quint16 port, Transport transport = Transport::Tcp)
{
    return {transport, QHostAddress{QString::fromLatin1(address)}, PortNumber{port}, {}};
}

const QString id = u"3f2a91c0d4be"_s + QString{52, u'0'};

} // namespace

class TestForwarder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsName_data();
    void isKnownByItsName();
    void oneFileIsPasstAndPasta();
    void namespaceIsInTheCommandLine_data();
    void namespaceIsInTheCommandLine();
    void dockerProxyWasToldAnAddress();
    void conmonWasToldItsContainer();
    void publishedPortsAreInTheCommandLine_data();
    void publishedPortsAreInTheCommandLine();
};

void TestForwarder::isKnownByItsName_data()
{
    QTest::addColumn<QString>("executable");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("program");
    const auto add
        = [](const char *row, const QString &executable, const QString &first, const QString &program) {
              QTest::newRow(row) << executable << first << program;
          };
    add("Docker", u"/usr/bin/docker-proxy"_s, u"/usr/bin/docker-proxy"_s, u"docker-proxy"_s);
    add("of another user", {}, u"/usr/bin/docker-proxy"_s, u"docker-proxy"_s);
    add("Podman", u"/usr/lib/podman/rootlessport"_s, u"rootlessport"_s, u"rootlessport"_s);
    add("its other half", u"/usr/lib/podman/rootlessport"_s, u"rootlessport-child"_s, u"rootlessport"_s);
    add("older Podman", u"/usr/bin/podman"_s, u"containers-rootlessport"_s, u"rootlessport"_s);
    add("Podman itself", u"/usr/bin/podman"_s, u"podman"_s, {});
    add("slirp4netns", u"/usr/bin/slirp4netns"_s, u"slirp4netns"_s, u"slirp4netns"_s);
    add("virtual machine", u"/usr/libexec/podman/gvproxy"_s, u"gvproxy"_s, u"gvproxy"_s);
    add("what a program calls itself", u"/tmp/backdoor"_s, u"docker-proxy"_s, {});
    add("name that only begins so", u"/usr/bin/docker-proxyd"_s, u"docker-proxyd"_s, {});
    add("nothing known", {}, {}, {});
}

void TestForwarder::isKnownByItsName()
{
    QFETCH(const QString, executable);
    QFETCH(const QString, first);
    Process holder;
    holder.executable = executable;
    holder.commandLine = first.isEmpty() ? QStringList{} : QStringList{first};
    const auto forwarder = forwarderOf(holder);
    QTEST(forwarder ? forwarder->program : QString{}, "program");
    QCOMPARE(forwarderKindOf(forwarder ? forwarder->program : QString{}).has_value(), forwarder.has_value());
}

void TestForwarder::oneFileIsPasstAndPasta()
{
    Process holder;
    holder.executable = u"/usr/bin/passt.avx2"_s;
    holder.commandLine = QStringList{u"/usr/bin/pasta"_s, u"--config-net"_s};
    QCOMPARE(forwarderOf(holder)->kind, Kind::Pasta);
    QCOMPARE(forwarderOf(holder)->program, u"pasta"_s);
    holder.commandLine = QStringList{u"passt"_s, u"--socket"_s, u"/run/qemu.sock"_s};
    QCOMPARE(forwarderOf(holder)->kind, Kind::VirtualMachine);
    QCOMPARE(forwarderOf(holder)->program, u"passt"_s);
}

void TestForwarder::namespaceIsInTheCommandLine_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<qint64>("pid"); // 0 for none
    QTest::addColumn<QString>("path");
    const auto add = [](const char *row, const char *commandLine, qint64 pid, const char *path) {
        QTest::newRow(row) << QString::fromLatin1(commandLine) << pid << QString::fromLatin1(path);
    };
    add("Podman's pasta",
        "pasta --config-net -t 0.0.0.0/8080-8080:80-80 -u none --quiet --netns /run/user/1000/netns/netns-1",
        0,
        "/run/user/1000/netns/netns-1");
    add("pasta, with =", "pasta --netns=/run/netns/a -q", 0, "/run/netns/a");
    add("pasta, by name", "pasta --netns blue", 0, "/run/netns/blue");
    add("pasta, file of a process", "pasta --netns /proc/77/ns/net", 77, "");
    add("pasta, process", "pasta --config-net -t 8080 1234", 1234, "");
    add("pasta, process only", "pasta 1234", 1234, "");
    add("pasta, last word is a port", "pasta --config-net -t 8080", 0, "");
    add("pasta, last word is a size", "pasta --config-net --mtu 1500", 0, "");
    add("pasta, command", "pasta --config-net bash", 0, "");
    add("pasta alone", "pasta", 0, "");
    add("Podman's slirp4netns",
        "slirp4netns --mtu=65520 --enable-sandbox -c -r 3 --netns-type=path /run/user/1000/netns/n tap0",
        0,
        "/run/user/1000/netns/n");
    add("slirp4netns, path in a word of its own",
        "slirp4netns --netns-type path /run/netns/n tap0",
        0,
        "/run/netns/n");
    add("slirp4netns, process", "slirp4netns -c 4321 tap0", 4321, "");
    add("slirp4netns, path without its type", "slirp4netns -c /run/netns/n tap0", 0, "");
    add("slirp4netns, too short", "slirp4netns 4321", 0, "");
    add("slirp4netns, alone", "slirp4netns", 0, "");
}

void TestForwarder::namespaceIsInTheCommandLine()
{
    QFETCH(const QString, commandLine);
    const auto forwarder = forwarderOf(process(commandLine));
    QVERIFY(forwarder);
    QTEST(forwarder->pid.value_or(0), "pid");
    QTEST(forwarder->netNamespacePath, "path");
    QVERIFY(!forwarder->target);
}

void TestForwarder::dockerProxyWasToldAnAddress()
{
    const auto forwarder = forwarderOf(process(
        u"docker-proxy -proto udp -host-ip :: -host-port 53 -container-ip fd00::2 -container-port 5353"_s));
    QCOMPARE(forwarder->target, std::optional{endpoint("fd00::2", 5353, Transport::Udp)});
    QCOMPARE(forwardingOf(*forwarder).address, u"[fd00::2]:5353"_s);
    QCOMPARE(forwardingOf(*forwarder).program, u"docker-proxy"_s);
    for (const char *const text : {"docker-proxy",
             "docker-proxy -container-ip 172.17.0.2",
             "docker-proxy -container-ip x -container-port 80",
             "docker-proxy -container-ip 172.17.0.2 -container-port 70000",
             "docker-proxy -proto icmp -container-ip 172.17.0.2 -container-port 80",
             "docker-proxy -container-port 80 -container-ip"}) {
        QVERIFY2(!forwarderOf(process(QString::fromLatin1(text)))->target, text);
    }
}

void TestForwarder::conmonWasToldItsContainer()
{
    const QString line = u"conmon --api-version 1 -c %1 -u %1 -r /usr/bin/crun"_s;
    QCOMPARE(forwarderOf(process(line.arg(id)))->container, u"podman:3f2a91c0d4be"_s);
    QVERIFY(forwarderOf(process(line.arg(u"short"_s)))->container.isEmpty());
    QVERIFY(forwarderOf(process(u"conmon"_s))->container.isEmpty());
}

void TestForwarder::publishedPortsAreInTheCommandLine_data()
{
    QTest::addColumn<QString>("commandLine");
    QTest::addColumn<Endpoint>("bound");
    QTest::addColumn<bool>("isPublished");
    const auto add = [](const char *row, const char *commandLine, const Endpoint &bound, bool isPublished) {
        QTest::newRow(row) << QString::fromLatin1(commandLine) << bound << isPublished;
    };
    const char *const docker = "docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 8080 -container-ip "
                               "172.17.0.2 -container-port 80 -use-listen-fd";
    add("Docker", docker, endpoint("0.0.0.0", 8080), true);
    add("Docker, another port", docker, endpoint("0.0.0.0", 80), false);
    add("Docker, another address", docker, endpoint("::", 8080), false);
    add("Docker, another transport", docker, endpoint("0.0.0.0", 8080, Transport::Udp), false);
    const char *const pasta = "pasta -t 127.0.0.1/8080-8082:80-82 -t 9000,9005 --udp-ports=53 --netns /run/n";
    add("pasta, first of a range", pasta, endpoint("127.0.0.1", 8080), true);
    add("pasta, last of a range", pasta, endpoint("127.0.0.1", 8082), true);
    add("pasta, after a range", pasta, endpoint("127.0.0.1", 8083), false);
    add("pasta, port inside", pasta, endpoint("127.0.0.1", 80), false);
    add("pasta, another address", pasta, endpoint("0.0.0.0", 8080), false);
    add("pasta, wildcard", pasta, endpoint("::", 9005), true);
    add("pasta, wildcard is no address", pasta, endpoint("127.0.0.1", 9005), false);
    add("pasta, another transport", pasta, endpoint("0.0.0.0", 9000, Transport::Udp), false);
    add("pasta, UDP", pasta, endpoint("0.0.0.0", 53, Transport::Udp), true);
    add("pasta, IPv6 address", "pasta -t ::1/80", endpoint("::1", 80), true);
    add("pasta, another device", "pasta -t 0.0.0.0%eth0/80", endpoint("0.0.0.0", 80), false);
    add("pasta, with exceptions", "pasta -t ~80", endpoint("0.0.0.0", 81), false);
    add("pasta, all it likes", "pasta -t auto", endpoint("0.0.0.0", 80), false);
    add("pasta, none", "pasta -t none", endpoint("0.0.0.0", 80), false);
    add("pasta, nothing said", "pasta 1234", endpoint("0.0.0.0", 1234), false);
    add("pasta, cut short", "pasta -t", endpoint("0.0.0.0", 80), false);
    add("another program", "nginx -t 80", endpoint("0.0.0.0", 80), false);
}

void TestForwarder::publishedPortsAreInTheCommandLine()
{
    QFETCH(const QString, commandLine);
    QFETCH(const Endpoint, bound);
    QTEST(publishes(process(commandLine), bound), "isPublished");
}

QTEST_APPLESS_MAIN(TestForwarder)
#include "tst_forwarder.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Real sockets, namespaces and control groups; the forwarders are shells that go by other names.
#include "core/listening/linux/forwardings.h"
#include "core/listening/linux/linuxlistenersource.h"
#include "tests/support/childprocess.h"
#include "tests/support/fakecontainer.h"
#include "tests/support/realsocket.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ChildProcess;
using portolan::test::FakeContainer;
using portolan::test::RealSocket;
using portolan::test::whyNot;

namespace {

constexpr uid_t nobody = 65534;

std::optional<Listener> find(LinuxListenerSource &source, quint64 inode)
{
    const auto snapshot = source.snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(snapshot->listeners, inode, &Listener::inode);
    return found == snapshot->listeners.end() ? std::nullopt : std::optional{*found};
}

/// A process as a forwarder of that command line would be.
Process processOf(const QString &commandLine, const ProcessId &id)
{
    Process process;
    process.id = id;
    process.commandLine = commandLine.split(u' ');
    process.executable = process.commandLine.constFirst();
    return process;
}

} // namespace

class TestForwardings final : public QObject
{
    Q_OBJECT

private:
    /// A shell that goes by that name, holds the socket alone, and does nothing after the commands. Arguments
    /// that the commands do not need are there to be seen.
    [[nodiscard]] std::optional<ChildProcess> startAs(const QString &name,
        RealSocket &socket,
        const QStringList &arguments,
        const QByteArray &commands = {}) const;
    /// Where the listener forwards to, once the forwarder runs.
    [[nodiscard]] static std::optional<Forwarding> forwardingOf(
        const RealSocket &socket, const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void dockerProxyLeadsToTheContainerOfItsAddress();
    void dockerProxyOfAnotherUserIsKnownByItsCommandLine();
    void slirp4netnsLeadsToTheNamespaceOfAProcess();
    void pastaLeadsToTheNamespaceOfAProcess();
    void pastaLeadsToANamespaceThatOnlyOthersSee();
    void rootlessportLeadsToTheNamespaceOfItsChild();
    void conmonNamesItsContainer();
    void otherProgramForwardsNothing();

    void containersThatShareANamespaceAreNotNamed();
    void helpersInANamespaceAreNoContainer();
    void engineOfRootlesskitIsNoContainer();
    void numberThatWasGivenAgainIsNotFollowed();
    void looksAgainOnlyWhenSomethingChanged();
};

void TestForwardings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

std::optional<ChildProcess> TestForwardings::startAs(
    const QString &name, RealSocket &socket, const QStringList &arguments, const QByteArray &commands) const
{
    const QString program = m_folder->filePath(name);
    const QString script = m_folder->filePath(u"script"_s);
    QFile file{script};
    if (!QFile::copy(QFileInfo{u"/bin/sh"_s}.canonicalFilePath(), program) || !file.open(QIODevice::WriteOnly)
        || file.write(commands + "\nkill -STOP $$\n") < 0) {
        return std::nullopt;
    }
    file.close();
    QByteArrayList words{QFile::encodeName(program), QFile::encodeName(script)};
    for (const QString &argument : arguments) {
        words.append(argument.toLocal8Bit());
    }
    auto child = ChildProcess::start(words, socket.descriptor());
    socket.close();
    return child;
}

std::optional<Forwarding> TestForwardings::forwardingOf(const RealSocket &socket, const QString &name)
{
    LinuxListenerSource source;
    const auto hasStarted = [&] {
        const auto listener = find(source, socket.inode());
        return listener && listener->processes.value(0).executable.endsWith(name);
    };
    if (!QTest::qWaitFor(hasStarted)) {
        return std::nullopt;
    }
    const auto isResolved = [&] {
        const auto forwarding = find(source, socket.inode())->forwarding;
        return forwarding && !forwarding->container.isEmpty();
    };
    static_cast<void>(QTest::qWaitFor(isResolved));
    return find(source, socket.inode())->forwarding;
}

void TestForwardings::dockerProxyLeadsToTheContainerOfItsAddress()
{
    const FakeContainer container;
    if (!container.isRunning()) {
        QSKIP("Control groups or network namespaces cannot be made here.");
    }
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto proxy = startAs(u"docker-proxy"_s,
        *socket,
        {u"-container-ip"_s, FakeContainer::address(), u"-container-port"_s, u"80"_s});
    QVERIFY(proxy);
    const auto forwarding = forwardingOf(*socket, u"docker-proxy"_s);
    QVERIFY(forwarding);
    QCOMPARE(*forwarding,
        (Forwarding{u"docker-proxy"_s,
            FakeContainer::address() + u":80"_s,
            FakeContainer::name(),
            container.netNamespace()}));
}

void TestForwardings::dockerProxyOfAnotherUserIsKnownByItsCommandLine()
{
    const FakeContainer container;
    if (geteuid() != 0 || !container.isRunning()) {
        QSKIP("Only root can become another user, and make control groups.");
    }
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const QString port = QString::number(socket->port());
    const QStringList arguments{u"-host-ip"_s,
        u"127.0.0.1"_s,
        u"-host-port"_s,
        port,
        u"-container-ip"_s,
        FakeContainer::address(),
        u"-container-port"_s,
        u"80"_s};
    const auto proxy = startAs(u"docker-proxy"_s, *socket, arguments);
    QVERIFY(proxy);
    QVERIFY(forwardingOf(*socket, u"docker-proxy"_s)); // it has started
    QProcess observer;
    observer.start(QStringLiteral(OBSERVER), {QString::number(nobody)});
    QVERIFY(observer.waitForFinished());
    int seen = 0;
    const QJsonObject report = QJsonDocument::fromJson(observer.readAllStandardOutput()).object();
    for (const auto &value : report[u"listeners"_s].toArray()) {
        const QJsonObject listener = value.toObject();
        if (listener[u"port"_s].toInt() == port.toInt() && listener[u"transport"_s].toString() == "tcp"_L1) {
            ++seen;
            QCOMPARE(listener[u"ownership"_s].toString(), u"hidden"_s);
            QCOMPARE(listener[u"forwardedTo"_s].toString(), FakeContainer::name());
        }
    }
    QCOMPARE(seen, 1);
}

void TestForwardings::slirp4netnsLeadsToTheNamespaceOfAProcess()
{
    const FakeContainer container;
    if (!container.isRunning()) {
        QSKIP("Control groups or network namespaces cannot be made here.");
    }
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto slirp
        = startAs(u"slirp4netns"_s, *socket, {u"-c"_s, QString::number(container.pid()), u"tap0"_s});
    QVERIFY(slirp);
    const auto forwarding = forwardingOf(*socket, u"slirp4netns"_s);
    QVERIFY(forwarding);
    QCOMPARE(
        *forwarding, (Forwarding{u"slirp4netns"_s, {}, FakeContainer::name(), container.netNamespace()}));
}

void TestForwardings::pastaLeadsToTheNamespaceOfAProcess()
{
    const FakeContainer container;
    if (!container.isRunning()) {
        QSKIP("Control groups or network namespaces cannot be made here.");
    }
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto pasta = startAs(u"pasta"_s, *socket, {u"--config-net"_s, QString::number(container.pid())});
    QVERIFY(pasta);
    const auto forwarding = forwardingOf(*socket, u"pasta"_s);
    QVERIFY(forwarding);
    QCOMPARE(*forwarding, (Forwarding{u"pasta"_s, {}, FakeContainer::name(), container.netNamespace()}));
}

void TestForwardings::pastaLeadsToANamespaceThatOnlyOthersSee()
{
    const FakeContainer container;
    if (geteuid() != 0 || !container.isRunning()) {
        QSKIP("Only root can mount, and make control groups.");
    }
    // As Podman without root: the file of the namespace is mounted for itself and its conmon only.
    const QString path = m_folder->filePath(u"netns-1"_s);
    QVERIFY(QFile{path}.open(QIODevice::WriteOnly));
    const QString conmon = m_folder->filePath(u"conmon"_s);
    QVERIFY(QFile::copy(QFileInfo{u"/bin/sh"_s}.canonicalFilePath(), conmon));
    const QByteArray commands = "mount --bind /proc/" + QByteArray::number(container.pid()) + "/ns/net "
        + QFile::encodeName(path) + "; kill -STOP $$";
    const auto witness = ChildProcess::start(
        {"/usr/bin/unshare", "--mount", QFile::encodeName(conmon), "-c", commands}, STDERR_FILENO);
    if (!witness) {
        QSKIP("There is no unshare(1).");
    }
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto pasta = startAs(u"pasta"_s, *socket, {u"--netns"_s, path});
    QVERIFY(pasta);
    const auto forwarding = forwardingOf(*socket, u"pasta"_s);
    QVERIFY(forwarding);
    QCOMPARE(*forwarding, (Forwarding{u"pasta"_s, {}, FakeContainer::name(), container.netNamespace()}));
}

void TestForwardings::rootlessportLeadsToTheNamespaceOfItsChild()
{
    const FakeContainer container;
    if (!container.isRunning()) {
        QSKIP("Control groups or network namespaces cannot be made here.");
    }
    if (!QFile::exists(u"/usr/bin/setpriv"_s) || !QFile::exists(u"/usr/bin/nsenter"_s)) {
        QSKIP("There is no setpriv(1) or no nsenter(1).");
    }
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const QByteArray child = "/usr/bin/setpriv --pdeathsig KILL /usr/bin/nsenter --target "
        + QByteArray::number(container.pid()) + " --net sleep 1000 &";
    const auto rootlessport = startAs(u"rootlessport"_s, *socket, {}, child);
    QVERIFY(rootlessport);
    const auto forwarding = forwardingOf(*socket, u"rootlessport"_s);
    QVERIFY(forwarding);
    QCOMPARE(
        *forwarding, (Forwarding{u"rootlessport"_s, {}, FakeContainer::name(), container.netNamespace()}));
}

void TestForwardings::conmonNamesItsContainer()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto conmon = startAs(u"conmon"_s, *socket, {u"-c"_s, FakeContainer::id()});
    QVERIFY(conmon);
    const auto forwarding = forwardingOf(*socket, u"conmon"_s);
    QVERIFY(forwarding);
    QCOMPARE(*forwarding, (Forwarding{u"conmon"_s, {}, u"podman:"_s + FakeContainer::id().first(12), {}}));
}

void TestForwardings::otherProgramForwardsNothing()
{
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const auto server = startAs(u"server"_s, *socket, {u"-container-ip"_s, u"127.0.0.1"_s});
    QVERIFY(server);
    LinuxListenerSource source;
    QTRY_VERIFY(find(source, socket->inode())->processes.value(0).executable.endsWith("server"_L1));
    QVERIFY(!find(source, socket->inode())->forwarding);
}

void TestForwardings::containersThatShareANamespaceAreNotNamed()
{
    const ForwardingScene scene{.holders = {processOf(u"slirp4netns 50 tap0"_s, {60, 6})},
        .suspects = {},
        .mountWitnesses = {},
        .netNamespaces = {{.id = 1, .name = u"11"_s, .processes = {{50, 5}, {51, 5}}}}};
    Forwardings forwardings;
    const auto nameBoth = [](const ProcessId &process) { return u"podman:%1"_s.arg(process.pid); };
    const ForwardingTable table = forwardings.find(scene, nameBoth);
    QCOMPARE(table.entries.size(), 1);
    QCOMPARE(table.entries.constFirst().forwarding.netNamespace, u"11"_s);
    QVERIFY(table.entries.constFirst().forwarding.container.isEmpty());
}

void TestForwardings::helpersInANamespaceAreNoContainer()
{
    const ForwardingScene scene{.holders = {processOf(u"slirp4netns 50 tap0"_s, {60, 6})},
        .suspects = {},
        .mountWitnesses = {},
        .netNamespaces = {{.id = 1, .name = u"11"_s, .processes = {{40, 4}, {50, 5}, {51, 5}}}}};
    Forwardings forwardings;
    const auto nameOne
        = [](const ProcessId &process) { return process.pid == 50 ? u"podman:a"_s : QString{}; };
    QCOMPARE(forwardings.find(scene, nameOne).entries.constFirst().forwarding.container, u"podman:a"_s);
}

void TestForwardings::engineOfRootlesskitIsNoContainer()
{
    const FakeContainer container;
    if (!container.isRunning()) {
        QSKIP("Control groups or network namespaces cannot be made here.");
    }
    // We are its parent.
    const ForwardingScene scene{.holders = {processOf(u"rootlesskit"_s, {getpid(), 1})},
        .suspects = {},
        .mountWitnesses = {},
        .netNamespaces = {{.id = 1, .name = u"11"_s, .processes = {{container.pid(), 5}}}}};
    Forwardings forwardings;
    const ForwardingTable table = forwardings.find(scene, [](const ProcessId &) { return u"docker:a"_s; });
    QCOMPARE(table.entries.constFirst().forwarding, (Forwarding{u"rootlesskit"_s, {}, {}, u"11"_s}));
}

void TestForwardings::numberThatWasGivenAgainIsNotFollowed()
{
    const ForwardingScene scene{.holders = {processOf(u"slirp4netns 50 tap0"_s, {60, 6})},
        .suspects = {},
        .mountWitnesses = {},
        .netNamespaces = {{.id = 1, .name = u"11"_s, .processes = {{50, 7}}}}}; // younger than it
    Forwardings forwardings;
    const ForwardingTable table = forwardings.find(scene, [](const ProcessId &) { return u"docker:a"_s; });
    QCOMPARE(table.entries.constFirst().forwarding, (Forwarding{u"slirp4netns"_s, {}, {}, {}}));
}

void TestForwardings::looksAgainOnlyWhenSomethingChanged()
{
    ForwardingScene scene{.holders = {processOf(u"slirp4netns 50 tap0"_s, {60, 6})},
        .suspects = {},
        .mountWitnesses = {},
        .netNamespaces = {{.id = 1, .name = u"11"_s, .processes = {{50, 5}}}}};
    Forwardings forwardings;
    const auto searches = [&] {
        static_cast<void>(forwardings.find(scene, [](const ProcessId &) { return QString{}; }));
        return forwardings.searches();
    };
    QCOMPARE(searches(), 1);
    QCOMPARE(searches(), 0);
    scene.netNamespaces.append({.id = 2, .name = u"12"_s, .processes = {{70, 7}}});
    QCOMPARE(searches(), 1);
    QCOMPARE(searches(), 0);
    scene.holders.first().id = {60, 8}; // another process has its number
    QCOMPARE(searches(), 1);
    scene.netNamespaces.removeFirst();
    QCOMPARE(searches(), 1);
    int again = 0;
    for (int i = 0; i < 40; ++i) {
        again += searches();
    }
    QCOMPARE(again, 2); // it was not found, and may come
}

QTEST_GUILESS_MAIN(TestForwardings)
#include "tst_forwardings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Real programs, whatever they say of themselves: what is read back of them, and how it is judged.
#include "core/catalog/catalog.h"
#include "core/insight/listenerjudge.h"
#include "core/listening/linux/linuxlistenersource.h"
#include "tests/support/childprocess.h"
#include "tests/support/realsocket.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ChildProcess;
using portolan::test::RealSocket;
using portolan::test::whyNot;

namespace {

/// Loopback, and nobody else's.
const QByteArray ownAddress = "127.17.0.3";

QString shell()
{
    return QFileInfo{u"/bin/sh"_s}.canonicalFilePath();
}

/// A shell of a multi-call program does nothing under another name.
bool isShellItsOwn()
{
    return !shell().endsWith("busybox"_L1) && !shell().endsWith("toybox"_L1);
}

std::optional<Listener> findInode(LinuxListenerSource &source, quint64 inode)
{
    const auto snapshot = source.snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(snapshot->listeners, inode, &Listener::inode);
    return found == snapshot->listeners.end() ? std::nullopt : std::optional{*found};
}

std::optional<Listener> findPid(LinuxListenerSource &source, qint64 pid)
{
    const auto snapshot = source.snapshot();
    if (!snapshot) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(snapshot->listeners, [pid](const Listener &listener) {
        return !listener.processes.isEmpty() && listener.processes.first().id.pid == pid;
    });
    return found == snapshot->listeners.end() ? std::nullopt : std::optional{*found};
}

Process holderOf(const std::optional<Listener> &listener)
{
    return listener ? listener->processes.value(0) : Process{};
}

} // namespace

class TestPrograms final : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;

    [[nodiscard]] Verdict judged(const std::optional<Listener> &listener) const
    {
        ListenerJudge judge{&*m_catalog};
        return listener ? judge.judged(*listener, {}).verdict : Verdict{};
    }

private Q_SLOTS:
    void initTestCase();
    void moduleOfPythonIsTheProgram();
    void scriptIsTheProgram_data();
    void scriptIsTheProgram();
    void forgedNameAgreesWithNothing_data();
    void forgedNameAgreesWithNothing();
    void forgedNameOfAProgramIsTold();
    void linkByWhichAProgramWasStartedIsItsName();
    void linkOutlivesAnUpgrade();
    void redisIsNotItsChecker();
};

void TestPrograms::initTestCase()
{
    auto catalog = Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE));
    QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
    m_catalog.emplace(std::move(*catalog));
}

void TestPrograms::moduleOfPythonIsTheProgram()
{
    if (!QFile::exists(u"/usr/bin/python3"_s)) {
        QSKIP("There is no Python here.");
    }
    auto probe = RealSocket::open({.address = ownAddress, .port = 8000});
    if (!probe) {
        QSKIP("Port 8000 is taken here.");
    }
    probe->close();
    const QTemporaryDir folder;
    const auto server = ChildProcess::start({"/usr/bin/python3",
                                                "-m",
                                                "http.server",
                                                "8000",
                                                "--bind",
                                                ownAddress,
                                                "--directory",
                                                QFile::encodeName(folder.path())},
        STDERR_FILENO);
    QVERIFY(server);
    LinuxListenerSource source;
    QTRY_VERIFY(findPid(source, server->pid()));
    const auto listener = findPid(source, server->pid());
    QVERIFY(listener);
    QCOMPARE(listener->endpoint.port, PortNumber{8000});
    QCOMPARE(programName(holderOf(listener)), u"http.server"_s);
    QCOMPARE(programLabel(holderOf(listener)), u"http.server"_s);
    QVERIFY(holderOf(listener).executable.contains("python"_L1));
    const Verdict verdict = judged(listener);
    QVERIFY2(verdict.why.contains("http.server"_L1), qPrintable(verdict.why));
    // irdmi is registered for the port, and Python's is one of many that use it.
    QCOMPARE(verdict.kind, Verdict::Kind::Common);
}

void TestPrograms::scriptIsTheProgram_data()
{
    QTest::addColumn<QByteArray>("interpreter");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("lua") << QByteArray{"/usr/bin/lua5.4"} << QByteArray{"os.execute('kill -STOP $PPID')"};
    QTest::newRow("perl") << QByteArray{"/usr/bin/perl"} << QByteArray{"kill 'STOP', $$;"};
    QTest::newRow("python") << QByteArray{"/usr/bin/python3"}
                            << QByteArray{"import os, signal\nos.kill(os.getpid(), signal.SIGSTOP)"};
    QTest::newRow("ruby") << QByteArray{"/usr/bin/ruby"} << QByteArray{"Process.kill('STOP', Process.pid)"};
    QTest::newRow("node") << QByteArray{"/usr/bin/node"}
                          << QByteArray{"process.kill(process.pid, 'SIGSTOP')"};
    QTest::newRow("php") << QByteArray{"/usr/bin/php"} << QByteArray{"<?php sleep(1000);"};
    QTest::newRow("shell") << QByteArray{"/bin/sh"} << QByteArray{"kill -STOP $$"};
}

void TestPrograms::scriptIsTheProgram()
{
    QFETCH(QByteArray, interpreter);
    QFETCH(QByteArray, text);
    if (!QFile::exists(QFile::decodeName(interpreter))) {
        QSKIP("This interpreter is not here.");
    }
    const QTemporaryDir folder;
    QFile script{folder.filePath(u"prosody"_s)};
    QVERIFY(script.open(QIODevice::WriteOnly) && script.write(text) == text.size());
    script.close();
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const quint64 inode = socket->inode();
    const auto child
        = ChildProcess::start({interpreter, QFile::encodeName(script.fileName())}, socket->descriptor());
    QVERIFY(child);
    socket->close();
    LinuxListenerSource source;
    QTRY_COMPARE(programName(holderOf(findInode(source, inode))), u"prosody"_s);
}

void TestPrograms::forgedNameAgreesWithNothing_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<quint16>("port");
    QTest::addColumn<QString>("claim");
    QTest::newRow("name") << QByteArray{"sshd"} << quint16{22} << u"sshd"_s;
    QTest::newRow("path") << QByteArray{"/usr/sbin/nginx"} << quint16{80} << u"nginx"_s;
    QTest::newRow("title") << QByteArray{"postgres: main process"} << quint16{5432} << u"postgres"_s;
    QTest::newRow("where many run it") << QByteArray{"sshd: listener"} << quint16{2222} << u"sshd"_s;
}

void TestPrograms::forgedNameAgreesWithNothing()
{
    QFETCH(QByteArray, title);
    QFETCH(quint16, port);
    QFETCH(QString, claim);
    if (!isShellItsOwn()) {
        QSKIP("The shell of this system cannot be started under another name.");
    }
    auto socket = RealSocket::open({.address = ownAddress, .port = port});
    if (!socket) {
        QSKIP("The port of this test is taken here, or not for this user.");
    }
    const quint64 inode = socket->inode();
    const auto child = ChildProcess::start(
        {title, "-c", "kill -STOP $$"}, socket->descriptor(), QFile::encodeName(shell()));
    QVERIFY(child);
    socket->close();
    LinuxListenerSource source;
    QTRY_COMPARE(claimedName(holderOf(findInode(source, inode))), claim);
    const auto listener = findInode(source, inode);
    const QString program = QFileInfo{shell()}.fileName();
    QCOMPARE(holderOf(listener).id.pid, qint64{child->pid()});
    QCOMPARE(programName(holderOf(listener)), program);
    QCOMPARE(programLabel(holderOf(listener)), u"%1, calls itself %2"_s.arg(program, claim));
    const Verdict verdict = judged(listener);
    QCOMPARE(verdict.kind, Verdict::Kind::Unknown);
    QVERIFY2(
        verdict.why.contains(u"is %1. It calls itself %2"_s.arg(program, claim)), qPrintable(verdict.why));
}

void TestPrograms::forgedNameOfAProgramIsTold()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"harmless"_s);
    if (!isShellItsOwn() || !QFile::copy(shell(), program)) {
        QSKIP("The shell of this system cannot be started under another name.");
    }
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const quint64 inode = socket->inode();
    const auto child = ChildProcess::start(
        {"sshd", "-c", "kill -STOP $$"}, socket->descriptor(), QFile::encodeName(program));
    if (!child) {
        QSKIP("No program can be started from the folder for temporary files.");
    }
    socket->close();
    LinuxListenerSource source;
    QTRY_COMPARE(programLabel(holderOf(findInode(source, inode))), u"harmless, calls itself sshd"_s);
    QCOMPARE(programName(holderOf(findInode(source, inode))), u"harmless"_s);
}

void TestPrograms::linkByWhichAProgramWasStartedIsItsName()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"harbour-check"_s);
    const QString link = folder.filePath(u"harbour-server"_s);
    if (!isShellItsOwn() || !QFile::copy(shell(), program)) {
        QSKIP("The shell of this system cannot be started under another name.");
    }
    QVERIFY(QFile::link(u"harbour-check"_s, link));
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const quint64 inode = socket->inode();
    LinuxListenerSource source;
    {
        const auto server = ChildProcess::start({"harbour-server 127.0.0.1", "-c", "kill -STOP $$"},
            socket->descriptor(),
            QFile::encodeName(link));
        if (!server) {
            QSKIP("No program can be started from the folder for temporary files.");
        }
        const auto holder = [&] {
            const auto listener = findInode(source, inode);
            const auto processes = listener ? listener->processes : QVector<Process>{};
            const auto found = std::ranges::find_if(
                processes, [&server](const Process &process) { return process.id.pid == server->pid(); });
            return found == processes.end() ? Process{} : *found;
        };
        QTRY_COMPARE(holder().linkName, u"harbour-server"_s);
        QCOMPARE(programLabel(holder()), u"harbour-server"_s);
        QVERIFY(holder().executable.endsWith("/harbour-check"_L1));
    }
    // The same executable, with a name of which there is no link.
    const auto other = ChildProcess::start(
        {"harbour-other", "-c", "kill -STOP $$"}, socket->descriptor(), QFile::encodeName(program));
    QVERIFY(other);
    socket->close();
    QTRY_COMPARE(
        programLabel(holderOf(findInode(source, inode))), u"harbour-check, calls itself harbour-other"_s);
}

void TestPrograms::linkOutlivesAnUpgrade()
{
    const QTemporaryDir folder;
    const QString program = folder.filePath(u"harbour-check"_s);
    const QString link = folder.filePath(u"harbour-server"_s);
    if (!isShellItsOwn() || !QFile::copy(shell(), program)) {
        QSKIP("The shell of this system cannot be started under another name.");
    }
    QVERIFY(QFile::link(program, link));
    auto socket = RealSocket::open({});
    QVERIFY2(socket, whyNot(socket).constData());
    const quint64 inode = socket->inode();
    const auto server
        = ChildProcess::start({QFile::encodeName(link), "-c", "kill -STOP $$"}, socket->descriptor());
    if (!server) {
        QSKIP("No program can be started from the folder for temporary files.");
    }
    socket->close();
    QVERIFY(QFile::remove(program));
    {
        LinuxListenerSource source;
        QTRY_VERIFY(holderOf(findInode(source, inode)).isExecutableDeleted);
        QCOMPARE(holderOf(findInode(source, inode)).linkName, QString{}); // leads nowhere
    }
    QVERIFY(QFile::copy(shell(), program));
    LinuxListenerSource source;
    QCOMPARE(programName(holderOf(findInode(source, inode))), u"harbour-server"_s);
}

void TestPrograms::redisIsNotItsChecker()
{
    if (!QFile::exists(u"/usr/bin/redis-server"_s)) {
        QSKIP("There is no Redis here.");
    }
    auto probe = RealSocket::open({.address = ownAddress, .port = 6379});
    if (!probe) {
        QSKIP("Port 6379 is taken here.");
    }
    probe->close();
    const QTemporaryDir folder;
    const auto server = ChildProcess::start({"/usr/bin/redis-server",
                                                "--port",
                                                "6379",
                                                "--bind",
                                                ownAddress,
                                                "--save",
                                                "",
                                                "--logfile",
                                                QFile::encodeName(folder.filePath(u"log"_s)),
                                                "--dir",
                                                QFile::encodeName(folder.path())},
        STDERR_FILENO);
    QVERIFY(server);
    LinuxListenerSource source;
    QTRY_VERIFY(findPid(source, server->pid()));
    const auto listener = findPid(source, server->pid());
    QCOMPARE(programLabel(holderOf(listener)), u"redis-server"_s);
    QCOMPARE(judged(listener).kind, Verdict::Kind::Agrees);
}

QTEST_GUILESS_MAIN(TestPrograms)
#include "tst_programs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/terminalprogram.h"
#include "tests/app/terminalscreen.h"
#include "tests/support/realsocket.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

#include <netinet/in.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

namespace {

RealSocket openOn(const SocketOptions &options)
{
    return RealSocket::open(options).value();
}

/// The lines of the table that have the words.
QStringList linesWith(const QString &table, const QString &words)
{
    return table.split(u'\n').filter(words);
}

/// Those on 127.0.0.1 and the port: other tests may run beside this one and use the same number elsewhere.
QJsonArray listenersOn(const QString &answer, int port)
{
    QJsonArray found;
    for (const auto listener : QJsonDocument::fromJson(answer.toUtf8())[u"listeners"_s].toArray()) {
        if (listener[u"port"_s].toInt() == port && listener[u"address"_s].toString() == "127.0.0.1"_L1) {
            found.append(listener);
        }
    }
    return found;
}

QJsonObject listenerOn(const QString &answer, int port)
{
    return listenersOn(answer, port).first().toObject();
}

/// A script that listens, under a name and with arguments of our choice.
class Script final
{
public:
    Script(const QString &name, const QStringList &arguments)
    {
        const QString path = m_folder.filePath(name);
        QFile file{path};
        if (!file.open(QIODevice::WriteOnly)) {
            return;
        }
        file.write("import socket, sys\ns = socket.socket()\ns.bind(('127.0.0.1', int(sys.argv[1]) if "
                   "sys.argv[1:] and sys.argv[1].isdigit() else 0))\ns.listen()\n"
                   "print(s.getsockname()[1], flush=True)\nsys.stdin.read()\n");
        file.close();
        m_process.start(u"python3"_s, QStringList{path} + arguments);
        if (m_process.waitForStarted() && m_process.waitForReadyRead(20000)) {
            m_port = m_process.readAll().trimmed().toInt();
        }
    }

    ~Script()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Q_DISABLE_COPY_MOVE(Script)

    /// 0 where it does not run.
    [[nodiscard]] int port() const { return m_port; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace

/// What portolan-cli listeners tells of real sockets, and how it writes it.
class TestTerminalListeners : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void secretsAreExportedByChoiceOnly()
    {
        const Script script{u"server.py"_s, {u"--password=hunter2"_s, u"--verbose"_s}};
        if (script.port() == 0) {
            QSKIP("python3 is not installed here");
        }
        const Answer careful = ask({u"listeners"_s, u"--json"_s});
        QVERIFY(!careful.output.contains(u"hunter2"_s));
        const QJsonValue process = listenerOn(careful.output, script.port())[u"processes"_s][0];
        QVERIFY(process[u"commandLine"_s].toArray().contains(u"--password=[redacted]"_s));
        QVERIFY(process[u"commandLine"_s].toArray().contains(u"--verbose"_s));
        QVERIFY(process[u"redacted"_s].toBool());
        QCOMPARE(process[u"uid"_s].toInteger(-1), qint64{getuid()});
        QCOMPARE(process[u"parentPid"_s].toInteger(), qint64{getpid()});
        QVERIFY(!process[u"executableDeleted"_s].toBool(true));
        QVERIFY(!ask({u"watch"_s, u"--json"_s, u"--seconds"_s, u"1"_s}).output.contains(u"hunter2"_s));
        const Answer whole = ask({u"listeners"_s, u"--json"_s, u"--arguments"_s});
        QVERIFY(
            listenerOn(whole.output, script.port())[u"processes"_s][0][u"commandLine"_s].toArray().contains(
                u"--password=hunter2"_s));
        QVERIFY(!ask({u"listeners"_s}).output.contains(u"hunter2"_s));
    }

    void ipv6IsToldApart()
    {
        const auto only = RealSocket::open({.family = AF_INET6, .address = {}, .v6only = true});
        const auto both = RealSocket::open({.family = AF_INET6, .address = {}, .v6only = false});
        if (!only || !both) {
            QSKIP("IPv6 is switched off here");
        }
        const QString table = ask({u"listeners"_s}).output;
        QCOMPARE(linesWith(table, u"[::]:%1 IPv6 only "_s.arg(only->port())).size(), 1);
        QCOMPARE(linesWith(table, u"[::]:%1 IPv4+IPv6 "_s.arg(both->port())).size(), 1);
    }

    void workersOfAGroupAreOneLine()
    {
        const RealSocket first = openOn({.sharesPort = true});
        std::array<int, 2> ready{};
        QCOMPARE(pipe(ready.data()), 0);
        std::vector<pid_t> children;
        for (int i = 0; i < 2; ++i) {
            const pid_t child = fork();
            if (child == 0) {
                ::close(first.descriptor());
                const auto mine = RealSocket::open({.port = first.port(), .sharesPort = true});
                const char word = mine ? 'y' : 'n';
                static_cast<void>(::write(ready[1], &word, 1));
                pause();
                _exit(0);
            }
            children.push_back(child);
        }
        std::array<char, 2> words{};
        for (char &word : words) {
            QCOMPARE(::read(ready[0], &word, 1), ssize_t{1});
        }
        const QString table = ask({u"listeners"_s}).output;
        const QString json = ask({u"listeners"_s, u"--json"_s}).output;
        for (const pid_t child : children) {
            kill(child, SIGKILL);
            waitpid(child, nullptr, 0);
        }
        ::close(ready[0]);
        ::close(ready[1]);
        QCOMPARE(words, (std::array{'y', 'y'}));
        const QString where = u"127.0.0.1:%1 "_s.arg(first.port());
        QCOMPARE(linesWith(table, where).size(), 1);
        QVERIFY2(linesWith(table, where).first().contains(u"3 workers"_s), qPrintable(table));
        QCOMPARE(listenersOn(json, first.port()).size(), 3); // each socket for others
    }

    void socketsOfClientsAreCounted()
    {
        QUdpSocket client;
        QCOMPARE(client.writeDatagram("x", QHostAddress{QHostAddress::LocalHost}, 9), 1);
        const QString local = u":%1 "_s.arg(client.localPort());
        const QString all = ask({u"listeners"_s, u"--all"_s}).output;
        QVERIFY(linesWith(all, u"left out"_s).isEmpty());
        QVERIFY(!linesWith(all, local).isEmpty());
        if (linesWith(all, local).filter(u"client"_s).isEmpty()) {
            QSKIP("Another test has its port too, so it looks like that of a server.");
        }
        const Answer fewer = ask({u"listeners"_s});
        QCOMPARE(linesWith(fewer.output, u"UDP sockets of clients left out: "_s).size(), 1);
        QVERIFY(linesWith(fewer.output, local).filter(u"udp"_s).isEmpty());
        const auto json = QJsonDocument::fromJson(ask({u"listeners"_s, u"--json"_s}).output.toUtf8());
        QVERIFY(json[u"clientsLeftOut"_s].toInt() >= 1);
        QVERIFY(!json[u"complete"_s].toBool(true));
        QVERIFY(json[u"remarks"_s].isArray());
    }

    void tableFitsTheTerminal()
    {
        const Script script{QString{200, u'n'} + u".py"_s, {}};
        if (script.port() == 0) {
            QSKIP("python3 is not installed here");
        }
        const auto dual = RealSocket::open({.family = AF_INET6, .address = {}, .v6only = false});
        const QString where = u"127.0.0.1:%1"_s.arg(script.port());
        for (const int columns : {40, 80, 200}) {
            const Answer answer = askInTerminal(columns, {u"listeners"_s});
            QCOMPARE(answer.status, 0);
            QCOMPARE(linesWith(answer.output, where).size(), 1);
            for (const QString &line : linesWith(answer.output, u"127.0.0.1:"_s)) {
                QVERIFY2(line.size() <= columns, qPrintable(line));
            }
        }
        if (dual) {
            const QString table = askInTerminal(80, {u"listeners"_s}).output;
            QVERIFY2(table.contains(u"[::]:%1 IPv4+IPv6"_s.arg(dual->port())), qPrintable(table));
        }
        // Where no terminal is, nothing is lost.
        const QString whole = ask({u"listeners"_s}).output;
        QVERIFY(linesWith(whole, where).value(0).contains(QString{200, u'n'} + u".py"_s));
    }

    void namesDoNothingToTheTerminal()
    {
        const QString name = u"bi\u202edi\u2066\u2028\u009b\u001b[2J.py"_s;
        const Script script{name, {}};
        if (script.port() == 0) {
            QSKIP("python3 is not installed here");
        }
        const QString port = QString::number(script.port());
        const Answer json = ask({u"listeners"_s, u"--json"_s});
        for (const Answer &answer : {ask({u"listeners"_s}),
                 ask({u"why"_s, port}),
                 ask({u"show"_s, port}),
                 ask({u"show"_s, port, u"--format"_s, u"markdown"_s}),
                 json}) {
            QVERIFY(answer.output.contains(u"bi"_s));
            for (const char16_t c : {u'\u202e', u'\u2066', u'\u2028', u'\u009b', u'\u001b'}) {
                QVERIFY2(!answer.output.contains(QChar{c}), qPrintable(answer.output));
            }
        }
        // In JSON they are escapes, and so nothing is lost.
        const QJsonValue process = listenerOn(json.output, script.port())[u"processes"_s][0];
        QVERIFY(process[u"commandLine"_s][1].toString().endsWith(name));
    }

    void fullDiskIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        for (const char *command : {"listeners",
                 "listeners --json",
                 "watch",
                 "watch --json",
                 "why 80",
                 "free",
                 "free --json",
                 "show 22",
                 "search ssh",
                 "stats",
                 "export",
                 "export --format csv",
                 "--help",
                 "--version",
                 "show --help"}) {
            QTest::newRow(command) << QString::fromLatin1(command).split(u' ');
        }
    }

    void fullDiskIsTold()
    {
        QFETCH(const QStringList, arguments);
        if (!QFile::exists(u"/dev/full"_s)) {
            QSKIP("This system has no /dev/full");
        }
        const RealSocket socket = openOn({});
        const Answer answer = askInto(u"/dev/full"_s, arguments);
        QCOMPARE(answer.status, 3);
        QVERIFY2(answer.errors.contains(u"could not be written"_s), qPrintable(answer.errors));
    }

    void connectionsAreCounted()
    {
        auto server = std::make_unique<RealSocket>(openOn({.backlog = 64}));
        const QString port = QString::number(server->port());
        std::vector<RealSocket> clients;
        std::vector<FileDescriptor> accepted;
        constexpr int connections = 40;
        for (int i = 0; i < connections; ++i) {
            clients.push_back(openOn({.isListening = false}));
            QVERIFY(clients.back().connectTo(server->port()));
            accepted.emplace_back(accept4(server->descriptor(), nullptr, nullptr, SOCK_CLOEXEC));
        }
        const auto blocking = [&port] {
            const auto json = QJsonDocument::fromJson(ask({u"why"_s, port, u"--json"_s}).output.toUtf8());
            QJsonArray found;
            for (const auto obstacle : json[u"tcp"_s][u"obstacles"_s].toArray()) {
                const bool isOurs = obstacle[u"why"_s].toString().contains(u"127.0.0.1:"_s + port);
                if (isOurs && obstacle[u"blocks"_s].toBool()) {
                    found.append(obstacle);
                }
            }
            return found;
        };
        QCOMPARE(blocking().size(), 1);
        QCOMPARE(blocking()[0][u"kind"_s].toString(), u"listening"_s);
        QCOMPARE(blocking()[0][u"count"_s].toInt(), 1);
        server.reset(); // its connections stay
        QCOMPARE(blocking().size(), 1);
        QCOMPARE(blocking()[0][u"kind"_s].toString(), u"connected"_s);
        QCOMPARE(blocking()[0][u"count"_s].toInt(), connections);
        clients.clear(); // first: the port that waits is not the server's
    }

    void nothingToSuggestIsExplained()
    {
        const QString command
            = u"echo 1024 65535 >/proc/sys/net/ipv4/ip_local_port_range && exec \"$0\" free"_s;
        QProcess process;
        process.start(u"unshare"_s, {u"-n"_s, u"sh"_s, u"-c"_s, command, QStringLiteral(PORTOLAN_CLI)});
        if (!process.waitForFinished() || process.exitCode() > 1
            || process.exitStatus() != QProcess::NormalExit) {
            QSKIP("A network namespace needs rights.");
        }
        const QString errors = QString::fromUtf8(process.readAllStandardError());
        if (errors.contains(u"unshare"_s) || errors.contains(u"sh:"_s)) {
            QSKIP("A network namespace needs rights.");
        }
        QCOMPARE(process.exitCode(), 1);
        QVERIFY2(errors.contains(u"1024 to 65535"_s), qPrintable(errors));
    }
};

QTEST_GUILESS_MAIN(TestTerminalListeners)

#include "tst_terminallisteners.moc"

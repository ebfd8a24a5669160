// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/process.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestProcess final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programIsTheScriptAndNotItsInterpreter_data();
    void programIsTheScriptAndNotItsInterpreter();
    void startTimeTellsProcessesOfOneNumberApart();
};

void TestProcess::programIsTheScriptAndNotItsInterpreter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("executable");
    QTest::addColumn<QStringList>("commandLine");
    QTest::addColumn<QString>("program");

    const auto add =
        [](const char *row, const char *name, const char *executable, const char *line, const char *program) {
            QTest::newRow(row) << QString::fromUtf8(name) << QString::fromUtf8(executable)
                               << QString::fromUtf8(line).split(u'|', Qt::SkipEmptyParts)
                               << QString::fromUtf8(program);
        };
    add("plain", "nginx", "/usr/sbin/nginx", "nginx: master process /usr/sbin/nginx", "nginx");
    add("nothing known", "", "", "", "");
    add("name only", "sshd", "", "", "sshd");
    add("name is cut", "systemd-resolve", "", "/lib/systemd/systemd-resolved", "systemd-resolved");
    add("title for a command line", "sshd", "", "sshd: /usr/sbin/sshd -D [listener] 0 of 10-100", "sshd");
    add("login shell", "bash", "", "-bash", "bash");
    add("name forged", "harmless", "/opt/evil", "harmless", "evil");

    add("python module", "python3", "/usr/bin/python3.11", "python3|-m|http.server|8000", "http.server");
    add("python cluster", "python3", "/usr/bin/python3.11", "python3|-um|http.server", "http.server");
    add("python script", "python3", "/usr/bin/python3.11", "python3|-u|/srv/app.py|--port|1", "app.py");
    add("python by its first line",
        "fail2ban-server",
        "/usr/bin/python3.11",
        "/usr/bin/python3|/usr/bin/fail2ban-server|-x",
        "fail2ban-server");
    add("python option with value", "python3", "/usr/bin/python3", "python3|-W|ignore|-X|dev|a.py", "a.py");
    add("python option with its value attached",
        "python3",
        "/usr/bin/python3",
        "python3|-Wignore|a.py",
        "a.py");
    add("python program text", "python3", "/usr/bin/python3.11", "python3|-c|import this", "python3.11");
    add("python from a pipe", "python3", "/usr/bin/python3.11", "python3|-", "python3.11");
    add("python prompt", "python3", "/usr/bin/python3.11", "python3", "python3.11");
    add("python package", "python3", "/usr/bin/python3", "python3|/opt/tool/__main__.py", "tool");
    add("python package here", "python3", "/usr/bin/python3", "python3|__main__.py", "__main__.py");
    add("pypy", "pypy3", "/usr/bin/pypy3.9", "pypy3|serve.py", "serve.py");
    add("title of gunicorn", "gunicorn", "/usr/bin/python3.11", "gunicorn: master [app:app]", "gunicorn");
    add("hidden executable", "python3", "", "/usr/bin/python3|-m|http.server", "http.server");

    add("java archive",
        "java",
        "/usr/lib/jvm/bin/java",
        "java|-Xmx1g|-jar|/opt/minecraft/server.jar|nogui",
        "server.jar");
    add("java class",
        "java",
        "/usr/bin/java",
        "java|-cp|/a.jar:/b.jar|-Dx=y|org.apache.Main|start",
        "org.apache.Main");
    add("java module",
        "java",
        "/usr/bin/java",
        "java|-p|mods|-m|com.example/com.example.Main",
        "com.example.Main");
    add("java argument file", "java", "/usr/bin/java", "java|@options|Main", "Main");
    add("java says nothing", "java", "/usr/bin/java", "java|-Xmx1g", "java");

    add("node script", "node", "/usr/bin/node", "node|server.js", "server.js");
    add("node with a hook",
        "node",
        "/usr/bin/node",
        "node|--require|./hook.js|--inspect=0|/srv/app/index.js",
        "index.js");
    add("node program text", "node", "/usr/bin/node", "node|-e|1+1", "node");
    add("node main thread", "MainThread", "/usr/bin/node", "node|/usr/bin/vite", "vite");
    add("ruby", "ruby", "/usr/bin/ruby3.1", "ruby|-I|lib|bin/rails|server", "rails");
    add("title of puma", "ruby", "/usr/bin/ruby3.1", "puma 5.6.5 (tcp://0.0.0.0:3000) [app]", "puma");
    add("perl", "perl", "/usr/bin/perl", "perl|-w|/usr/share/munin/munin-node", "munin-node");
    add("perl by its first line",
        "munin-node",
        "/usr/bin/perl",
        "/usr/bin/perl|-wT|/usr/sbin/munin-node",
        "munin-node");
    add("perl program text", "perl", "/usr/bin/perl", "perl|-e|sleep", "perl");

    add("shell script", "run.sh", "/usr/bin/dash", "/bin/sh|/opt/run.sh", "run.sh");
    add("shell with option", "bash", "/usr/bin/bash", "bash|-e|-o|pipefail|run.sh", "run.sh");
    add("shell command", "sh", "/usr/bin/dash", "sh|-c|nc -l 80", "dash");
    add("shell command in a cluster", "bash", "/usr/bin/bash", "bash|-lc|nc -l 80", "bash");
    add("after --", "bash", "/usr/bin/bash", "bash|--|-odd.sh", "-odd.sh");
    add("prompt", "bash", "/usr/bin/bash", "-bash", "bash");

    add("busybox by its link", "httpd", "/bin/busybox", "httpd|-f", "httpd");
    add("busybox with a word", "busybox", "/bin/busybox", "busybox|telnetd|-F", "telnetd");
    add("busybox alone", "busybox", "/bin/busybox", "busybox|--help", "busybox");
    add("not an interpreter", "pythonista", "/usr/bin/pythonista", "pythonista|x.py", "pythonista");
    add("right to left", "خادم", "/opt/خادم", "خادم", "خادم");
}

void TestProcess::programIsTheScriptAndNotItsInterpreter()
{
    QFETCH(QString, name);
    QFETCH(QString, executable);
    QFETCH(QStringList, commandLine);

    Process process;
    process.name = name;
    process.executable = executable;
    process.commandLine = commandLine;
    QTEST(programName(process), "program");
}

void TestProcess::startTimeTellsProcessesOfOneNumberApart()
{
    QVERIFY((ProcessId{1, 10} != ProcessId{1, 11}));
    QVERIFY((ProcessId{1, 11} < ProcessId{2, 10}));
}

QTEST_APPLESS_MAIN(TestProcess)
#include "tst_process.moc"

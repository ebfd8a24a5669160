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
    void linkIsBelievedWhereCommAgrees_data();
    void linkIsBelievedWhereCommAgrees();
    void claimIsANameThatTheExecutableDoesNotBearOut_data();
    void claimIsANameThatTheExecutableDoesNotBearOut();
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
    add("title of gunicorn", "gunicorn", "/usr/bin/python3.11", "gunicorn: master [app:app]", "python3.11");
    add("forged argv[0]", "python3", "/usr/bin/python3.11", "sshd|/srv/srv.py|22", "python3.11");
    add("forged path", "python3", "/usr/bin/python3.11", "/usr/sbin/nginx|srv.py", "python3.11");
    add("forged title", "python3", "/usr/bin/python3.11", "postgres: main process", "python3.11");
    add("forged with an argument", "python3", "/usr/bin/python3.11", "x|/usr/sbin/sshd", "python3.11");
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
    add("title of puma", "ruby", "/usr/bin/ruby3.1", "puma 5.6.5 (tcp://0.0.0.0:3000) [app]", "ruby3.1");
    add("perl", "perl", "/usr/bin/perl", "perl|-w|/usr/share/munin/munin-node", "munin-node");
    add("perl by its first line",
        "munin-node",
        "/usr/bin/perl",
        "/usr/bin/perl|-wT|/usr/sbin/munin-node",
        "munin-node");
    add("perl program text", "perl", "/usr/bin/perl", "perl|-e|sleep", "perl");

    add("lua script", "lua5.4", "/usr/bin/lua5.4", "lua5.4|/usr/bin/prosody|-F", "prosody");
    add("lua options", "lua5.4", "/usr/bin/lua5.4", "lua5.4|-W|-l|mod|-e|x=1|a.lua", "a.lua");
    add("luajit with a long version",
        "luajit",
        "/usr/bin/luajit-2.1.0-beta3",
        "luajit|-j|off|a.lua",
        "a.lua");
    add("php script", "php", "/usr/bin/php8.2", "php|-d|a=b|/srv/bin/worker.php|--port=1", "worker.php");
    add("php server with a router",
        "php",
        "/usr/bin/php8.2",
        "php|-S|127.0.0.1:8000|/a/server.php",
        "server.php");
    add("php server alone", "php", "/usr/bin/php8.2", "php|-S|127.0.0.1:8000|-t|public", "php8.2");
    add("php file option", "php", "/usr/bin/php8.2", "php|-f|a.php", "a.php");
    add("php-fpm is its own program",
        "php-fpm8.2",
        "/usr/sbin/php-fpm8.2",
        "php-fpm: master process",
        "php-fpm8.2");
    add("dotnet",
        "dotnet",
        "/usr/lib/dotnet/dotnet",
        "dotnet|--roll-forward|Major|/srv/app.dll|--urls",
        "app.dll");
    add("dotnet exec", "dotnet", "/usr/bin/dotnet", "dotnet|exec|--depsfile|a.json|/srv/app.dll", "app.dll");
    add("dotnet run", "dotnet", "/usr/bin/dotnet", "dotnet|run|--project|x", "dotnet");
    add("mono", "mono-sgen", "/usr/bin/mono-sgen", "/usr/bin/mono|--debug|/opt/server.exe", "server.exe");
    add("deno", "deno", "/usr/bin/deno", "deno|run|--allow-net|main.ts", "main.ts");
    add("deno serve", "deno", "/usr/bin/deno", "deno|serve|--port|8000|/srv/main.ts", "main.ts");
    add("deno without a command", "deno", "/usr/bin/deno", "deno|run.ts", "run.ts");
    add("deno task", "deno", "/usr/bin/deno", "deno|task|dev", "deno");
    add("deno script called task", "deno", "/usr/bin/deno", "deno|run|./task", "task");
    add("bun", "bun", "/usr/bin/bun", "bun|--hot|run|server.ts", "server.ts");
    add("bun script called run", "bun", "/usr/bin/bun", "bun|run|run", "run");
    add("rabbitmq",
        "beam.smp",
        "/usr/lib/erlang/erts-13.1/bin/beam.smp",
        "/usr/lib/erlang/erts-13.1/bin/beam.smp|-W|w|--|-root|/usr/lib/"
        "erlang|-progname|erl|--|-noinput|-s|rabbit|boot|"
        "-boot|start_sasl",
        "rabbit");
    add("release of Erlang",
        "beam.smp",
        "/opt/couchdb/erts/bin/beam.smp",
        "/opt/couchdb/erts/bin/beam.smp|-K|true|--|-boot|/opt/couchdb/releases/3.3.3/couchdb|-noshell",
        "couchdb");
    add("Phoenix",
        "beam.smp",
        "/usr/lib/erlang/erts-13.1/bin/beam.smp",
        "beam.smp|--|-noshell|-s|elixir|start_cli|-extra|/usr/bin/mix|phx.server",
        "phx.server");
    add("Erlang says nothing",
        "beam.smp",
        "/usr/lib/erlang/bin/beam.smp",
        "beam.smp|--|-noshell",
        "beam.smp");
    add("tcl", "tclsh", "/usr/bin/tclsh8.6", "tclsh|server.tcl|80", "server.tcl");
    add("R script",
        "R",
        "/usr/lib/R/bin/exec/R",
        "/usr/lib/R/bin/exec/R|--no-echo|--file=/srv/app.R|--args",
        "app.R");
    add("julia", "julia", "/usr/bin/julia", "julia|-t|4|--project=x|serve.jl", "serve.jl");
    add("guile", "guile", "/usr/bin/guile-3.0", "guile|-s|web.scm", "web.scm");
    add("java module with a sign", "java", "/usr/bin/java", "java|--module=a/b.Main", "b.Main");

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

void TestProcess::linkIsBelievedWhereCommAgrees_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("program");
    const QString other = u"redis-check-rdb"_s;
    QTest::newRow("link") << u"redis-server"_s << u"redis-server"_s << u"redis-server"_s;
    QTest::newRow("no link") << u"redis-server"_s << QString{} << other;
    QTest::newRow("comm says another name") << u"systemd"_s << u"init"_s << other;
    QTest::newRow("comm is cut") << u"redis-sentinel-"_s << u"redis-sentinel-two"_s
                                 << u"redis-sentinel-two"_s;
    QTest::newRow("comm is the beginning only") << u"redis"_s << u"redis-server"_s << other;
}

void TestProcess::linkIsBelievedWhereCommAgrees()
{
    QFETCH(QString, name);
    QFETCH(QString, link);
    Process process;
    process.name = name;
    process.linkName = link;
    process.executable = u"/usr/bin/redis-check-rdb"_s;
    process.commandLine = QStringList{u"/usr/bin/redis-server 127.0.0.1:6379"_s};
    QTEST(programName(process), "program");
    if (!link.isEmpty()) {
        process.commandLine = QStringList{link};
        QCOMPARE(claimedName(process), QString{}); // the link bears it out
    }
}

void TestProcess::claimIsANameThatTheExecutableDoesNotBearOut_data()
{
    QTest::addColumn<QString>("executable");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QString>("label");
    const auto add =
        [](const char *row, const char *executable, const char *first, const char *claim, const char *label) {
            QTest::newRow(row) << QString::fromLatin1(executable) << QString::fromLatin1(first)
                               << QString::fromLatin1(claim) << QString::fromLatin1(label);
        };
    const auto *const python = "/usr/bin/python3.11";
    add("forged name", python, "sshd", "sshd", "python3.11, calls itself sshd");
    add("forged path", python, "/usr/sbin/nginx", "nginx", "python3.11, calls itself nginx");
    add("forged title", python, "postgres: main process", "postgres", "python3.11, calls itself postgres");
    add("title of gunicorn",
        python,
        "gunicorn: master [a:b]",
        "gunicorn",
        "python3.11, calls itself gunicorn");
    add("forged by a program", "/opt/evil", "sshd", "sshd", "evil, calls itself sshd");
    add("in parentheses", "/opt/evil", "(sshd)", "sshd", "evil, calls itself sshd");
    add("another word, same letters", "/opt/sshdoor", "sshd", "sshd", "sshdoor, calls itself sshd");
    add("place markers", "/opt/%2", "%1", "%1", "%2, calls itself %1");

    add("interpreter by its link", python, "/usr/bin/python3", "", "python3.11");
    add("interpreter by the name of another", "/usr/bin/dash", "sh", "", "dash");
    add("login shell", "/usr/bin/bash", "-bash", "", "bash");
    add("postgres", "/usr/lib/postgresql/15/bin/postgres", "postgres: main process", "", "postgres");
    add("nginx", "/usr/sbin/nginx", "nginx: master process /usr/sbin/nginx", "", "nginx");
    add("sshd", "/usr/sbin/sshd", "sshd: /usr/sbin/sshd -D [listener] 0 of 10-100", "", "sshd");
    add("session of sshd", "/usr/lib/openssh/sshd-session", "sshd: root@pts/0", "", "sshd-session");
    add("variant of a program", "/usr/bin/nc.openbsd", "nc", "", "nc.openbsd");
    add("own title", "/usr/bin/redis-server", "redis-server 127.0.0.1:6379", "", "redis-server");
    add("starts itself anew", "/usr/bin/dockerd", "/proc/self/exe", "", "dockerd");
    add("many programs in one", "/bin/busybox", "httpd", "", "httpd");
    add("no command line", "/opt/thing", "", "", "thing");
    add("no executable", "", "sshd", "", "sshd");
}

void TestProcess::claimIsANameThatTheExecutableDoesNotBearOut()
{
    QFETCH(QString, executable);
    QFETCH(QString, first);
    Process process;
    process.executable = executable;
    process.commandLine = first.isEmpty() ? QStringList{} : QStringList{first};
    QTEST(claimedName(process), "claim");
    QTEST(programLabel(process), "label");
}

void TestProcess::startTimeTellsProcessesOfOneNumberApart()
{
    QVERIFY((ProcessId{1, 10} != ProcessId{1, 11}));
    QVERIFY((ProcessId{1, 11} < ProcessId{2, 10}));
}

QTEST_APPLESS_MAIN(TestProcess)
#include "tst_process.moc"

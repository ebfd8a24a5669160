// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/argumentredactor.h"
#include "core/exchange/secretname.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestArgumentRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void nothingOfASecretIsLeft_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QStringList &arguments, const QStringList &expected) {
            QTest::newRow(name) << (QStringList{u"prog"_s} + arguments)
                                << (QStringList{u"prog"_s} + expected);
        };
        row("attached", {u"--password=hunter2"_s}, {u"--password=[redacted]"_s});
        row("attached, with blanks", {u"--password=hunter 2 ;x"_s}, {u"--password=[redacted]"_s});
        row("apart", {u"--password"_s, u"hunter2"_s, u"80"_s}, {u"--password"_s, u"[redacted]"_s, u"80"_s});
        row("apart, like a short option", {u"--token"_s, u"-x"_s}, {u"--token"_s, u"[redacted]"_s});
        row("apart, but an option follows", {u"--auth"_s, u"--port"_s}, {u"--auth"_s, u"--port"_s});
        row("one dash", {u"-storepass"_s, u"hunter2"_s}, {u"-storepass"_s, u"[redacted]"_s});
        row("part of a name", {u"--db-api-key=hunter2"_s}, {u"--db-api-key=[redacted]"_s});
        row("camel case", {u"--accessToken=hunter2"_s}, {u"--accessToken=[redacted]"_s});
        row("property",
            {u"-Dspring.datasource.password=hunter2"_s},
            {u"-Dspring.datasource.password=[redacted]"_s});
        row("variable", {u"PGPASSWORD=hunter2"_s}, {u"PGPASSWORD=[redacted]"_s});
        row("variable in an option", {u"--env=DB_PASSWD=hunter2 x"_s}, {u"--env=DB_PASSWD=[redacted]"_s});
        row("pwd", {u"pwd=hunter2"_s}, {u"pwd=[redacted]"_s});
        row("key", {u"--key=hunter2"_s}, {u"--key=[redacted]"_s});
        row("credentials", {u"--credentials"_s, u"hunter2"_s}, {u"--credentials"_s, u"[redacted]"_s});
        row("word without dashes", {u"authtoken"_s, u"hunter2"_s}, {u"authtoken"_s, u"[redacted]"_s});
        row("redis", {u"--requirepass"_s, u"hunter2"_s}, {u"--requirepass"_s, u"[redacted]"_s});
        row("header",
            {u"-H"_s, u"Authorization: Bearer hunter2"_s},
            {u"-H"_s, u"Authorization: [redacted]"_s});
        row("header in words",
            {u"Authorization:"_s, u"Bearer"_s, u"hunter2"_s},
            {u"Authorization:"_s, u"Bearer"_s, u"[redacted]"_s});
        row("bearer", {u"x bearer hunter2hunter2"_s}, {u"x bearer [redacted]"_s});
        row("json",
            {u"{\"password\": \"hunter2 \\\"x\",\"port\":80}"_s},
            {u"{\"password\": [redacted],\"port\":80}"_s});
        row("connection string",
            {u"host=db password=hunter2 port=5"_s},
            {u"host=db password=[redacted] port=5"_s});
        row("connection string of another kind",
            {u"Server=db;Pwd=hunter2;Port=5"_s},
            {u"Server=db;Pwd=[redacted];Port=5"_s});
        row("query", {u"https://h/?token=hunter2&a=1"_s}, {u"https://h/?token=[redacted]&a=1"_s});
        row("url", {u"redis://:hunter2@db:6379/0"_s}, {u"redis://[redacted]@db:6379/0"_s});
        row("url with an at sign", {u"amqp://u:hunt@er2@mq/"_s}, {u"amqp://[redacted]@mq/"_s});
        row("url in an option",
            {u"--db=postgres://u:hunter2@db/x"_s},
            {u"--db=postgres://[redacted]@db/x"_s});
        row("known token", {u"ghp_0123456789abcdefABCD"_s}, {u"[redacted]"_s});
        row("command",
            {u"-c"_s, u"x --password hunter2 && y"_s},
            {u"-c"_s, u"x --password [redacted] && y"_s});
        row("command with quotes",
            {u"-c"_s, u"x --password='hunter 2' y"_s},
            {u"-c"_s, u"x --password=[redacted] y"_s});
        row("command with a header",
            {u"-c"_s, u"curl -H 'Cookie: a=1; b=hunter2' h"_s},
            {u"-c"_s, u"curl -H 'Cookie: [redacted]' h"_s});
        row("mysql",
            {u"/usr/bin/mysql"_s, u"-u"_s, u"me"_s, u"-phunter2"_s, u"-P"_s, u"1"_s},
            {u"/usr/bin/mysql"_s, u"-u"_s, u"me"_s, u"-p[redacted]"_s, u"-P"_s, u"1"_s});
        row("mysql that asks", {u"mysql"_s, u"-p"_s, u"shop"_s}, {u"mysql"_s, u"-p"_s, u"shop"_s});
        row("mysql in a command",
            {u"-c"_s, u"mysql -p'hunter 2' shop"_s},
            {u"-c"_s, u"mysql -p[redacted] shop"_s});
        row("sshpass",
            {u"sshpass"_s, u"-p"_s, u"hunter2"_s, u"ssh"_s},
            {u"sshpass"_s, u"-p"_s, u"[redacted]"_s, u"ssh"_s});
    }

    void nothingOfASecretIsLeft()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QStringList, expected);
        QCOMPARE(ArgumentRedactor::redacted(arguments), expected);
        QVERIFY(!ArgumentRedactor::redacted(arguments).join(u' ').contains(u"hunter2"_s));
    }

    void othersStayAsTheyAre_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("empty") << QStringList{u""_s, u""_s};
        QTest::newRow("port") << QStringList{u"ssh"_s, u"-p22"_s, u"-p"_s, u"2222"_s};
        QTest::newRow("module") << QStringList{u"python3"_s, u"-m"_s, u"http.server"_s, u"8000"_s};
        QTest::newRow("place") << QStringList{u"x"_s, u"--password-file=/run/x"_s, u"--keyfile"_s, u"/y"_s};
        QTest::newRow("switch") << QStringList{u"mongod"_s, u"--no-auth"_s, u"27017"_s};
        QTest::newRow("count") << QStringList{u"llm"_s, u"--max-tokens"_s, u"4096"_s};
        QTest::newRow("host") << QStringList{u"http://auth:8080/key:1"_s};
        QTest::newRow("url") << QStringList{u"https://example.org/a@b?x=1"_s};
        QTest::newRow("title") << QStringList{u"nginx: master process /usr/sbin/nginx -g daemon on;"_s};
        QTest::newRow("monkey") << QStringList{u"--monkey=1"_s, u"--bypass=2"_s, u"--author=3"_s};
        QTest::newRow("socket") << QStringList{u"SSH_AUTH_SOCK=/run/agent"_s};
        QTest::newRow("forwarder") << QStringList{u"/usr/bin/docker-proxy"_s,
            u"-proto"_s,
            u"tcp"_s,
            u"-host-ip"_s,
            u"0.0.0.0"_s,
            u"-container-port"_s,
            u"80"_s};
    }

    void othersStayAsTheyAre()
    {
        QFETCH(const QStringList, arguments);
        QCOMPARE(ArgumentRedactor::redacted(arguments), arguments);
    }

    void twiceIsAsOnce()
    {
        const QStringList once = ArgumentRedactor::redacted(
            {u"x"_s, u"--password=a"_s, u"--token"_s, u"b"_s, u"http://u:p@h/"_s, u"a;secret=c;d"_s});
        QCOMPARE(ArgumentRedactor::redacted(once), once);
    }

    void namesAreGraded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("grade");
        QTest::newRow("plain") << u"port"_s << 0;
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("dashes") << u"--"_s << 0;
        QTest::newRow("auth") << u"--auth"_s << 1;
        QTest::newRow("key") << u"SSL_KEY"_s << 1;
        QTest::newRow("password") << u"--DbPassword"_s << 2;
        QTest::newRow("token") << u"access_token"_s << 2;
        QTest::newRow("key of an interface") << u"x-api-key"_s << 2;
        QTest::newRow("file") << u"passwordFile"_s << 0;
        QTest::newRow("file in one word") << u"--keyfile"_s << 0;
    }

    void namesAreGraded()
    {
        QFETCH(const QString, name);
        QTEST(static_cast<int>(secretNameOf(name)), "grade");
    }

    void longArgumentIsNoBurden()
    {
        const QString text = u"password=x;"_s.repeated(2000) + u"a=b:"_s.repeated(2000);
        QVERIFY(!ArgumentRedactor::redacted({text}).first().contains(u"=x"_s));
    }
};

QTEST_APPLESS_MAIN(TestArgumentRedactor)

#include "tst_argumentredactor.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/notes.h"
#include "core/journal/sightings.h"
#include "tests/app/terminalprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

class TestTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void exitStatusTellsHowItWent_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing asked") << QStringList{} << 2;
        QTest::newRow("help") << QStringList{u"--help"_s} << 0;
        QTest::newRow("version") << QStringList{u"--version"_s} << 0;
        QTest::newRow("unknown subcommand") << QStringList{u"frobnicate"_s} << 2;
        QTest::newRow("show") << QStringList{u"show"_s, u"22"_s} << 0;
        QTest::newRow("show without a port") << QStringList{u"show"_s} << 2;
        QTest::newRow("show a port too high") << QStringList{u"show"_s, u"65536"_s} << 2;
        QTest::newRow("show in an unknown format")
            << QStringList{u"show"_s, u"22"_s, u"--format"_s, u"pdf"_s} << 2;
        QTest::newRow("show with an unknown option") << QStringList{u"show"_s, u"22"_s, u"--frob"_s} << 2;
        QTest::newRow("help of a subcommand") << QStringList{u"show"_s, u"--help"_s} << 0;
        QTest::newRow("search") << QStringList{u"search"_s, u"postgres"_s} << 0;
        QTest::newRow("search finds nothing") << QStringList{u"search"_s, u"zzzzzz"_s} << 1;
        QTest::newRow("search for nothing") << QStringList{u"search"_s} << 2;
        QTest::newRow("search for a port too high") << QStringList{u"search"_s, u"70000"_s} << 2;
        QTest::newRow("search with a bad limit")
            << QStringList{u"search"_s, u"a"_s, u"--limit"_s, u"x"_s} << 2;
        QTest::newRow("why without a port") << QStringList{u"why"_s} << 2;
        QTest::newRow("why a port too high") << QStringList{u"why"_s, u"65536"_s} << 2;
        QTest::newRow("free") << QStringList{u"free"_s} << 0;
        QTest::newRow("free where all is known") << QStringList{u"free"_s, u"80"_s} << 1;
        QTest::newRow("free in no range") << QStringList{u"free"_s, u"9-8"_s} << 2;
        QTest::newRow("free, none of them") << QStringList{u"free"_s, u"--count"_s, u"0"_s} << 2;
        QTest::newRow("watch with an argument") << QStringList{u"watch"_s, u"80"_s} << 2;
        QTest::newRow("watch for a moment") << QStringList{u"watch"_s, u"--seconds"_s, u"1"_s} << 0;
        QTest::newRow("watch for a time that a timer cannot count")
            << QStringList{u"watch"_s, u"--seconds"_s, u"2147484"_s} << 2;
        QTest::newRow("watch for no time") << QStringList{u"watch"_s, u"--seconds"_s, u"0"_s} << 2;
        QTest::newRow("listeners with a word") << QStringList{u"listeners"_s, u"extra"_s} << 2;
        QTest::newRow("stats with a word") << QStringList{u"stats"_s, u"extra"_s} << 2;
        QTest::newRow("export with a word") << QStringList{u"export"_s, u"extra"_s} << 2;
        QTest::newRow("show with two ports") << QStringList{u"show"_s, u"22"_s, u"23"_s} << 2;
        QTest::newRow("why with two ports") << QStringList{u"why"_s, u"22"_s, u"23"_s} << 2;
        QTest::newRow("free with two ranges") << QStringList{u"free"_s, u"22-23"_s, u"25"_s} << 2;
        QTest::newRow("stats") << QStringList{u"stats"_s} << 0;
        QTest::newRow("identify nothing") << QStringList{u"identify"_s} << 2;
        QTest::newRow("identify a port too high") << QStringList{u"identify"_s, u"65536"_s} << 2;
        QTest::newRow("identify a host name") << QStringList{u"identify"_s, u"localhost:80"_s} << 2;
        QTest::newRow("identify IPv6 without brackets") << QStringList{u"identify"_s, u"::1:80"_s} << 2;
        QTest::newRow("export in an unknown format")
            << QStringList{u"export"_s, u"--format"_s, u"xml"_s} << 2;
    }

    void exitStatusTellsHowItWent()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        const Answer answer = ask(arguments);
        QCOMPARE(answer.status, status);
        // Answers go to standard output, complaints to standard error.
        QCOMPARE(answer.output.isEmpty(), status != 0);
        QCOMPARE(answer.errors.isEmpty(), status != 2);
    }

    void unusableDatabaseIsExplained()
    {
        const QTemporaryDir folder;
        QFile damaged{folder.filePath(u"ports.sqlite"_s)};
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("not a database at all");
        damaged.close();
        for (const QString &database : {damaged.fileName(), folder.filePath(u"missing.sqlite"_s)}) {
            for (const QStringList &arguments :
                {QStringList{u"show"_s, u"22"_s}, {u"search"_s, u"ssh"_s}, {u"stats"_s}, {u"export"_s}}) {
                const Answer answer = ask(arguments, database);
                QCOMPARE(answer.status, 3);
                QVERIFY2(answer.errors.contains(database), qPrintable(answer.errors));
                QVERIFY(answer.output.isEmpty());
            }
            // Listeners are told without it.
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress::LocalHost));
            const Answer listeners = ask({u"listeners"_s}, database);
            QCOMPARE(listeners.status, 0);
            QVERIFY(listeners.output.contains(u"127.0.0.1:%1"_s.arg(server.serverPort())));
        }
    }

    void exportHasALineForEveryPort()
    {
        const Answer answer = ask({u"export"_s});
        QCOMPARE(answer.status, 0);
        const QStringList lines = answer.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 65536);
        for (int number = 0; number < lines.size(); number += 1111) {
            const QJsonObject line = QJsonDocument::fromJson(lines.at(number).toUtf8()).object();
            QCOMPARE(line.value(u"port"_s).toInt(-1), number);
        }
        const QJsonObject msrp = QJsonDocument::fromJson(lines.at(2855).toUtf8()).object();
        QCOMPARE(msrp.value(u"status"_s)[u"udp"_s].toString(), u"reserved"_s);
        QCOMPARE(msrp.value(u"registrations"_s)[0][u"references"_s], QJsonValue{(QJsonArray{u"RFC4976"_s})});
    }

    void exportAsCsvIsATable()
    {
        const QStringList lines
            = ask({u"export"_s, u"--format"_s, u"csv"_s}).output.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 65537);
        QCOMPARE(lines.first(), u"port,range,tcp,udp,sctp,dccp,names,description"_s);
        QCOMPARE(lines.at(2856), u"2855,user,assigned,reserved,unassigned,unassigned,msrp,MSRP over TCP"_s);
    }

    void statsAreThoseOfTheRegistry()
    {
        const QJsonObject stats
            = QJsonDocument::fromJson(ask({u"stats"_s, u"--json"_s}).output.toUtf8()).object();
        QCOMPARE(stats.value(u"assigned"_s).toInt(), 6339);
        // 8010 was reserved in 2018; no package that the registry is merged from says so.
        QCOMPARE(stats.value(u"reservedOnly"_s).toInt(), 79 - 1);
        QCOMPARE(stats.value(u"unassigned"_s).toInt(), 42734 + 1);
        QCOMPARE(stats.value(u"dynamic"_s).toInt(), 16384);
    }

    void showSpeaksEveryFormat()
    {
        QVERIFY(ask({u"show"_s, u"2855"_s}).output.startsWith(u"2855 FreeSWITCH MSRP\n"_s));
        QVERIFY(ask({u"show"_s, u"2855"_s, u"--format"_s, u"markdown"_s})
                    .output.startsWith(u"# 2855 FreeSWITCH MSRP\n"_s));
        QVERIFY(
            ask({u"show"_s, u"2855"_s, u"--format"_s, u"html"_s}).output.startsWith(u"<!DOCTYPE html>"_s));
        const auto json
            = QJsonDocument::fromJson(ask({u"show"_s, u"2855"_s, u"--format"_s, u"json"_s}).output.toUtf8());
        QCOMPARE(json.object().value(u"title"_s).toString(), u"FreeSWITCH MSRP"_s);
    }

    void showTellsTheReadersNoteAndWhatTheJournalSaw()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        const QDateTime seen = QDateTime{QDate{2026, 4, 9}, QTime{14, 5, 6}}.toUTC();
        const QString note = u"<img src=x onerror=1><b>bold</b>"_s;
        {
            auto journal = Journal::open(path).value();
            QVERIFY(journal.notes().set(PortNumber{2855}, note, seen));
            Sighting sighting;
            sighting.transport = Transport::Tcp;
            sighting.port = PortNumber{2855};
            QVERIFY(journal.sightings().record({sighting}, seen));
        }
        const QString database = QStringLiteral(PORTOLAN_DATABASE_FILE);
        const Answer answer = ask({u"show"_s, u"2855"_s, u"--language"_s, u"en"_s}, database, path);
        QVERIFY2(answer.output.contains(note), qPrintable(answer.output + answer.errors));
        QVERIFY(answer.output.contains(u"Something was last seen listening here on"_s));
        QVERIFY(!ask({u"show"_s, u"2856"_s}, database, path).output.contains(note));
    }

    void showBeginsNoJournal()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        QCOMPARE(ask({u"show"_s, u"2855"_s}, QStringLiteral(PORTOLAN_DATABASE_FILE), path).status, 0);
        QVERIFY(!QFile::exists(path));
    }

    void damagedJournalIsToldAndTheArticleShown()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"journal.sqlite"_s);
        QFile file{path};
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray{4096, 'x'});
        file.close();
        const Answer answer = ask({u"show"_s, u"2855"_s}, QStringLiteral(PORTOLAN_DATABASE_FILE), path);
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.output.contains(u"MSRP"_s));
        QVERIFY2(answer.errors.contains(u"It is kept as"_s), qPrintable(answer.errors));
    }

    void showTellsWhatPeopleMeet_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("FreeSWITCH") << u"2855"_s
                                    << QStringList{u"FreeSWITCH"_s,
                                           u"msrp.conf.xml"_s,
                                           u"MSRP over TLS"_s,
                                           u"2856"_s,
                                           u"5060"_s,
                                           u"5061"_s,
                                           u"registered for tcp as msrp"_s};
        QTest::newRow("registered for another") << u"2856"_s << QStringList{u"cesdinv"_s, u"FreeSWITCH"_s};
        QTest::newRow("list of trojans")
            << u"31337"_s << QStringList{u"Back Orifice"_s, u"2001"_s, u"check which program listens here"_s};
        QTest::newRow("penetration tests") << u"4444"_s << QStringList{u"Metasploit"_s, u"krb524"_s};
        QTest::newRow("several services")
            << u"5000"_s << QStringList{u"AirPlay"_s, u"Flask"_s, u"commplex-main"_s};
        QTest::newRow("unassigned") << u"11434"_s << QStringList{u"Ollama"_s, u"OLLAMA_HOST"_s};
        QTest::newRow("page") << u"concept:port-ranges"_s
                              << QStringList{u"The three port ranges"_s, u"49152"_s, u"RFC 6335"_s};
    }

    void showTellsWhatPeopleMeet()
    {
        QFETCH(QString, subject);
        QFETCH(QStringList, expected);
        const Answer answer = ask({u"show"_s, subject});
        QCOMPARE(answer.status, 0);
        const QString text = answer.output.simplified();
        for (const QString &words : expected) {
            QVERIFY2(text.contains(words), qPrintable(words + u": "_s + text));
        }
        QVERIFY2(!text.contains(u"{{"_s), qPrintable(text));
    }

    void showOfNoSuchPageNamesThePages()
    {
        const Answer answer = ask({u"show"_s, u"concept:nonsense"_s});
        QCOMPARE(answer.status, 3);
        QVERIFY(answer.output.contains(u"port-ranges"_s) || answer.errors.contains(u"port-ranges"_s));
    }

    void searchAnswersInJsonWithALimit()
    {
        const auto json = QJsonDocument::fromJson(
            ask({u"search"_s, u"a"_s, u"--json"_s, u"--limit"_s, u"3"_s}).output.toUtf8());
        QCOMPARE(json.object().value(u"hits"_s).toArray().size(), 3);
        const auto one = QJsonDocument::fromJson(ask({u"search"_s, u"443"_s, u"--json"_s}).output.toUtf8());
        QCOMPARE(one.object().value(u"query"_s).toString(), u"443"_s);
        const QJsonValue https = one.object().value(u"hits"_s)[0];
        QCOMPARE(https[u"name"_s].toString(), u"https"_s);
        QCOMPARE(https[u"match"_s].toString(), u"number"_s);
        QVERIFY(https[u"matched"_s].isNull());
    }

    void searchTellsWhyItFound()
    {
        const auto json = QJsonDocument::fromJson(
            ask({u"search"_s, u"postgers"_s, u"--json"_s, u"--limit"_s, u"1"_s}).output.toUtf8());
        const QJsonValue hit = json.object().value(u"hits"_s)[0];
        QCOMPARE(hit[u"port"_s].toInt(), 5432);
        QCOMPARE(hit[u"service"_s].toString(), u"PostgreSQL"_s);
        QCOMPARE(hit[u"match"_s].toString(), u"service"_s);
        QCOMPARE(hit[u"matched"_s].toString(), u"postgres"_s);
        QCOMPARE(hit[u"corrected"_s].toString(), u"postgres"_s);
        const QString row = ask({u"search"_s, u"where does vite run"_s}).output.section(u'\n', 0, 0);
        QVERIFY2(row.contains(u"5173"_s) && row.contains(u"Vite development server"_s), qPrintable(row));
    }

    void searchFindsPages()
    {
        const auto json = QJsonDocument::fromJson(
            ask({u"search"_s, u"loopback"_s, u"--json"_s, u"--limit"_s, u"100"_s}).output.toUtf8());
        const QJsonArray hits = json.object().value(u"hits"_s).toArray();
        QVERIFY(std::any_of(hits.begin(), hits.end(), [](const QJsonValue &hit) {
            return hit[u"concept"_s].toString() == "loopback"_L1 && hit[u"port"_s].isUndefined();
        }));
    }

    void searchFindsWhatListensNow()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString number = QString::number(server.serverPort());
        const Answer answer = ask({u"search"_s, u"listening"_s, number});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.output.contains(number), qPrintable(answer.output));
        server.close();
        QCOMPARE(ask({u"search"_s, u"listening"_s, number}).status, 1);
    }

    void whyNamesTheListenerAndAFreePortNearby()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString port = QString::number(server.serverPort());
        const Answer answer = ask({u"why"_s, port});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.output.contains(u"tcp: not free"_s), qPrintable(answer.output));
        QVERIFY(answer.output.contains(u"(PID %1) listens on 127.0.0.1:%2."_s.arg(
            QString::number(QCoreApplication::applicationPid()), port)));
        QVERIFY(answer.output.contains(u"udp: free"_s));
        const auto json = QJsonDocument::fromJson(ask({u"why"_s, port, u"--json"_s}).output.toUtf8());
        QCOMPARE(json[u"tcp"_s][u"free"_s].toBool(true), false);
        QCOMPARE(json[u"tcp"_s][u"obstacles"_s][0][u"kind"_s].toString(), u"listening"_s);
        QCOMPARE(json[u"udp"_s][u"free"_s].toBool(), true);
        const int near = json[u"suggestion"_s].toInt();
        QVERIFY(near > 0);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost, static_cast<quint16>(near)));
    }

    void freeNamesPortsThatCanBeHad()
    {
        const Answer answer = ask({u"free"_s, u"20000-24000"_s, u"--count"_s, u"3"_s});
        const QStringList ports = answer.output.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(ports.size(), 3);
        for (const QString &port : ports) {
            QTcpServer server;
            QVERIFY2(server.listen(QHostAddress::LocalHost, port.toUShort()), qPrintable(port));
            QVERIFY(!ask({u"show"_s, port}).output.contains(u"Who really uses it"_s));
        }
    }

    void watchTellsWhatBeginsAndCeases()
    {
        QProcess watch;
        watch.start(QStringLiteral(PORTOLAN_CLI), {u"watch"_s, u"--json"_s, u"--seconds"_s, u"30"_s});
        QVERIFY(watch.waitForStarted());
        QByteArray lines;
        const auto hasEvent = [&](const QByteArray &event, quint16 port) {
            lines += watch.readAllStandardOutput();
            for (const QByteArray &line : lines.split('\n')) {
                const QJsonObject change = QJsonDocument::fromJson(line).object();
                if (change.value(u"event"_s).toString().toUtf8() == event
                    && change.value(u"listener"_s)[u"port"_s].toInt() == port) {
                    return true;
                }
            }
            return false;
        };
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        QTRY_VERIFY_WITH_TIMEOUT(hasEvent("added", port), 20000);
        server.close();
        QTRY_VERIFY_WITH_TIMEOUT(hasEvent("removed", port), 20000);
        watch.terminate();
        watch.waitForFinished();
    }

    void identifyAsksNoOtherComputer()
    {
        for (const QString &endpoint : {u"192.0.2.1:80"_s, u"[2001:db8::1]:80"_s, u"127.0.0.1:0"_s}) {
            const Answer answer = ask({u"identify"_s, endpoint});
            QCOMPARE(answer.status, 3);
            QVERIFY(answer.output.isEmpty());
            QVERIFY(!answer.errors.isEmpty());
        }
    }

    void identifyOfAPortThatSaysNothing()
    {
        QTcpServer server; // the kernel accepts, and nobody ever answers
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QString endpoint = u"127.0.0.1:%1"_s.arg(server.serverPort());
        const Answer answer = ask({u"identify"_s, endpoint});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.output.contains(u"said nothing"_s), qPrintable(answer.output));
        server.close();
        const Answer closed = ask({u"identify"_s, endpoint});
        QCOMPARE(closed.status, 3);
        QVERIFY2(closed.errors.contains(endpoint), qPrintable(closed.errors));
    }

    void realServerIsListed()
    {
        QProcess server;
        server.setProcessChannelMode(QProcess::MergedChannels);
        server.start(u"python3"_s, {u"-u"_s, u"-m"_s, u"http.server"_s, u"0"_s, u"--bind"_s, u"127.0.0.1"_s});
        if (!server.waitForStarted()) {
            QSKIP("python3 is not installed here");
        }
        // "Serving HTTP on 127.0.0.1 port 40123 (http://127.0.0.1:40123/) ..."
        QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 20000);
        const int port
            = QString::fromUtf8(server.readLine()).section(u" port "_s, 1).section(u' ', 0, 0).toInt();
        QVERIFY(port > 0);

        const QJsonObject snapshot
            = QJsonDocument::fromJson(ask({u"listeners"_s, u"--json"_s}).output.toUtf8()).object();
        QCOMPARE(snapshot.value(u"schema"_s).toInt(), 1);
        QJsonObject found;
        for (const auto listener : snapshot.value(u"listeners"_s).toArray()) {
            if (listener[u"port"_s].toInt() == port) {
                found = listener.toObject();
            }
        }
        QCOMPARE(found.value(u"address"_s).toString(), u"127.0.0.1"_s);
        QCOMPARE(found.value(u"exposure"_s)[u"scope"_s].toString(), u"loopback"_s);
        QCOMPARE(found.value(u"ownership"_s).toString(), u"known"_s);
        QCOMPARE(found.value(u"processes"_s)[0][u"pid"_s].toInteger(), server.processId());
        QVERIFY(found.value(u"processes"_s)[0][u"commandLine"_s].toArray().contains(u"http.server"_s));

        const QString table = ask({u"listeners"_s}).output;
        QVERIFY2(table.contains(u"http.server"_s), qPrintable(table));
        const QString article = ask({u"show"_s, QString::number(port)}).output;
        QVERIFY2(article.contains(u"http.server"_s), qPrintable(article));

        // The port alone is looked up among the listeners.
        const Answer identified = ask({u"identify"_s, QString::number(port)});
        QCOMPARE(identified.status, 0);
        const QStringList lines = identified.output.split(u'\n');
        QVERIFY2(lines.at(0).startsWith(u"Sends to 127.0.0.1:%1: "_s.arg(port)), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"HTTP: 200 OK, SimpleHTTP/"_s), qPrintable(lines.at(1)));
        const QJsonObject json = QJsonDocument::fromJson(
            ask({u"identify"_s, u"127.0.0.1:%1"_s.arg(port), u"--json"_s}).output.toUtf8())
                                     .object();
        QCOMPARE(json.value(u"schema"_s).toInt(), 1);
        QCOMPARE(json.value(u"protocol"_s).toString(), u"http"_s);
        QVERIFY(json.value(u"plan"_s).toString().contains(u"GET / HTTP/1.0"_s));
        QVERIFY(json.value(u"tls"_s).isNull());
        server.kill();
        server.waitForFinished();
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"

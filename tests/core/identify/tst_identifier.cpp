// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identifier.h"
#include "tests/core/identify/scriptedpeer.h"

#include <QNetworkProxy>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::answering;
using portolan::test::ask;
using portolan::test::greeting;
using portolan::test::ScriptedPeer;
using portolan::test::webServer;

namespace {

const QString peerFolder = QStringLiteral(PEER_FOLDER);

QString detailOf(const Identification &identification, DetailKind kind)
{
    const auto found = std::ranges::find(identification.details, kind, &Detail::kind);
    return found == identification.details.end() ? QString{} : found->value;
}

const QByteArray page{"HTTP/1.0 200 OK\r\nServer: peer/1\r\nContent-Type: text/html\r\n\r\n"
                      "<html><title>A page</title></html>"};

} // namespace

class TestIdentifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoSpeaksFirstIsSentNothing();
    void whoWaitsIsAskedForAPage();
    void hintIsTriedFirst_data();
    void hintIsTriedFirst();
    void wrongHintIsForgiven();
    void answerInPiecesIsPutTogether();
    void tlsIsFoundWithoutAHint();
    void certificateIsTold();
    void http2IsChosenByAlpn();
    void pageBehindHttp2IsRead_data();
    void pageBehindHttp2IsRead();
    void webSocketBehindARefusalIsFound();
    void pageForWhoNamesAHostIsRead();
    void refusalWithoutWebSocketStands();
    void greetingInsideTlsIsHeard();
    void peerThatAsksForTlsGetsIt();
    void realWebServer();
    void realTlsServer_data();
    void realTlsServer();
};

void TestIdentifier::whoSpeaksFirstIsSentNothing()
{
    const ScriptedPeer peer{greeting("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(answer.protocol, Protocol::Ssh);
    QCOMPARE(answer.title, u"SSH-2.0-OpenSSH_9.2p1 Debian-2"_s);
    QCOMPARE(answer.answerStart, QByteArray{"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"});
    QCOMPARE(answer.endpoint, peer.endpoint());
    QCOMPARE(answer.connections, 1);
    QVERIFY(answer.error.isEmpty() && answer.remark.isEmpty() && !answer.tls);
    QCOMPARE(peer.received(), QByteArray{});
}

void TestIdentifier::whoWaitsIsAskedForAPage()
{
    const ScriptedPeer peer{webServer(page)};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(answer.protocol, Protocol::Http);
    QCOMPARE(answer.title, u"200 OK, peer/1, “A page”"_s);
    QCOMPARE(peer.connections(), 1);
    // What was sent is what the plan shows.
    QCOMPARE(peer.received(), probeBytes(ProbeKind::Http));
}

void TestIdentifier::hintIsTriedFirst_data()
{
    QTest::addColumn<Protocol>("protocol");
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("redis") << Protocol::Redis << QByteArray{"PING\r\nHELLO\r\n"} << QByteArray{"+PONG\r\n"};
    QTest::newRow("postgresql") << Protocol::Postgresql << QByteArray{"\0\0\0\x08\x04\xd2\x16\x2f", 8}
                                << QByteArray{"N"};
    QTest::newRow("memcached") << Protocol::Memcached << QByteArray{"version\r\n"}
                               << QByteArray{"VERSION 1.6.18\r\n"};
    QTest::newRow("mqtt") << Protocol::Mqtt << QByteArray{"\x10\x0c\0\x04MQTT\x04\x02", 10}
                          << QByteArray{"\x20\x02\0\0", 4};
    QTest::newRow("amqp") << Protocol::Amqp << QByteArray{"AMQP\0\0\x09\x01", 8}
                          << QByteArray{"AMQP\0\0\x09\x01", 8};
    QTest::newRow("dns") << Protocol::Dns << QByteArray{"\0\x1ePO\0\0\0\1", 8}
                         << QByteArray{"\0\x1ePO\x80\x05\0\1\0\0\0\0\0\0\7version\4bind\0\0\x10\0\3", 32};
    QTest::newRow("ldap") << Protocol::Ldap << QByteArray{"\x30\x2a\x02\x01\x01\x63\x25\x04\0", 9}
                          << QByteArray{"\x30\x0c\x02\x01\x01\x65\x07\x0a\x01\0\x04\0\x04\0", 14};
    QTest::newRow("rdp") << Protocol::Rdp << QByteArray{"\x03\0\0\x13\x0e\xe0", 6}
                         << QByteArray{"\x03\0\0\x13\x0e\xd0\0\0\x12\x34\0\x02\x01\x08\0\x01\0\0\0", 19};
    QTest::newRow("http2") << Protocol::Http2 << QByteArray{"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"}
                           << QByteArray{"\0\0\0\4\0\0\0\0\0", 9};
    QTest::newRow("websocket") << Protocol::WebSocket << QByteArray{"GET / HTTP/1.1\r\n"}
                               << QByteArray{"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                             "Connection: Upgrade\r\n\r\n"};
}

void TestIdentifier::hintIsTriedFirst()
{
    QFETCH(Protocol, protocol);
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, reply);
    const ScriptedPeer peer{answering(request, reply)};
    const Identification answer = ask(peer.endpoint(), {protocol});
    QCOMPARE(protocolKey(answer.protocol), protocolKey(protocol));
    QCOMPARE(answer.answerStart, reply);
    QCOMPARE(peer.connections(), 1);
    QVERIFY(peer.received().startsWith(request));
}

void TestIdentifier::wrongHintIsForgiven()
{
    const ScriptedPeer web{webServer(page)};
    QCOMPARE(ask(web.endpoint(), {Protocol::Redis}).protocol, Protocol::Http);
    const ScriptedPeer mail{greeting("220 mail.example.org ESMTP Postfix\r\n")};
    const Identification answer = ask(mail.endpoint(), {Protocol::Http});
    QCOMPARE(answer.protocol, Protocol::Smtp);
    QCOMPARE(answer.connections, 1);
}

void TestIdentifier::answerInPiecesIsPutTogether()
{
    ScriptedPeer peer{{}};
    peer.onConnection = [](QTcpSocket *socket) {
        auto *const timer = new QTimer{socket};
        timer->callOnTimeout(socket, [socket, rest = QByteArray{"RFB 003.008\n"}]() mutable {
            socket->write(rest.first(qMin<qsizetype>(rest.size(), 3)));
            rest.remove(0, 3);
        });
        timer->start(20);
    };
    QCOMPARE(ask(peer.endpoint()).title, u"RFB 003.008"_s);
}

void TestIdentifier::tlsIsFoundWithoutAHint()
{
    const ScriptedPeer peer{webServer(page), peerFolder};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(protocolKey(answer.protocol), u"http"_s);
    QCOMPARE(answer.title, u"200 OK, peer/1, “A page”"_s);
    QVERIFY(answer.tls);
    QCOMPARE(answer.tls->version, u"TLS 1.3"_s);
}

void TestIdentifier::certificateIsTold()
{
    const ScriptedPeer peer{{}, peerFolder};
    const Identification answer = ask(peer.endpoint(), {Protocol::Tls});
    QCOMPARE(protocolKey(answer.protocol), u"tls"_s);
    QCOMPARE(answer.title, u"TLS 1.3"_s);
    QVERIFY(answer.tls);
    QCOMPARE(answer.tls->subject, u"portolan.test"_s);
    QCOMPARE(answer.tls->issuer, u"portolan.test"_s);
    QVERIFY(answer.tls->isSelfSigned);
    const QStringList names = answer.tls->names; // as they stand in it
    QCOMPARE(names, (QStringList{u"portolan.test"_s, u"www.portolan.test"_s, u"127.0.0.1"_s}));
    QCOMPARE(answer.tls->validUntil.date().year(), 2126);
    QVERIFY(answer.tls->validFrom < answer.tls->validUntil);
    QVERIFY(!answer.tls->cipher.isEmpty());
    QCOMPARE(answer.connections, 1);
}

void TestIdentifier::http2IsChosenByAlpn()
{
    const ScriptedPeer peer{
        answering("PRI * HTTP/2.0", QByteArray{"\0\0\6\4\0\0\0\0\0\0\3\0\0\0\x64", 15}), peerFolder, {"h2"}};
    const Identification answer = ask(peer.endpoint(), {Protocol::Tls, Protocol::Http});
    QVERIFY(answer.tls);
    QCOMPARE(answer.tls->applicationProtocol, u"h2"_s);
    QCOMPARE(protocolKey(answer.protocol), u"http2"_s);
    QCOMPARE(detailOf(answer, DetailKind::Settings), u"MAX_CONCURRENT_STREAMS=100"_s);
}

void TestIdentifier::pageBehindHttp2IsRead_data()
{
    QTest::addColumn<QVector<Protocol>>("hints");
    QTest::addColumn<int>("connections");
    QTest::newRow("known for TLS") << QVector<Protocol>{Protocol::Tls, Protocol::Http} << 2;
    // The request without TLS is refused, and no connection of the script's.
    QTest::newRow("wants TLS") << QVector<Protocol>{Protocol::Http} << 3;
}

void TestIdentifier::pageBehindHttp2IsRead()
{
    // As web servers are: HTTP/2 for who offers it, HTTP/1 for others.
    ScriptedPeer::Script script;
    script.answer = [](const QByteArray &received) {
        const bool isPreface = received.startsWith("PRI * HTTP/2.0");
        const QByteArray settings{"\0\0\6\4\0\0\0\0\0\0\3\0\0\0\x64", 15};
        return isPreface ? settings : received.startsWith("GET / HTTP/1.0") ? page : QByteArray{};
    };
    script.plainAnswer = "HTTP/1.1 400 Bad Request\r\n\r\nThe plain HTTP request was sent to HTTPS port";
    const ScriptedPeer peer{script, peerFolder, {"h2", "http/1.1"}};
    QFETCH(QVector<Protocol>, hints);
    QFETCH(int, connections);
    const Identification answer = ask(peer.endpoint(), hints);
    QCOMPARE(protocolKey(answer.protocol), u"http2"_s);
    QVERIFY(answer.tls);
    QCOMPARE(answer.tls->applicationProtocol, u"h2"_s);
    QCOMPARE(answer.title, u"200 OK, peer/1, “A page”"_s);
    QCOMPARE(detailOf(answer, DetailKind::Settings), u"MAX_CONCURRENT_STREAMS=100"_s);
    QCOMPARE(detailOf(answer, DetailKind::Server), u"peer/1"_s);
    QCOMPARE(detailOf(answer, DetailKind::ProtocolVersion), QString{}); // it is not HTTP/1.0 that was chosen
    QCOMPARE(answer.connections, connections);
}

void TestIdentifier::webSocketBehindARefusalIsFound()
{
    ScriptedPeer::Script script;
    script.answer = [](const QByteArray &received) -> QByteArray {
        if (received.contains("Upgrade: websocket")) {
            return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nServer: peer/1\r\n\r\n";
        }
        return "HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n\r\n";
    };
    script.closesAfterAnswer = true;
    const ScriptedPeer peer{script};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(protocolKey(answer.protocol), u"websocket"_s);
    QCOMPARE(answer.title, u"101 Switching Protocols, peer/1"_s);
    QVERIFY(answer.answerStart.startsWith("HTTP/1.1 101"));
    QCOMPARE(answer.connections, 2);
}

/// As Syncthing 1.19 does.
void TestIdentifier::pageForWhoNamesAHostIsRead()
{
    ScriptedPeer::Script script;
    script.answer = [](const QByteArray &received) -> QByteArray {
        return received.contains("\r\nHost: ") ? page : QByteArray{"HTTP/1.0 400 Bad Request\r\n\r\n"};
    };
    script.closesAfterAnswer = true;
    const ScriptedPeer peer{script};
    const Identification answer = ask(peer.endpoint(), {Protocol::Http});
    QCOMPARE(protocolKey(answer.protocol), u"http"_s);
    QCOMPARE(answer.title, u"200 OK, peer/1, “A page”"_s);
}

void TestIdentifier::refusalWithoutWebSocketStands()
{
    const ScriptedPeer peer{webServer("HTTP/1.0 404 Not Found\r\nServer: peer/1\r\n\r\n")};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(protocolKey(answer.protocol), u"http"_s);
    QCOMPARE(answer.title, u"404 Not Found, peer/1"_s);
    QCOMPARE(answer.connections, 2);
    QCOMPARE(peer.received(), probeBytes(ProbeKind::Http) + probeBytes(ProbeKind::WebSocket));
}

void TestIdentifier::greetingInsideTlsIsHeard()
{
    const ScriptedPeer peer{greeting("* OK Dovecot ready.\r\n"), peerFolder};
    const Identification answer = ask(peer.endpoint(), protocolsOf({u"imaps"_s}));
    QCOMPARE(protocolKey(answer.protocol), u"imap"_s);
    QVERIFY(answer.tls);
    QCOMPARE(answer.connections, 1);
    QCOMPARE(peer.received(), QByteArray{});
}

void TestIdentifier::peerThatAsksForTlsGetsIt()
{
    // It refuses TLS too: what it said first is what is left.
    const ScriptedPeer peer{
        webServer("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n")};
    const Identification answer = ask(peer.endpoint(), {Protocol::Http});
    QCOMPARE(answer.protocol, Protocol::Http);
    QVERIFY(peer.connections() >= 2);
    QVERIFY(peer.received().contains("\x16\x03\x01")); // a handshake record
}

void TestIdentifier::realWebServer()
{
    const QTemporaryDir folder;
    QProcess server;
    server.setWorkingDirectory(folder.path());
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"python3"_s, {u"-u"_s, u"-m"_s, u"http.server"_s, u"0"_s, u"--bind"_s, u"127.0.0.1"_s});
    if (!server.waitForStarted()) {
        QSKIP("python3 is not installed here");
    }
    QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine(), 20000);
    Endpoint endpoint;
    endpoint.address = QHostAddress{QHostAddress::LocalHost};
    endpoint.port = PortNumber{
        QString::fromUtf8(server.readLine()).section(u" port "_s, 1).section(u' ', 0, 0).toUShort()};
    const Identification answer = ask(endpoint);
    QCOMPARE(answer.protocol, Protocol::Http);
    QVERIFY(detailOf(answer, DetailKind::Server).startsWith(u"SimpleHTTP/"_s));
    QCOMPARE(detailOf(answer, DetailKind::PageTitle), u"Directory listing for /"_s);
    server.kill();
    server.waitForFinished();
}

void TestIdentifier::realTlsServer_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.0") << u"-tls1"_s << u"TLS 1.0"_s;
    QTest::newRow("TLS 1.1") << u"-tls1_1"_s << u"TLS 1.1"_s;
    QTest::newRow("TLS 1.2") << u"-tls1_2"_s << u"TLS 1.2"_s;
    QTest::newRow("TLS 1.3") << u"-tls1_3"_s << u"TLS 1.3"_s;
}

void TestIdentifier::realTlsServer()
{
    QFETCH(QString, option);
    QFETCH(QString, version);
    Endpoint endpoint;
    {
        const ScriptedPeer peer{{}}; // to find a free port
        endpoint = peer.endpoint();
    }
    QProcess server;
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.start(u"openssl"_s,
        {u"s_server"_s,
            u"-accept"_s,
            endpoint.toString(),
            u"-cert"_s,
            peerFolder + u"/peer.pem"_s,
            u"-key"_s,
            peerFolder + u"/peer.key"_s,
            u"-www"_s,
            u"-cipher"_s,
            u"DEFAULT:@SECLEVEL=0"_s,
            option});
    if (!server.waitForStarted()) {
        QSKIP("openssl is not installed here");
    }
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += server.readAll()).contains("ACCEPT"), 20000);
    const Identification answer = ask(endpoint);
    QVERIFY(answer.tls);
    QCOMPARE(answer.tls->version, version);
    QCOMPARE(answer.tls->subject, u"portolan.test"_s);
    QCOMPARE(protocolKey(answer.protocol), u"http"_s);
    server.kill();
    server.waitForFinished();
}

QTEST_GUILESS_MAIN(TestIdentifier)
#include "tst_identifier.moc"

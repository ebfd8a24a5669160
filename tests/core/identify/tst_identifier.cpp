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
    void greetingInsideTlsIsHeard();
    void peerThatAsksForTlsGetsIt();
    void realWebServer();
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
    QTest::newRow("redis") << Protocol::Redis << QByteArray{"PING\r\n"} << QByteArray{"+PONG\r\n"};
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
    QStringList names = answer.tls->names;
    names.sort();
    QCOMPARE(names, (QStringList{u"127.0.0.1"_s, u"portolan.test"_s, u"www.portolan.test"_s}));
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

void TestIdentifier::realTlsServer()
{
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
            u"-tls1_2"_s});
    if (!server.waitForStarted()) {
        QSKIP("openssl is not installed here");
    }
    QByteArray output;
    QTRY_VERIFY_WITH_TIMEOUT((output += server.readAll()).contains("ACCEPT"), 20000);
    const Identification answer = ask(endpoint);
    QVERIFY(answer.tls);
    QCOMPARE(answer.tls->version, u"TLS 1.2"_s);
    QCOMPARE(answer.tls->subject, u"portolan.test"_s);
    QCOMPARE(protocolKey(answer.protocol), u"http"_s);
    server.kill();
    server.waitForFinished();
}

QTEST_GUILESS_MAIN(TestIdentifier)
#include "tst_identifier.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identifier.h"
#include "tests/core/identify/scriptedpeer.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::ask;
using portolan::test::greeting;
using portolan::test::ScriptedPeer;
using portolan::test::webServer;

namespace {

constexpr qsizetype floodSize = qsizetype{10} << 20U;

} // namespace

/// Identifier with peers that do not behave, or must not be reached.
class TestIdentifierLimits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silentPeerIsGivenUp();
    void slowPeerIsGivenUp();
    void floodIsCutOff();
    void unknownGreetingEndsIt();
    void peerThatHangsUpIsToldSo();
    void closedPortIsAnError();
    void portThatTakesNoMoreIsAnError();
    void otherComputersAreNotAsked();
    void proxyIsNotUsed();
    void startingAgainGivesUpOnTheFirst();
    void cancelledOneSaysNothing();
};

void TestIdentifierLimits::silentPeerIsGivenUp()
{
    const ScriptedPeer peer{{}};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(answer.protocol, Protocol::Unknown);
    QVERIFY2(answer.remark.contains(u"said nothing"_s), qPrintable(answer.remark));
    QVERIFY(answer.answerStart.isEmpty());
    QVERIFY(answer.error.isEmpty());
    QCOMPARE(answer.connections, 3);
}

void TestIdentifierLimits::slowPeerIsGivenUp()
{
    ScriptedPeer peer{{}};
    peer.onConnection = [](QTcpSocket *socket) {
        auto *const timer = new QTimer{socket};
        timer->callOnTimeout(socket, [socket] { socket->write("x"); });
        timer->start(300);
    };
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(answer.protocol, Protocol::Unknown);
    QVERIFY(!answer.answerStart.isEmpty() && answer.answerStart.size() < 20);
    // The same inside an answer that began well.
    ScriptedPeer web{{}};
    web.onConnection = [](QTcpSocket *socket) {
        auto *const timer = new QTimer{socket};
        socket->write("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n");
        timer->callOnTimeout(socket, [socket] { socket->write("x"); });
        timer->start(100);
    };
    QCOMPARE(ask(web.endpoint(), {Protocol::Http}).title, u"200 OK"_s);
}

void TestIdentifierLimits::floodIsCutOff()
{
    ScriptedPeer peer{greeting(QByteArray{floodSize, 'x'})};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(answer.protocol, Protocol::Unknown);
    QCOMPARE(answer.answerStart.size(), maxAnswerStart);
    QCOMPARE(answer.connections, 1);
    // One that is known for what it is, and never ends.
    const ScriptedPeer web{webServer("HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n"
        + QByteArray{floodSize, ' '} + "<title>too late</title>")};
    QCOMPARE(ask(web.endpoint(), {Protocol::Http}).title, u"200 OK"_s);
}

void TestIdentifierLimits::unknownGreetingEndsIt()
{
    const ScriptedPeer peer{greeting("hello \x1b[31mthere\r\n")};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(answer.protocol, Protocol::Unknown);
    QCOMPARE(answer.answerStart, QByteArray{"hello \x1b[31mthere\r\n"});
    QVERIFY(answer.remark.contains(u"does not know"_s));
    QCOMPARE(answer.connections, 1);
    QCOMPARE(peer.received(), QByteArray{});
}

void TestIdentifierLimits::peerThatHangsUpIsToldSo()
{
    ScriptedPeer::Script script;
    script.closesAtOnce = true;
    const ScriptedPeer peer{script};
    const Identification answer = ask(peer.endpoint());
    QCOMPARE(answer.protocol, Protocol::Unknown);
    QVERIFY2(answer.remark.contains(u"without a word"_s), qPrintable(answer.remark));
}

void TestIdentifierLimits::closedPortIsAnError()
{
    Endpoint endpoint;
    {
        const ScriptedPeer peer{{}};
        endpoint = peer.endpoint();
    }
    const Identification answer = ask(endpoint);
    QVERIFY(!answer.isRecognised());
    QVERIFY2(answer.error.contains(endpoint.toString()), qPrintable(answer.error));
    QCOMPARE(answer.connections, 0);
}

void TestIdentifierLimits::portThatTakesNoMoreIsAnError()
{
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    // Fill the queue of the kernel, until one has to wait.
    QVector<QTcpSocket *> waiting;
    bool isFull = false;
    while (!isFull && waiting.size() < 20) {
        waiting.append(new QTcpSocket{&server});
        waiting.constLast()->connectToHost(server.serverAddress(), server.serverPort());
        isFull = !waiting.constLast()->waitForConnected(200);
    }
    if (!isFull) {
        QSKIP("This system takes connections without end.");
    }
    Endpoint endpoint;
    endpoint.address = server.serverAddress();
    endpoint.port = PortNumber{server.serverPort()};
    const Identification answer = ask(endpoint);
    QVERIFY2(answer.error.contains(u"does not accept connections"_s), qPrintable(answer.error));
    QCOMPARE(answer.connections, 0);
}

void TestIdentifierLimits::otherComputersAreNotAsked()
{
    Endpoint endpoint;
    endpoint.address = QHostAddress{u"192.0.2.1"_s}; // RFC 5737: nobody's
    endpoint.port = PortNumber{80};
    const Identification answer = ask(endpoint);
    QVERIFY2(answer.error.contains(u"not an address of this computer"_s), qPrintable(answer.error));
    QCOMPARE(answer.connections, 0);
}

void TestIdentifierLimits::proxyIsNotUsed()
{
    const ScriptedPeer proxy{{}};
    QNetworkProxy::setApplicationProxy(
        {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.endpoint().port.value()});
    const ScriptedPeer peer{greeting("RFB 003.008\n")};
    const ScriptedPeer secure{greeting("RFB 003.008\n"), QStringLiteral(PEER_FOLDER)};
    const Protocol plain = ask(peer.endpoint()).protocol;
    const Protocol overTls = ask(secure.endpoint(), {Protocol::Tls, Protocol::Rfb}).protocol;
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QCOMPARE(plain, Protocol::Rfb);
    QCOMPARE(overTls, Protocol::Rfb);
    QCOMPARE(proxy.connections(), 0);
}

void TestIdentifierLimits::startingAgainGivesUpOnTheFirst()
{
    const ScriptedPeer silent{{}};
    const ScriptedPeer peer{greeting("RFB 003.008\n")};
    Identifier identifier;
    QSignalSpy finished{&identifier, &Identifier::finished};
    identifier.start(silent.endpoint());
    QTRY_COMPARE(silent.connections(), 1);
    QVERIFY(identifier.isRunning());
    identifier.start(peer.endpoint());
    QVERIFY(finished.wait(10000));
    QVERIFY(!identifier.isRunning());
    QCOMPARE(finished.constFirst().constFirst().value<Identification>().protocol, Protocol::Rfb);
    QCOMPARE(finished.size(), 1);
}

void TestIdentifierLimits::cancelledOneSaysNothing()
{
    const ScriptedPeer peer{greeting("RFB 003.008\n")};
    Identifier identifier;
    QSignalSpy finished{&identifier, &Identifier::finished};
    identifier.start(peer.endpoint());
    identifier.cancel();
    QVERIFY(!identifier.isRunning());
    // Another one is done meanwhile.
    QCOMPARE(ask(peer.endpoint()).protocol, Protocol::Rfb);
    QVERIFY(finished.isEmpty());
}

QTEST_GUILESS_MAIN(TestIdentifierLimits)
#include "tst_identifierlimits.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/probe.h"
#include "core/identify/protocol.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

QVector<Protocol> allProtocols()
{
    QVector<Protocol> protocols;
    for (int i = 0; i <= static_cast<int>(Protocol::Tls); ++i) {
        protocols.append(static_cast<Protocol>(i));
    }
    return protocols;
}

} // namespace

class TestProtocol final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyProtocolHasAKeyAndAName()
    {
        QSet<QString> keys;
        for (const Protocol protocol : allProtocols()) {
            keys.insert(protocolKey(protocol));
            QCOMPARE(protocolName(protocol).isEmpty(), protocol == Protocol::Unknown);
        }
        QCOMPARE(keys.size(), allProtocols().size());
    }

    void serviceNamesAreThoseOfTheRegistry()
    {
        QCOMPARE(serviceNamesOf(Protocol::Ssh), QStringList{u"ssh"_s});
        QVERIFY(serviceNamesOf(Protocol::Http).contains(u"www"_s));
        QCOMPARE(serviceNamesOf(Protocol::Http, true), QStringList{u"https"_s});
        QCOMPARE(serviceNamesOf(Protocol::Dns), QStringList{u"domain"_s});
        QVERIFY(serviceNamesOf(Protocol::Unknown).isEmpty());
        QVERIFY(serviceNamesOf(Protocol::Tls, true).isEmpty());
    }

    void serviceNamesBecomeHints()
    {
        QCOMPARE(protocolsOf({u"imaps"_s}), (QVector<Protocol>{Protocol::Tls, Protocol::Imap}));
        QCOMPARE(protocolsOf({u"HTTP"_s, u"www"_s, u"www-http"_s}), QVector<Protocol>{Protocol::Http});
        QCOMPARE(protocolsOf({u"commplex-main"_s, u"redis"_s}), QVector<Protocol>{Protocol::Redis});
        QVERIFY(protocolsOf({}).isEmpty());
        for (const Protocol protocol : allProtocols()) {
            for (const QString &name : serviceNamesOf(protocol)) {
                const QVector<Protocol> hints = protocolsOf({name});
                const bool isHttpFamily = protocol == Protocol::Http2 || protocol == Protocol::WebSocket;
                QCOMPARE(hints, QVector<Protocol>{isHttpFamily ? Protocol::Http : protocol});
            }
        }
    }

    void programsBecomeHints()
    {
        QCOMPARE(protocolsOfProgram(u"mosquitto"_s), QVector<Protocol>{Protocol::Mqtt});
        QCOMPARE(
            protocolsOfProgram(u"redis-check-rdb"_s), QVector<Protocol>{Protocol::Redis}); // as Debian has it
        QVERIFY(protocolsOfProgram(u"redis"_s).isEmpty());
        QVERIFY(protocolsOfProgram({}).isEmpty());
    }

    void whoDoesNotSpeakFirstIsAsked()
    {
        for (const Protocol protocol : allProtocols()) {
            const auto probe = probeOf(protocol);
            const bool needsNone
                = speaksFirst(protocol) || protocol == Protocol::Tls || protocol == Protocol::Unknown;
            QCOMPARE(probe.has_value(), !needsNone);
            QVERIFY(!probe || !probeBytes(*probe).isEmpty());
        }
        QVERIFY(probeBytes(ProbeKind::Greeting).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestProtocol)
#include "tst_protocol.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/identifyplan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const Endpoint here{Transport::Tcp, QHostAddress{QHostAddress::LocalHost}, PortNumber{8080}, {}};

IdentifyPlan planOf(const QVector<Protocol> &hints)
{
    return planIdentification(here, hints, {}).value_or(IdentifyPlan{});
}

/// "greeting http | tls greeting http": what is done, in one line.
QString outline(const IdentifyPlan &plan)
{
    QStringList connections;
    for (const PlannedConnection &connection : plan.connections) {
        QStringList words;
        if (connection.isTls) {
            words.append(u"tls"_s);
        }
        for (const ProbeStep &step : connection.steps) {
            words.append(QString::number(static_cast<int>(step.kind)));
        }
        connections.append(words.join(u' '));
    }
    return connections.join(u'|');
}

} // namespace

class TestIdentifyPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void hintsComeFirst_data()
    {
        // 0 greeting, 1 http, 2 http2, 3 websocket, 4 redis, 5 postgresql, 6 memcached, 7 mqtt, 8 amqp, 9
        // dns, 10 ldap, 11 rdp
        QTest::addColumn<QVector<Protocol>>("hints");
        QTest::addColumn<QString>("expected");
        QTest::newRow("none") << QVector<Protocol>{} << u"0 1|tls 0 1|2"_s;
        QTest::newRow("speaks first") << QVector<Protocol>{Protocol::Ssh} << u"0 1|tls 0 1"_s;
        QTest::newRow("http") << QVector<Protocol>{Protocol::Http} << u"1|tls 0 1"_s;
        QTest::newRow("https") << QVector<Protocol>{Protocol::Tls, Protocol::Http} << u"tls 1|1"_s;
        QTest::newRow("imaps") << QVector<Protocol>{Protocol::Tls, Protocol::Imap} << u"tls 0|0 1"_s;
        QTest::newRow("secure-mqtt") << QVector<Protocol>{Protocol::Tls, Protocol::Mqtt} << u"tls 7|7|1"_s;
        QTest::newRow("redis") << QVector<Protocol>{Protocol::Redis} << u"4|1|tls 0 1"_s;
        QTest::newRow("websocket") << QVector<Protocol>{Protocol::WebSocket} << u"3|tls 0 1"_s;
        QTest::newRow("many") << QVector<Protocol>{Protocol::Dns, Protocol::Amqp, Protocol::Mqtt}
                              << u"9|8|1|tls 0 1"_s;
        QTest::newRow("ldaps") << QVector<Protocol>{Protocol::Tls, Protocol::Ldap} << u"tls 10|10|1"_s;
        QTest::newRow("rdp") << QVector<Protocol>{Protocol::Rdp} << u"11|1|tls 0 1"_s;
        QTest::newRow("xmpp") << QVector<Protocol>{Protocol::Xmpp} << u"1|tls 0 1"_s;
        QTest::newRow("twice") << QVector<Protocol>{Protocol::Dns, Protocol::Dns} << u"9|1|tls 0 1"_s;
    }

    void hintsComeFirst()
    {
        QFETCH(QVector<Protocol>, hints);
        QFETCH(QString, expected);
        const IdentifyPlan plan = planOf(hints);
        QCOMPARE(outline(plan), expected);
        int sumMs = 0;
        int lastMs = 0;
        for (const PlannedConnection &connection : plan.connections) {
            sumMs += connection.handshakeMs;
            QCOMPARE(connection.isTls, connection.handshakeMs > 0);
            for (const ProbeStep &step : connection.steps) {
                QVERIFY(step.waitMs > 0);
                QVERIFY(step.untilMs > lastMs);
                lastMs = step.untilMs;
                sumMs += step.waitMs;
            }
        }
        QCOMPARE(sumMs, lastMs);
        // All of the time, but for what rounding takes.
        QVERIFY2(sumMs <= maxIdentifyMs && sumMs > maxIdentifyMs - 20, qPrintable(QString::number(sumMs)));
    }

    void planSaysWhatItSends()
    {
        const QString text = planText(planOf({}));
        QVERIFY2(text.startsWith(u"Sends to 127.0.0.1:8080: nothing for 1 s, then an HTTP request "
                                 "(GET / HTTP/1.0)."_s),
            qPrintable(text));
        QVERIFY(text.contains(u"a TLS ClientHello"_s));
        QVERIFY(text.contains(u"or the preface of HTTP/2"_s));
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(planText(planOf({Protocol::Redis})).contains(u"the Redis commands PING and HELLO"_s));
        const QString mail = planText(planOf({Protocol::Tls, Protocol::Imap}));
        QVERIFY2(mail.startsWith(u"Sends to 127.0.0.1:8080: a TLS ClientHello, and inside TLS nothing for"_s),
            qPrintable(mail));
        QVERIFY(probeBytes(ProbeKind::Http).startsWith("GET / HTTP/1.0\r\n"));
    }

    void answersLeadOn_data()
    {
        QTest::addColumn<Protocol>("protocol");
        QTest::addColumn<QString>("status");
        QTest::addColumn<bool>("isTls");
        QTest::addColumn<int>("followUp");
        const auto row
            = [](const char *name, Protocol protocol, const QString &status, bool isTls, FollowUp next) {
                  QTest::newRow(name) << protocol << status << isTls << static_cast<int>(next);
              };
        row("a page", Protocol::Http, u"200 OK"_s, false, FollowUp::None);
        row("no page", Protocol::Http, u"404 Not Found"_s, false, FollowUp::WebSocket);
        row("no page inside TLS", Protocol::Http, u"400 Bad Request"_s, true, FollowUp::WebSocket);
        row("a password", Protocol::Http, u"401 Unauthorized"_s, false, FollowUp::None);
        row("HTTP/2 inside TLS", Protocol::Http2, {}, true, FollowUp::Page);
        row("HTTP/2", Protocol::Http2, {}, false, FollowUp::None);
        row("something else", Protocol::Smtp, u"404"_s, false, FollowUp::None);
    }

    void answersLeadOn()
    {
        QFETCH(Protocol, protocol);
        QFETCH(QString, status);
        QFETCH(bool, isTls);
        QFETCH(int, followUp);
        Finding finding;
        finding.protocol = protocol;
        finding.add(DetailKind::Status, status);
        PlannedConnection connection;
        connection.isTls = isTls;
        const FollowUp next = followUpOf(connection, finding);
        QCOMPARE(static_cast<int>(next), followUp);
        if (next != FollowUp::None) {
            const PlannedConnection second = followUpConnection(next, connection, 2500);
            QCOMPARE(second.steps.constFirst().untilMs, maxIdentifyMs);
            QCOMPARE(second.isTls, isTls);
            QVERIFY(!offersHttp2(second));
            QVERIFY(planText(planOf({})).contains(u"asks for WebSocket"_s));
        }
    }

    void otherComputersAreRefused()
    {
        Endpoint there = here;
        there.address = QHostAddress{u"192.0.2.1"_s};
        const auto plan = planIdentification(there, {}, {});
        QVERIFY(!plan);
        QVERIFY(plan.error().message.contains(u"192.0.2.1"_s));
    }

    void onlyWhereHttpIsAskedForHttp2IsOffered()
    {
        QVERIFY(offersHttp2(planOf({}).connections.at(1)));
        QVERIFY(!offersHttp2(planOf({}).connections.at(0)));
        QVERIFY(!offersHttp2(planOf({Protocol::Tls, Protocol::Imap}).connections.at(0)));
    }
};

QTEST_GUILESS_MAIN(TestIdentifyPlan)
#include "tst_identifyplan.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/identificationjson.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestIdentificationJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void absentKnowledgeIsNull()
    {
        Identification identification;
        identification.endpoint.address = QHostAddress{u"127.0.0.1"_s};
        identification.endpoint.port = PortNumber{8080};
        identification.remark = u"It said nothing."_s;
        const QJsonObject json = identificationJson(identification);
        QCOMPARE(json[u"schema"_s].toInt(), 1);
        QCOMPARE(json[u"address"_s].toString(), u"127.0.0.1"_s);
        QCOMPARE(json[u"port"_s].toInt(), 8080);
        QCOMPARE(json[u"transport"_s].toString(), u"tcp"_s);
        QCOMPARE(json[u"protocol"_s].toString(), u"unknown"_s);
        for (const QString &key : {u"title"_s, u"tls"_s, u"answer"_s, u"error"_s}) {
            QVERIFY2(json[key].isNull(), qPrintable(key));
        }
        QCOMPARE(json[u"remark"_s].toString(), u"It said nothing."_s);
        QVERIFY(json[u"serviceNames"_s].toArray().isEmpty());
    }

    void whatWasSeenIsTold()
    {
        Identification identification;
        identification.protocol = Protocol::Http;
        identification.title = u"200 OK"_s;
        identification.details = {{DetailKind::Status, u"200 OK"_s}};
        identification.answerStart = QByteArray{"HT\0\xff", 4};
        TlsFacts tls;
        tls.version = u"TLS 1.3"_s;
        tls.names = QStringList{u"a.test"_s};
        tls.validUntil = QDateTime{QDate{2126, 1, 2}, QTime{3, 4, 5}, Qt::UTC};
        identification.tls = tls;
        const QJsonObject json = identificationJson(identification);
        QCOMPARE(json[u"serviceNames"_s].toArray(), QJsonArray{u"https"_s});
        QCOMPARE(json[u"details"_s][0][u"name"_s].toString(), u"status"_s);
        QCOMPARE(json[u"details"_s][0][u"value"_s].toString(), u"200 OK"_s);
        QCOMPARE(QByteArray::fromBase64(json[u"answer"_s].toString().toLatin1()), identification.answerStart);
        QCOMPARE(json[u"tls"_s][u"validUntil"_s].toString(), u"2126-01-02T03:04:05Z"_s);
        QVERIFY(json[u"tls"_s][u"validFrom"_s].isNull());
        QVERIFY(json[u"tls"_s][u"subject"_s].isNull());
        QCOMPARE(json[u"tls"_s][u"names"_s].toArray(), QJsonArray{u"a.test"_s});
    }
};

QTEST_GUILESS_MAIN(TestIdentificationJson)
#include "tst_identificationjson.moc"

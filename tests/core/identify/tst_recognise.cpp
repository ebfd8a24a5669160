// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/parsers/httpanswer.h"
#include "core/identify/parsers/recognise.h"
#include "tests/core/identify/answersamples.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::allSamples;
using portolan::test::raw;
using portolan::test::Sample;

namespace {

constexpr std::array allProbes{ProbeKind::Greeting,
    ProbeKind::Http,
    ProbeKind::Http2,
    ProbeKind::WebSocket,
    ProbeKind::Redis,
    ProbeKind::Postgresql,
    ProbeKind::Memcached,
    ProbeKind::Mqtt,
    ProbeKind::Amqp,
    ProbeKind::Dns,
    ProbeKind::Ldap,
    ProbeKind::Rdp};

QString detailOf(const std::optional<Finding> &finding, DetailKind kind)
{
    for (const Detail &detail : finding.value_or(Finding{}).details) {
        if (detail.kind == kind) {
            return detail.value;
        }
    }
    return {};
}

} // namespace

class TestRecognise final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void answersAreRecognised_data()
    {
        QTest::addColumn<int>("index");
        const QVector<Sample> samples = allSamples();
        for (int i = 0; i < samples.size(); ++i) {
            QTest::newRow(samples.at(i).name.constData()) << i;
        }
    }

    void answersAreRecognised()
    {
        QFETCH(int, index);
        const Sample sample = allSamples().at(index);
        const auto finding = recognise(sample.sent, sample.bytes);
        QVERIFY(finding);
        QCOMPARE(protocolKey(finding->protocol), protocolKey(sample.protocol));
        QCOMPARE(finding->title, sample.title);
    }

    void everyBeginningIsTheSameOrNothing_data() { answersAreRecognised_data(); }

    /// Bytes may come one by one: what came so far must not be taken for something else.
    void everyBeginningIsTheSameOrNothing()
    {
        QFETCH(int, index);
        const Sample sample = allSamples().at(index);
        for (qsizetype size = 0; size < sample.bytes.size(); ++size) {
            // A copy of its own, so that a sanitizer sees a step past the end.
            const QByteArray beginning{sample.bytes.constData(), size};
            const auto finding = recognise(sample.sent, beginning);
            if (finding) {
                QVERIFY2(finding->protocol == sample.protocol,
                    qPrintable(protocolKey(finding->protocol) + u" of "_s + QString::number(size)));
            }
            for (const ProbeKind sent : allProbes) {
                static_cast<void>(recognise(sent, beginning));
                static_cast<void>(wantsTls(beginning));
            }
        }
    }

    void damagedAnswersAreSurvived()
    {
        QRandomGenerator random{20261122};
        const QVector<Sample> samples = allSamples();
        int recognised = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes = samples.at(random.bounded(int(samples.size()))).bytes;
            const int changes = 1 + random.bounded(6);
            for (int i = 0; i < changes; ++i) {
                bytes[random.bounded(int(bytes.size()))] = static_cast<char>(random.bounded(256));
            }
            const auto finding = recognise(allProbes.at(random.bounded(int(allProbes.size()))), bytes);
            recognised += finding ? 1 : 0;
            for (const Detail &detail : finding.value_or(Finding{}).details) {
                QVERIFY(!detail.value.isEmpty());
                for (const QChar c : detail.value) {
                    QVERIFY2(c.category() != QChar::Other_Control, bytes.toHex().constData());
                }
            }
        }
        QVERIFY(recognised > 0 && recognised < 20000);
    }

    void strangersAreNotRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("words") << QByteArray{"hello\r\n"};
        QTest::newRow("220 of nobody") << QByteArray{"220 ready\r\n"};
        QTest::newRow("200 of nobody") << QByteArray{"200 OK\r\n"};
        QTest::newRow("error of nobody") << QByteArray{"ERROR\r\n"};
        QTest::newRow("not HTTP") << QByteArray{"RTSP/1.0 200 OK\r\n\r\n"};
        QTest::newRow("not SSH") << QByteArray{"SSH server\r\n"};
        QTest::newRow("not RFB") << QByteArray{"RFB 3.8\n"};
        QTest::newRow("zero bytes") << QByteArray(1000, '\0');
        QTest::newRow("all ones") << QByteArray(1000, '\xff');
        QTest::newRow("500 of nobody") << QByteArray{"500 Command unrecognised\r\n"};
        QTest::newRow("INFO of nobody") << QByteArray{"INFO {\"version\":\"1\"}\r\n"};
        QTest::newRow("JSON of nobody") << QByteArray{"{\"class\":\"VERSION\"}\r\n"};
        QTest::newRow("not a stream") << QByteArray{"<?xml version='1.0'?><stream>\n"};
        QTest::newRow("success of nobody") << QByteArray{"( success ) "};
        QTest::newRow("LDAP message of another kind")
            << raw("\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\0\x04\0\x04\0");
        QTest::newRow("huge MySQL packet") << raw("\xff\xff\xff\0\x0a"
                                                  "8.0\0");
        QTest::newRow("HTTP/2 frame of another type") << raw("\0\0\0\7\0\0\0\0\0");
    }

    void strangersAreNotRecognised()
    {
        QFETCH(QByteArray, bytes);
        for (const ProbeKind sent : allProbes) {
            const auto finding = recognise(sent, bytes);
            QVERIFY2(!finding, qPrintable(protocolName(finding.value_or(Finding{}).protocol)));
        }
    }

    void hintDecidesWhatWordsLeaveOpen()
    {
        const QByteArray greeting{"220 ready\r\n"};
        QCOMPARE(recognise(ProbeKind::Greeting, greeting, {Protocol::Ftp})->protocol, Protocol::Ftp);
        QCOMPARE(recognise(ProbeKind::Greeting, greeting, {Protocol::Smtp})->protocol, Protocol::Smtp);
        QVERIFY(!recognise(ProbeKind::Greeting, greeting, {Protocol::Smtp, Protocol::Ftp}));
        const QByteArray clear{"220 (vsFTPd 3.0.3)\r\n"};
        QCOMPARE(recognise(ProbeKind::Greeting, clear, {Protocol::Smtp})->protocol, Protocol::Ftp);
    }

    void detailsAreTold()
    {
        const auto sampleOf = [](const QByteArray &name) {
            for (const Sample &sample : allSamples()) {
                if (sample.name == name) {
                    return recognise(sample.sent, sample.bytes);
                }
            }
            return std::optional<Finding>{};
        };
        QCOMPARE(detailOf(sampleOf("ssh"), DetailKind::Software), u"OpenSSH_9.2p1"_s);
        QCOMPARE(detailOf(sampleOf("ssh"), DetailKind::ProtocolVersion), u"2.0"_s);
        QCOMPARE(detailOf(sampleOf("postfix"), DetailKind::Host), u"mail.example.org"_s);
        QCOMPARE(detailOf(sampleOf("vnc"), DetailKind::ProtocolVersion), u"3.8"_s);
        QCOMPARE(detailOf(sampleOf("mariadb"), DetailKind::Software), u"MariaDB"_s);
        QCOMPARE(detailOf(sampleOf("http"), DetailKind::PageTitle), u"Fish & chips"_s);
        QCOMPARE(detailOf(sampleOf("http"), DetailKind::PoweredBy), u"PHP/8.2"_s);
        QCOMPARE(detailOf(sampleOf("http2"), DetailKind::Settings), u"MAX_CONCURRENT_STREAMS=100"_s);
        QCOMPARE(detailOf(sampleOf("redis with a password"), DetailKind::Authentication),
            u"asks for a password"_s);
        QCOMPARE(detailOf(sampleOf("postgresql with tls"), DetailKind::Encryption), u"offers TLS"_s);
        QCOMPARE(detailOf(sampleOf("rabbitmq"), DetailKind::SoftwareVersion), u"3.10.8"_s);
        QCOMPARE(detailOf(sampleOf("dns that refuses"), DetailKind::Status), u"REFUSED"_s);
        QCOMPARE(detailOf(sampleOf("redis-server 7.0.15"), DetailKind::SoftwareVersion), u"7.0.15"_s);
        QCOMPARE(detailOf(sampleOf("redis without hello"), DetailKind::Authentication),
            u"answers without a password"_s);
        QCOMPARE(detailOf(sampleOf("rabbitmq 3.10.8"), DetailKind::Host), u"rab@host"_s);
        QCOMPARE(detailOf(sampleOf("grpcio 1.51.1"), DetailKind::Settings).section(u' ', -1),
            u"GRPC_ALLOW_TRUE_BINARY_METADATA=1"_s);
        QCOMPARE(detailOf(sampleOf("nats-server 2.9.10"), DetailKind::SoftwareVersion), u"2.9.10"_s);
        QCOMPARE(detailOf(sampleOf("svnserve 1.14.2"), DetailKind::ProtocolVersion), u"2"_s);
        QCOMPARE(detailOf(sampleOf("gpsd 3.22"), DetailKind::ProtocolVersion), u"3.14"_s);
        QCOMPARE(detailOf(sampleOf("munin-node 2.0.73"), DetailKind::Host), u"host.example.org"_s);
        QCOMPARE(detailOf(sampleOf("ldap in the long form, refused"), DetailKind::Status), u"53"_s);
        QCOMPARE(detailOf(sampleOf("xrdp 0.9.21"), DetailKind::Encryption), u"offers TLS"_s);
    }

    void pageIsReadUpToItsTitle()
    {
        const QByteArray head{"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html>"};
        QVERIFY(!parseHttpAnswer(head)->isComplete);
        QVERIFY(!parseHttpAnswer(head + "<title>Half")->isComplete);
        QVERIFY(parseHttpAnswer(head + "<title>Whole</title>")->isComplete);
        // A word that only begins like it.
        QVERIFY(detailOf(parseHttpAnswer(head + "<titlebar>x</titlebar>"), DetailKind::PageTitle).isEmpty());
        const QByteArray json{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"};
        QVERIFY(parseHttpAnswer(json)->isComplete);
        const QByteArray empty{"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 0\r\n\r\n"};
        QVERIFY(parseHttpAnswer(empty)->isComplete);
        const QString endless
            = detailOf(parseHttpAnswer(head + "<title>" + QByteArray(60000, 'x')), DetailKind::PageTitle);
        QVERIFY(endless.size() <= 300 && endless.endsWith(u'…'));
    }

    void wishForTlsIsUnderstood()
    {
        QVERIFY(wantsTls(raw("\x15\3\3\0\2\2\x46")));
        QVERIFY(
            wantsTls("HTTP/1.1 400 Bad Request\r\n\r\n<title>400 The plain HTTP request was sent to HTTPS "
                     "port</title>"));
        QVERIFY(
            wantsTls("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTP request to an HTTPS server.\n"));
        QVERIFY(!wantsTls("HTTP/1.0 400 Bad Request\r\n\r\nNo.\n"));
        QVERIFY(!wantsTls(raw("\x15\3\3\0\2")));
    }
};

QTEST_GUILESS_MAIN(TestRecognise)
#include "tst_recognise.moc"

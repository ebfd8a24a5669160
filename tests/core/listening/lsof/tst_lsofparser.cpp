// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/lsofparser.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// Fields separated by "|" and sets by newlines, as zero bytes and newlines separate them in the output.
std::string fields(std::string text)
{
    std::ranges::replace(text, '|', '\0');
    return text;
}

/// As lsof 4.95 writes it on Linux.
const std::string linuxSample
    = fields("p3403|R3370|cwe ird^A\\\\\\t\\xc3\\xa9|u1000|Lana|\n"
             "f3|tIPv4|d3668530|PTCP|n127.0.0.1:46961|TST=LISTEN|TQR=0|TQS=0|\n"
             "f4|tIPv6|d3668533|PTCP|n*:59607|TST=LISTEN|TQR=0|TQS=0|\n"
             "f5|tIPv6|d3668534|PTCP|n127.0.0.1:59897|TST=LISTEN|TQR=0|TQS=0|\n"
             "f6|tIPv4|d3668540|PTCP|n127.0.0.1:46961->127.0.0.1:50000|TST=ESTABLISHED|TQR=0|TQS=0|\n"
             "f7|tIPv4|d3668541|PTCP|n127.0.0.1:46961|TST=CLOSE|TQR=0|TQS=0|\n"
             "p812|R1|csystemd-resolve|u102|L102|\n"
             "f13|tIPv4|d20113|PUDP|n127.0.0.53:53|TQR=0|TQS=0|\n"
             "f14|tIPv4|d20114|PUDP|n10.0.0.2:41000->10.0.0.1:53|TQR=0|TQS=0|\n"
             "f15|tIPv6|d20115|PUDP|n[::1]:5353|TQR=0|TQS=0|\n");

/// As macOS has it: kernel addresses for identities, no T field for UDP, sockets without a port.
const std::string macSample = fields(
    "p501|R1|cSome Browser|u501|Lmax|\n"
    "f21|tIPv6|d0x6fbfe6fb0c6c2cd9|PTCP|n[fe80:4::aede:48ff:fe00:1122]:49152|TST=LISTEN|TQR=0|TQS=0|\n"
    "f22|tIPv4|d0xf1|PUDP|n*:*|\n"
    "f23|tIPv6|d0xf2|PUDP|n*:5353|\n");

QStringList told(const std::vector<LsofRow> &rows)
{
    QStringList lines;
    for (const LsofRow &row : rows) {
        lines.append(u"%1 %2 %3 %4 %5"_s.arg(row.pid)
                         .arg(transportName(row.transport), row.address.toString(), row.port.toString())
                         .arg(row.identity));
    }
    return lines;
}

} // namespace

class TestLsofParser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listenersOfLinuxAreRead();
    void processOfARowIsTold();
    void userWithoutANameHasANumberOnly();
    void listenersOfMacOsAreRead();
    void emptyOutputGivesNoRows();
    void everyPrefixGivesWhatIsWhole_data();
    void everyPrefixGivesWhatIsWhole();
    void unknownAndMissingFieldsAreSkipped_data();
    void unknownAndMissingFieldsAreSkipped();
    void nonsenseGivesNoRows_data();
    void nonsenseGivesNoRows();
    void changedBytesAreSurvived();
    void addressesAreRead_data();
    void addressesAreRead();
    void escapesAreUndone_data();
    void escapesAreUndone();
};

void TestLsofParser::listenersOfLinuxAreRead()
{
    QCOMPARE(told(parseLsofOutput(linuxSample)),
        (QStringList{
            u"3403 tcp 127.0.0.1 46961 3668530"_s,
            u"3403 tcp :: 59607 3668533"_s,
            u"3403 tcp ::ffff:127.0.0.1 59897 3668534"_s,
            u"812 udp 127.0.0.53 53 20113"_s,
            u"812 udp ::1 5353 20115"_s,
        }));
}

void TestLsofParser::processOfARowIsTold()
{
    const auto rows = parseLsofOutput(linuxSample);
    QCOMPARE(rows.size(), size_t{5});
    QCOMPARE(rows[1].command, u"we ird^A\\\té"_s);
    QCOMPARE(rows[1].parentPid, qint64{3370});
    QCOMPARE(rows[1].uid, std::optional<quint32>{1000});
    QCOMPARE(rows[1].user, u"ana"_s);
}

void TestLsofParser::userWithoutANameHasANumberOnly()
{
    const auto rows = parseLsofOutput(linuxSample);
    QCOMPARE(rows.back().uid, std::optional<quint32>{102});
    QCOMPARE(rows.back().user, QString{});
}

void TestLsofParser::listenersOfMacOsAreRead()
{
    const auto rows = parseLsofOutput(macSample);
    QCOMPARE(told(rows),
        (QStringList{
            u"501 tcp fe80::aede:48ff:fe00:1122 49152 %1"_s.arg(0x6fbfe6fb0c6c2cd9U),
            u"501 udp :: 5353 242"_s,
        }));
    QCOMPARE(rows[0].zone, u"4"_s);
    QCOMPARE(rows[0].command, u"Some Browser"_s);
}

void TestLsofParser::emptyOutputGivesNoRows()
{
    QVERIFY(parseLsofOutput({}).empty());
}

void TestLsofParser::everyPrefixGivesWhatIsWhole_data()
{
    QTest::addColumn<std::string>("sample");
    QTest::newRow("Linux") << linuxSample;
    QTest::newRow("macOS") << macSample;
}

void TestLsofParser::everyPrefixGivesWhatIsWhole()
{
    QFETCH(std::string, sample);
    const auto all = parseLsofOutput(sample);
    size_t before = 0;
    for (size_t size = 0; size <= sample.size(); ++size) {
        const auto rows = parseLsofOutput(std::string_view{sample}.substr(0, size));
        QVERIFY(rows.size() >= before && rows.size() <= all.size());
        QVERIFY(std::equal(rows.begin(), rows.end(), all.begin()));
        const bool hasNewRow = rows.size() > before;
        QVERIFY(!hasNewRow || sample[size - 1] == '\n');
        before = rows.size();
    }
    QCOMPARE(before, all.size());
}

void TestLsofParser::unknownAndMissingFieldsAreSkipped_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("row");

    QTest::newRow("everything lsof has")
        << fields("p7|g7|R1|cx|u0|Lroot|\nf3|au|l |tIPv4|G0x80002;0x0|d5|o0t0|PTCP|n*:80|TST=LISTEN|\n")
        << u"7 tcp 0.0.0.0 80 5"_s;
    QTest::newRow("identifiers that do not exist")
        << fields("p7|\x7f?|~|\nf3|!|tIPv6|d5|PUDP|n*:80|99|\n") << u"7 udp :: 80 5"_s;
    QTest::newRow("empty fields") << fields("||p7||\n||f3||PUDP|n*:80|||\n") << u"7 udp 0.0.0.0 80 0"_s;
    QTest::newRow("fields without a value")
        << fields("p7|R|c|u|L|\nf|t|d|PUDP|n1.2.3.4:80|T|\n") << u"7 udp 1.2.3.4 80 0"_s;
    QTest::newRow("a device that is no number")
        << fields("p7|\nf3|tIPv4|d0xzz|PUDP|n*:80|\n") << u"7 udp 0.0.0.0 80 0"_s;
}

void TestLsofParser::unknownAndMissingFieldsAreSkipped()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, row);
    QCOMPARE(told(parseLsofOutput(bytes)), QStringList{row});
}

void TestLsofParser::nonsenseGivesNoRows_data()
{
    QTest::addColumn<std::string>("bytes");
    const auto add = [](const char *name, const std::string &text) { QTest::newRow(name) << fields(text); };

    add("no process", "f3|tIPv4|PUDP|n*:80|\n");
    add("a process that is no number", "pfoo|\nf3|tIPv4|PUDP|n*:80|\n");
    add("a process that is too large", "p99999999999|\nf3|tIPv4|PUDP|n*:80|\n");
    add("a negative process", "p-7|\nf3|tIPv4|PUDP|n*:80|\n");
    add("no file", "p7|tIPv4|PUDP|n*:80|\n");
    add("no protocol", "p7|\nf3|tIPv4|n*:80|\n");
    add("another protocol", "p7|\nf3|tIPv4|PUDPLITE|n*:80|\n");
    add("TCP of an unknown state", "p7|\nf3|tIPv4|PTCP|n*:80|\n");
    add("no name", "p7|\nf3|tIPv4|PUDP|\n");
    add("only ends of fields", "||||\n|\n\n|");
    add("output for people", "COMMAND PID USER FD TYPE\nsshd 812 root 3u IPv4 1 0t0 TCP *:22 (LISTEN)\n");
}

void TestLsofParser::nonsenseGivesNoRows()
{
    QFETCH(std::string, bytes);
    QVERIFY(parseLsofOutput(bytes).empty());
}

void TestLsofParser::changedBytesAreSurvived()
{
    QRandomGenerator generator{4711};
    for (int round = 0; round < 2000; ++round) {
        std::string bytes = linuxSample + macSample;
        for (int change = 0; change < 20; ++change) {
            bytes[generator.bounded(static_cast<quint32>(bytes.size()))]
                = static_cast<char>(generator.bounded(256));
        }
        for (const LsofRow &row : parseLsofOutput(bytes)) {
            QVERIFY(row.pid > 0);
            QVERIFY(row.port.value() != 0);
            QVERIFY(!row.address.isNull());
        }
    }
}

void TestLsofParser::addressesAreRead_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<bool>("isIpv6");
    QTest::addColumn<QString>("address"); // empty for nothing
    QTest::addColumn<QString>("zone");

    const auto add = [](const char *name, bool isIpv6, const QString &address, const QString &zone = {}) {
        QTest::newRow(name) << std::string{name} << isIpv6 << address << zone;
    };
    add("*:80", false, u"0.0.0.0"_s);
    QTest::newRow("*:80, IPv6") << std::string{"*:80"} << true << u"::"_s << QString{};
    add("127.0.0.1:80", false, u"127.0.0.1"_s);
    QTest::newRow("127.0.0.1:80, mapped")
        << std::string{"127.0.0.1:80"} << true << u"::ffff:127.0.0.1"_s << QString{};
    add("[::ffff:10.0.0.1]:80", true, u"::ffff:10.0.0.1"_s);
    add("[::1]:80", true, u"::1"_s);
    add("[2001:db8::1]:80", true, u"2001:db8::1"_s);
    add("[fe80::1]:80", true, u"fe80::1"_s);
    add("[fe80:1::1]:80", true, u"fe80::1"_s, u"1"_s);
    add("[fe80:10a::1]:80", true, u"fe80::1"_s, u"266"_s);
    add("[fe80::1%lo0]:80", true, u"fe80::1"_s, u"lo0"_s);
    add("[fe80:1::1%lo0]:80", true, u"fe80::1"_s, u"lo0"_s);
    add("[fec0:1::1]:80", true, u"fec0:1::1"_s);
    add("*:80 (LISTEN)", false, u"0.0.0.0"_s);
    add("[::1]:80 (LISTEN)", true, u"::1"_s);
    add("127.0.0.1:80->127.0.0.1:81", false, {});
    add("[::1]:81->[::1]:80", true, {});
    add("*:*", false, {});
    add("*:0", false, {});
    add("*:65536", false, {});
    add("*:http", false, {});
    add("*:", false, {});
    add(":80", false, {});
    add("80", false, {});
    add("[]:80", true, {});
    add("[:80", true, {});
    add("[%lo0]:80", true, {});
    add("example.org:80", false, {});
    add("no PCB, CANTSENDMORE", true, {});
    add("protocol: TCP", false, {});
}

void TestLsofParser::addressesAreRead()
{
    QFETCH(std::string, name);
    QFETCH(bool, isIpv6);
    QFETCH(QString, address);
    const auto bound = parseLsofAddress(name, isIpv6);
    QCOMPARE(bound.has_value(), !address.isEmpty());
    if (bound) {
        QCOMPARE(bound->address.toString(), address);
        QCOMPARE(bound->address.scopeId(), QString{});
        QCOMPARE(bound->port, PortNumber{80});
        QTEST(bound->zone, "zone");
    }
}

void TestLsofParser::escapesAreUndone_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("plain");
    const auto add = [](const char *text, const std::string &plain) {
        QTest::newRow(text) << std::string{text} << plain;
    };

    add("sshd", "sshd");
    add("Some\\x20Browser", "Some Browser");
    add("\\xc3\\xa9", "\xc3\xa9");
    add("a\\\\x20", "a\\x20");
    add(R"(\b\f\n\r\t)", "\b\f\n\r\t");
    add("^A", "^A");
    add("\\", "\\");
    add("\\x", "\\x");
    add("\\x2", "\\x2");
    add("\\xzz", "\\xzz");
    add("\\q", "\\q");
    add("", "");
}

void TestLsofParser::escapesAreUndone()
{
    QFETCH(std::string, text);
    QFETCH(std::string, plain);
    QCOMPARE(withoutLsofEscapes(text), plain);
}

QTEST_APPLESS_MAIN(TestLsofParser)
#include "tst_lsofparser.moc"

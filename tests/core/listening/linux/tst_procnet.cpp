// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/procnet.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

constexpr auto tcp
    = R"(  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4711 1 00000000e0e3eca8 100 0 0 10 0
   1: 00000000:0016 00000000:0000 0A 00000000:00000003 00:00000000 00000000     0        0 18446744073709551615 1 0000 100 0 0 10 0
   2: 0100007F:B7B2 0100007F:1F90 01 00000000:00000000 00:00000000 00000000  1000        0 4712 3 0000000037cdadcc
)";
constexpr auto tcp6
    = R"(  sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 00000000000000000000000001000000:0277 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 99 1 0000 100
   1: 0000000000000000FFFF00000100007F:1F91 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 98 1 0000 100
   2: B80D01200000000067452301EFCDAB89:1F92 00000000000000000000000000000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 97 1 0000 100
)";
constexpr auto udp
    = R"(   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops
  315: 3500007F:0035 00000000:0000 07 00000000:00000000 00:00000000 00000000   101        0 21 2 00000000 0
  316: 0100007F:9C40 0100007F:0035 01 00000000:00000000 00:00000000 00000000   101        0 22 2 00000000 0
)";

bool write(const QString &path, const char *text)
{
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
}

} // namespace

class TestProcNet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsListenersOnly();
    void readsIpv6Words();
    void listsUnconnectedUdpOnly();
    void bigEndianMachinesPrintTheOtherWayRound();
    void linesWithoutSenseAreSkipped_data();
    void linesWithoutSenseAreSkipped();
    void aMissingIpv6FileIsNoError();
};

void TestProcNet::listsListenersOnly()
{
    const auto rows = parseProcNet(tcp, Transport::Tcp, std::endian::little);
    QCOMPARE(rows.size(), size_t{2});
    QCOMPARE(addressOf(rows.at(0)), QHostAddress{u"127.0.0.1"_s});
    QCOMPARE(rows.at(0).port, quint16{8080});
    QCOMPARE(rows.at(0).uid, 1000U);
    QCOMPARE(rows.at(0).inode, quint64{4711});
    QCOMPARE(addressOf(rows.at(1)), QHostAddress{QHostAddress::AnyIPv4});
    QCOMPARE(rows.at(1).port, quint16{22});
    QCOMPARE(rows.at(1).inode, ~quint64{0}); // 64 bits here
    QVERIFY(!rows.at(1).queue); // its maximum is not in this file
}

void TestProcNet::readsIpv6Words()
{
    const auto rows = parseProcNet(tcp6, Transport::Tcp, std::endian::little);
    QCOMPARE(rows.size(), size_t{3});
    QCOMPARE(addressOf(rows.at(0)), QHostAddress{QHostAddress::LocalHostIPv6});
    QCOMPARE(addressOf(rows.at(1)), QHostAddress{u"::ffff:127.0.0.1"_s});
    QCOMPARE(addressOf(rows.at(2)), QHostAddress{u"2001:db8::123:4567:89ab:cdef"_s});
    QVERIFY(!rows.at(0).v6only);
}

void TestProcNet::listsUnconnectedUdpOnly()
{
    const auto rows = parseProcNet(udp, Transport::Udp, std::endian::little);
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(addressOf(rows.at(0)), QHostAddress{u"127.0.0.53"_s});
    QCOMPARE(rows.at(0).transport, Transport::Udp);
    QCOMPARE(rows.at(0).uid, 101U);
}

void TestProcNet::bigEndianMachinesPrintTheOtherWayRound()
{
    const auto ipv4 = parseProcNet(
        "\n0: 7F000001:0050 00000000:0000 0A 0:0 0:0 0 0 0 7 1\n", Transport::Tcp, std::endian::big);
    QCOMPARE(ipv4.size(), size_t{1});
    QCOMPARE(addressOf(ipv4.at(0)), QHostAddress{u"127.0.0.1"_s});
    QCOMPARE(ipv4.at(0).port, quint16{80}); // a number, the same everywhere

    const auto ipv6 = parseProcNet("\n0: 20010DB8000000000123456789ABCDEF:0050 "
                                   "00000000000000000000000000000000:0000 0A 0:0 0:0 0 0 0 7 1\n",
        Transport::Tcp,
        std::endian::big);
    QCOMPARE(ipv6.size(), size_t{1});
    QCOMPARE(addressOf(ipv6.at(0)), QHostAddress{u"2001:db8::123:4567:89ab:cdef"_s});
}

void TestProcNet::linesWithoutSenseAreSkipped_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray{""};
    QTest::newRow("short") << QByteArray{"0: 0100007F:1F90"};
    QTest::newRow("short address") << QByteArray{"0: 00007F:1F90 0:0 0A 0:0 0:0 0 0 0 7 1"};
    QTest::newRow("long address") << QByteArray{"0: 0100007F0100007F:1F90 0:0 0A 0:0 0:0 0 0 0 7 1"};
    QTest::newRow("no hex") << QByteArray{"0: 01X0007F:1F90 0:0 0A 0:0 0:0 0 0 0 7 1"};
    QTest::newRow("no port") << QByteArray{"0: 0100007F 0:0 0A 0:0 0:0 0 0 0 7 1"};
    QTest::newRow("large port") << QByteArray{"0: 0100007F:11F90 0:0 0A 0:0 0:0 0 0 0 7 1"};
    QTest::newRow("no inode") << QByteArray{"0: 0100007F:1F90 0:0 0A 0:0 0:0 0 0 0 x 1"};
    QTest::newRow("no uid") << QByteArray{"0: 0100007F:1F90 0:0 0A 0:0 0:0 0 -1 0 7 1"};
}

void TestProcNet::linesWithoutSenseAreSkipped()
{
    QFETCH(QByteArray, line);
    const QByteArray text = "headings\n" + line + "\n0: 0100007F:1F90 0:0 0A 0:0 0:0 0 0 0 7 1";
    const auto rows = parseProcNet({text.constData(), static_cast<size_t>(text.size())}, Transport::Tcp);
    QCOMPARE(rows.size(), size_t{1});
    QCOMPARE(rows.at(0).inode, quint64{7});
}

void TestProcNet::aMissingIpv6FileIsNoError()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.path());
    std::vector<SocketRow> rows;
    QVERIFY(!readProcNet(path.constData(), Transport::Tcp, rows));
    QVERIFY(write(folder.filePath(u"tcp"_s), tcp));
    QVERIFY(readProcNet(path.constData(), Transport::Tcp, rows));
    QCOMPARE(rows.size(), size_t{2});
    QVERIFY(write(folder.filePath(u"tcp6"_s), tcp6));
    QVERIFY(readProcNet(path.constData(), Transport::Tcp, rows));
    QCOMPARE(rows.size(), size_t{2 + 2 + 3});
    QVERIFY(!readProcNet(path.constData(), Transport::Udp, rows));
}

QTEST_APPLESS_MAIN(TestProcNet)
#include "tst_procnet.moc"

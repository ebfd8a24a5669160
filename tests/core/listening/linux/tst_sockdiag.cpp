// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/sockdiag.h"
#include "tests/support/realsocket.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;
using portolan::test::RealSocket;
using portolan::test::whyNot;

namespace {

// Payloads of real messages of Linux 6.18 on a little-endian machine, without their netlink header.
constexpr auto onSecondLoopback
    = "020a000046a000007f0000020000000000000000000000000000000000000000000000000000000000000000"
      "020000000000000000000000000000004d000000000000003e5b02000500080000000000"
      "08000f00000000000c00150001000000000000000600160052000000";
constexpr auto onIpv6Only
    = "0a0a000046a1000000000000000000000000000000000000000000000000000000000000000000000000000003"
      "0000000000000000000000000000000500000000000000405b02000500080000000000"
      "05000b000100000008000f00000000000c00150001000000000000000600160012000000";
constexpr auto onMapped
    = "0a0a000046a2000000000000000000000000ffff7f0000010000000000000000000000000000000000000000"
      "040000000000000000000000000000000500000000000000425b02000500080000000000"
      "05000b000000000008000f00000000000c00150001000000000000000600160012000000";
constexpr auto udpOnDevice
    = "0207000046a30000000000000000000000000000000000000000000000000000000000000000000001000000"
      "050000000000000000000000000000000000000000000000445b02000500080000000000"
      "08000f00000000000c00150001000000000000000600160050000000";

std::span<const std::byte> bytesOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span{bytes.constData(), static_cast<size_t>(bytes.size())});
}

std::optional<SocketRow> parse(const QByteArray &hex, Transport transport = Transport::Tcp)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return parseInetDiag(bytesOf(bytes), transport);
}

} // namespace

class TestSockDiag final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAnIpv4Listener();
    void readsAnIpv6Listener();
    void keepsMappedAddresses();
    void readsTheDeviceOfAUdpSocket();
    void anyShorterMessageIsHarmless();
    void otherFamiliesAreSkipped();
    void kernelAnswersForARealSocket();
};

void TestSockDiag::initTestCase()
{
    if (QSysInfo::ByteOrder != QSysInfo::LittleEndian) {
        QSKIP("The captured bytes are those of a little-endian machine.");
    }
}

void TestSockDiag::readsAnIpv4Listener()
{
    const auto row = parse(onSecondLoopback);
    QVERIFY(row);
    QCOMPARE(row->transport, Transport::Tcp);
    QVERIFY(!row->isIpv6);
    QCOMPARE(addressOf(*row), QHostAddress{u"127.0.0.2"_s});
    QCOMPARE(row->port, quint16{18080});
    QCOMPARE(row->interfaceIndex, 0U);
    QCOMPARE(row->inode, quint64{0x25b3e});
    QCOMPARE(row->uid, 0U);
    QCOMPARE(row->cgroupId, quint64{1});
    QVERIFY(!row->v6only);
    QVERIFY((row->queue == AcceptQueue{0, 77}));
}

void TestSockDiag::readsAnIpv6Listener()
{
    const auto row = parse(onIpv6Only);
    QVERIFY(row);
    QVERIFY(row->isIpv6);
    QCOMPARE(addressOf(*row), QHostAddress{QHostAddress::AnyIPv6});
    QCOMPARE(row->v6only, std::optional{true});
}

void TestSockDiag::keepsMappedAddresses()
{
    const auto row = parse(onMapped);
    QVERIFY(row);
    QCOMPARE(addressOf(*row), QHostAddress{u"::ffff:127.0.0.1"_s});
    QCOMPARE(row->v6only, std::optional{false});
}

void TestSockDiag::readsTheDeviceOfAUdpSocket()
{
    const auto row = parse(udpOnDevice, Transport::Udp);
    QVERIFY(row);
    QCOMPARE(row->transport, Transport::Udp);
    QCOMPARE(row->port, quint16{18083});
    QCOMPARE(row->interfaceIndex, 1U);
    QVERIFY(!row->queue); // the counters of a UDP socket are bytes, not connections
}

void TestSockDiag::anyShorterMessageIsHarmless()
{
    const QByteArray whole = QByteArray::fromHex(onIpv6Only);
    constexpr qsizetype fixedPart = 72;
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const QByteArray part{
            whole.constData(), size}; // a copy: a read beyond it shows under the address sanitizer
        QCOMPARE(parseInetDiag(bytesOf(part), Transport::Tcp).has_value(), size >= fixedPart);
    }
}

void TestSockDiag::otherFamiliesAreSkipped()
{
    QByteArray bytes = QByteArray::fromHex(onSecondLoopback);
    bytes[0] = 1; // AF_UNIX
    QVERIFY(!parseInetDiag(bytesOf(bytes), Transport::Tcp));
}

void TestSockDiag::kernelAnswersForARealSocket()
{
    const auto socket = RealSocket::open({.backlog = 33});
    QVERIFY2(socket, whyNot(socket).constData());
    std::vector<SocketRow> rows;
    if (const int error = dumpSockets(Transport::Tcp, rows); error != 0) {
        QSKIP(qPrintable(u"The kernel offers no sock_diag: "_s + qt_error_string(error)));
    }
    const auto found = std::ranges::find(rows, socket->inode(), &SocketRow::inode);
    QVERIFY(found != rows.end());
    QCOMPARE(found->port, socket->port());
    QCOMPARE(found->queue->max, 33U);
}

QTEST_APPLESS_MAIN(TestSockDiag)
#include "tst_sockdiag.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/linux/socketrow.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

SocketRow makeRow(quint16 port, Transport transport, const char *address, quint32 device, quint64 inode)
{
    SocketRow row;
    row.port = port;
    row.transport = transport;
    row.interfaceIndex = device;
    row.inode = inode;
    const QHostAddress host{QString::fromLatin1(address)};
    row.isIpv6 = host.protocol() == QAbstractSocket::IPv6Protocol;
    const Q_IPV6ADDR bytes = host.toIPv6Address();
    std::copy_n(bytes.c + (row.isIpv6 ? 0 : 12), row.isIpv6 ? 16 : 4, row.address.begin());
    return row;
}

} // namespace

class TestSocketRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressIsInNetworkOrder();
    void ordersByPortTransportAddressDeviceNamespaceInode();
    void aRowMetTwiceIsOneSocket();
};

void TestSocketRow::addressIsInNetworkOrder()
{
    for (const char *const text :
        {"0.0.0.0", "192.0.2.1", "255.1.2.3", "::", "::1", "2001:db8::1", "::ffff:192.0.2.1"}) {
        QCOMPARE(addressOf(makeRow(1, Transport::Tcp, text, 0, 1)), QHostAddress{QString::fromLatin1(text)});
    }
}

void TestSocketRow::ordersByPortTransportAddressDeviceNamespaceInode()
{
    std::vector<SocketRow> ordered{
        makeRow(22, Transport::Tcp, "0.0.0.0", 0, 9),
        makeRow(22, Transport::Tcp, "127.0.0.1", 0, 5),
        makeRow(22, Transport::Tcp, "127.0.0.1", 0, 6),
        makeRow(22, Transport::Tcp, "127.0.0.1", 1, 1),
        makeRow(22, Transport::Tcp, "::", 0, 1),
        makeRow(22, Transport::Udp, "0.0.0.0", 0, 1),
        makeRow(23, Transport::Tcp, "0.0.0.0", 0, 1),
    };
    SocketRow elsewhere = makeRow(23, Transport::Tcp, "0.0.0.0", 0, 0);
    elsewhere.netNamespace = 7;
    ordered.push_back(elsewhere);
    std::vector<SocketRow> rows = ordered;
    std::ranges::reverse(rows);
    std::ranges::sort(rows, isBefore);
    QVERIFY(rows == ordered);
}

void TestSocketRow::aRowMetTwiceIsOneSocket()
{
    const SocketRow row = makeRow(22, Transport::Tcp, "127.0.0.1", 0, 5);
    SocketRow laterQueue = row;
    laterQueue.queue = AcceptQueue{1, 2};
    QVERIFY(isSameSocket(row, laterQueue));
    QVERIFY(!isSameSocket(row, makeRow(22, Transport::Tcp, "127.0.0.1", 0, 6)));
    const SocketRow nameless = makeRow(22, Transport::Tcp, "127.0.0.1", 0, 0);
    QVERIFY(!isSameSocket(nameless, nameless)); // inode 0 says nothing
}

QTEST_APPLESS_MAIN(TestSocketRow)
#include "tst_socketrow.moc"

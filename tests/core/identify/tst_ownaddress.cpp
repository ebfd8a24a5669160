// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/ownaddress.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Endpoint endpointOf(const QString &address, const QString &device = {}, quint16 port = 80)
{
    return {Transport::Tcp, QHostAddress{address}, PortNumber{port}, device};
}

OwnAddress own(const QString &address, const QString &interfaceName)
{
    return {QHostAddress{address}, interfaceName};
}

const QVector<OwnAddress> computer{
    own(u"127.0.0.1"_s, u"lo"_s),
    own(u"::1"_s, u"lo"_s),
    own(u"192.168.1.5"_s, u"eth0"_s),
    own(u"2001:db8::5"_s, u"eth0"_s),
    own(u"fe80::1%eth0"_s, u"eth0"_s),
    own(u"fe80::2%wlan0"_s, u"wlan0"_s),
    own(u"fe80::1%wlan0"_s, u"wlan0"_s),
};

} // namespace

class TestOwnAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void ownAddressIsAsked_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("asked");
        QTest::newRow("loopback") << endpointOf(u"127.0.0.1"_s) << u"127.0.0.1"_s;
        QTest::newRow("another loopback") << endpointOf(u"127.3.2.1"_s) << u"127.3.2.1"_s;
        QTest::newRow("IPv6 loopback") << endpointOf(u"::1"_s) << u"::1"_s;
        QTest::newRow("mapped loopback") << endpointOf(u"::ffff:127.0.0.1"_s) << u"127.0.0.1"_s;
        QTest::newRow("mapped") << endpointOf(u"::ffff:192.168.1.5"_s) << u"192.168.1.5"_s;
        QTest::newRow("IPv4 wildcard") << endpointOf(u"0.0.0.0"_s) << u"127.0.0.1"_s;
        QTest::newRow("IPv6 wildcard") << endpointOf(u"::"_s) << u"::1"_s;
        QTest::newRow("wildcard on lo") << endpointOf(u"0.0.0.0"_s, u"lo"_s) << u"127.0.0.1"_s;
        QTest::newRow("wildcard on a device") << endpointOf(u"0.0.0.0"_s, u"eth0"_s) << u"192.168.1.5"_s;
        QTest::newRow("interface") << endpointOf(u"192.168.1.5"_s) << u"192.168.1.5"_s;
        QTest::newRow("IPv6 interface") << endpointOf(u"2001:db8::5"_s) << u"2001:db8::5"_s;
        QTest::newRow("link-local without scope") << endpointOf(u"fe80::2"_s) << u"fe80::2%wlan0"_s;
        QTest::newRow("link-local of a device") << endpointOf(u"fe80::1"_s, u"wlan0"_s) << u"fe80::1%wlan0"_s;
        QTest::newRow("link-local with scope") << endpointOf(u"fe80::1%wlan0"_s) << u"fe80::1%wlan0"_s;
    }

    void ownAddressIsAsked()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(QString, asked);
        const auto address = addressToAsk(endpoint, computer);
        QVERIFY2(address, qPrintable(address ? QString{} : address.error().message));
        QCOMPARE(address->toString(), asked);
    }

    void othersAreRefused_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("words");
        QTest::newRow("internet") << endpointOf(u"192.0.2.1"_s) << u"192.0.2.1 is not an address of this"_s;
        QTest::newRow("neighbour") << endpointOf(u"192.168.1.6"_s) << u"not an address of this"_s;
        QTest::newRow("mapped internet") << endpointOf(u"::ffff:192.0.2.1"_s) << u"not an address of this"_s;
        QTest::newRow("IPv4-compatible loopback") << endpointOf(u"::127.0.0.1"_s) << u"not an address"_s;
        QTest::newRow("IPv6") << endpointOf(u"2001:db8::6"_s) << u"not an address of this"_s;
        QTest::newRow("link-local of another link")
            << endpointOf(u"fe80::2%eth0"_s) << u"not an address of this"_s;
        QTest::newRow("multicast") << endpointOf(u"224.0.0.1"_s) << u"not an address of this"_s;
        QTest::newRow("broadcast") << endpointOf(u"255.255.255.255"_s) << u"not an address of this"_s;
        QTest::newRow("this network") << endpointOf(u"0.0.0.1"_s) << u"not an address of this"_s;
        QTest::newRow("missing device") << endpointOf(u"0.0.0.0"_s, u"eth9"_s) << u"eth9 is not up"_s;
        QTest::newRow("port 0") << endpointOf(u"127.0.0.1"_s, {}, 0) << u"port 0"_s;
        Endpoint udp = endpointOf(u"127.0.0.1"_s);
        udp.transport = Transport::Udp;
        QTest::newRow("UDP") << udp << u"Only TCP"_s;
    }

    void othersAreRefused()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(QString, words);
        const auto address = addressToAsk(endpoint, computer);
        QVERIFY(!address);
        QVERIFY2(address.error().message.contains(words), qPrintable(address.error().message));
    }

    void thisComputerHasItsLoopback()
    {
        const QVector<OwnAddress> addresses = ownAddresses();
        QVERIFY(std::any_of(addresses.begin(), addresses.end(), [](const OwnAddress &each) {
            return each.address == QHostAddress{QHostAddress::LocalHost} && !each.interfaceName.isEmpty();
        }));
    }
};

QTEST_GUILESS_MAIN(TestOwnAddress)
#include "tst_ownaddress.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/addresskind.h"

#include <QtTest>

using namespace portolan;

class TestAddressKind final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsHowFarAnAddressReaches_data();
    void tellsHowFarAnAddressReaches();
    void mappedAddressesAreIpv4();
};

void TestAddressKind::tellsHowFarAnAddressReaches_data()
{
    QTest::addColumn<AddressKind>("kind");
    const auto add = [](const char *address, AddressKind kind) { QTest::newRow(address) << kind; };
    add("0.0.0.0", AddressKind::Any);
    add("::", AddressKind::Any);
    add("::ffff:0.0.0.0", AddressKind::Any);
    add("127.0.0.0", AddressKind::Loopback);
    add("127.255.255.255", AddressKind::Loopback);
    add("126.255.255.255", AddressKind::Public);
    add("128.0.0.0", AddressKind::Public);
    add("::1", AddressKind::Loopback);
    add("::2", AddressKind::Private);
    add("::ffff:127.0.0.1", AddressKind::Loopback);
    add("::127.0.0.1", AddressKind::Private); // IPv4-compatible, long obsolete, and not loopback
    add("169.254.0.1", AddressKind::LinkLocal);
    add("fe80::1", AddressKind::LinkLocal);
    add("febf::1", AddressKind::LinkLocal);
    add("fec0::1", AddressKind::Private);
    add("10.0.0.0", AddressKind::Private);
    add("10.255.255.255", AddressKind::Private);
    add("9.255.255.255", AddressKind::Public);
    add("11.0.0.0", AddressKind::Public);
    add("172.15.255.255", AddressKind::Public);
    add("172.16.0.0", AddressKind::Private);
    add("172.31.255.255", AddressKind::Private);
    add("172.32.0.0", AddressKind::Public);
    add("192.167.255.255", AddressKind::Public);
    add("192.168.0.0", AddressKind::Private);
    add("192.168.255.255", AddressKind::Private);
    add("192.169.0.0", AddressKind::Public);
    add("100.63.255.255", AddressKind::Public);
    add("100.64.0.0", AddressKind::Private);
    add("100.127.255.255", AddressKind::Private);
    add("100.128.0.0", AddressKind::Public);
    add("fc00::1", AddressKind::Private);
    add("fdff::1", AddressKind::Private);
    add("2001:db8::1", AddressKind::Private);
    add("2001:4860:4860::8888", AddressKind::Public);
    add("2a00::1", AddressKind::Public);
    add("::ffff:8.8.8.8", AddressKind::Public);
    add("::ffff:192.168.1.1", AddressKind::Private);
    add("224.0.0.251", AddressKind::Multicast);
    add("239.255.255.250", AddressKind::Multicast);
    add("255.255.255.255", AddressKind::Multicast);
    add("240.0.0.1", AddressKind::Private);
    add("ff02::fb", AddressKind::Multicast);
}

void TestAddressKind::tellsHowFarAnAddressReaches()
{
    QTEST(kindOf(QHostAddress{QString::fromLatin1(QTest::currentDataTag())}), "kind");
}

void TestAddressKind::mappedAddressesAreIpv4()
{
    const auto isIpv4Text = [](const char *text) { return isIpv4(QHostAddress{QString::fromLatin1(text)}); };
    QVERIFY(isIpv4Text("127.0.0.1"));
    QVERIFY(isIpv4Text("::ffff:127.0.0.1"));
    QVERIFY(!isIpv4Text("::127.0.0.1"));
    QVERIFY(!isIpv4Text("::1"));
    QVERIFY(!isIpv4Text("::"));
    QVERIFY(!isIpv4(QHostAddress{}));
    QCOMPARE(kindOf(QHostAddress{QHostAddress::Any}), AddressKind::Any);
}

QTEST_APPLESS_MAIN(TestAddressKind)
#include "tst_addresskind.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/exposure.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

using Scope = Exposure::Scope;

namespace {

/// "8.8.4.4 dum0=10.0.0.1": addresses, with their device in front where it matters.
QVector<InterfaceAddress> addresses(const char *text)
{
    QVector<InterfaceAddress> list;
    for (const QString &entry : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts)) {
        const QString device = entry.contains(u'=') ? entry.section(u'=', 0, 0) : u"eth0"_s;
        list.append({device, QHostAddress{entry.section(u'=', -1)}});
    }
    return list;
}

} // namespace

class TestExposure final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsFromWhereItIsBound_data();
    void followsFromWhereItIsBound();
    void otherNamespaceIsAContainer();
    void loopbackDeviceIsThisComputerOnly();
    void followsTheDevice_data();
    void followsTheDevice();
    void sentencesOfADeviceNameItAlone();
    void listenerWithoutAddressIsUnknown();
    void whatAFirewallCanNarrowSaysSo();
    void sentencesNameTheAddressThatDecides();
    void keysAndTextsAreAllDifferent();
};

void TestExposure::followsFromWhereItIsBound_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<int>("v6only"); // -1 for nothing
    QTest::addColumn<QVector<InterfaceAddress>>("interfaces");
    QTest::addColumn<Scope>("scope");

    const auto add = [](const char *row, const char *bound, int v6only, const char *interfaces, Scope scope) {
        QTest::newRow(row) << QString::fromLatin1(bound) << v6only << addresses(interfaces) << scope;
    };
    const char *const home = "127.0.0.1 ::1 192.168.1.5 fe80::1 fd00::5";
    const char *const native = "127.0.0.1 ::1 192.168.1.5 fe80::1 2a00::5"; // behind NAT, but public by IPv6
    const char *const server = "127.0.0.1 ::1 8.8.4.4 fe80::1";

    add("loopback", "127.0.0.1", -1, server, Scope::Loopback);
    add("another loopback", "127.8.9.1", -1, server, Scope::Loopback);
    add("loopback, IPv6", "::1", 0, server, Scope::Loopback);
    add("mapped loopback", "::ffff:127.0.0.1", 0, server, Scope::Loopback);
    add("link-local", "fe80::1", 1, native, Scope::Network);
    add("link-local, IPv4", "169.254.7.7", -1, server, Scope::Network);
    add("private", "192.168.1.5", -1, server, Scope::Network);
    add("unique local", "fd00::5", 0, native, Scope::Network);
    add("multicast", "224.0.0.251", -1, server, Scope::Network);
    add("public", "8.8.4.4", -1, server, Scope::Internet);
    add("public, IPv6", "2a00::5", 0, native, Scope::Internet);

    add("wildcard at home", "0.0.0.0", -1, home, Scope::Network);
    add("wildcard on a server", "0.0.0.0", -1, server, Scope::Internet);
    add("IPv4 wildcard gets no IPv6", "0.0.0.0", -1, native, Scope::Network);
    add("IPv6 wildcard on a public network", "::", 1, native, Scope::Internet);
    add("IPv6 wildcard at home", "::", 1, home, Scope::Network);
    add("IPv6 only gets no IPv4", "::", 1, server, Scope::Network);
    add("dual stack gets IPv4", "::", 0, server, Scope::Internet);
    add("mapped wildcard gets IPv4", "::ffff:0.0.0.0", 0, server, Scope::Internet);
    add("mapped wildcard gets no IPv6", "::ffff:0.0.0.0", 0, native, Scope::Network);
    add("unknown whether dual stack", "::", -1, server, Scope::Internet);
    add("no network", "0.0.0.0", -1, "127.0.0.1 ::1", Scope::Network);
    add("addresses unknown", "0.0.0.0", -1, "", Scope::Unknown);
    add("loopback, addresses unknown", "127.0.0.1", -1, "", Scope::Loopback);
}

void TestExposure::followsFromWhereItIsBound()
{
    QFETCH(QString, bound);
    QFETCH(int, v6only);
    QFETCH(QVector<InterfaceAddress>, interfaces);
    Listener listener;
    listener.endpoint.address = QHostAddress{bound};
    listener.netNamespace = u"host"_s;
    if (v6only >= 0) {
        listener.v6only = v6only != 0;
    }
    const Exposure exposure = exposureOf(listener, interfaces);
    QTEST(exposure.scope, "scope");
    QVERIFY(exposure.why.endsWith(u'.'));
    QVERIFY(!exposure.why.contains(u'%'));
}

void TestExposure::otherNamespaceIsAContainer()
{
    Listener listener;
    listener.endpoint.address = QHostAddress{QHostAddress::AnyIPv4};
    listener.netNamespace = u"4026532008"_s;
    const Exposure exposure = exposureOf(listener, addresses("8.8.4.4"));
    QCOMPARE(exposure.scope, Scope::Container);
    QVERIFY(exposure.why.contains(u"4026532008"_s));
    QVERIFY(exposure.why.contains(u"Forwarding rules"_s)); // of which nothing is known without rights
}

void TestExposure::loopbackDeviceIsThisComputerOnly()
{
    Listener listener;
    listener.endpoint.address = QHostAddress{QHostAddress::AnyIPv4};
    listener.endpoint.device = u"lo"_s;
    QCOMPARE(exposureOf(listener, addresses("lo=127.0.0.1 8.8.4.4")).scope, Scope::Loopback);
}

void TestExposure::followsTheDevice_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<bool>("v6only");
    QTest::addColumn<QString>("device");
    QTest::addColumn<Scope>("scope");
    // Only dum1 is in a public network, and by IPv6 only dum2.
    QTest::newRow("private") << u"0.0.0.0"_s << false << u"dum0"_s << Scope::Network;
    QTest::newRow("public") << u"0.0.0.0"_s << false << u"dum1"_s << Scope::Internet;
    QTest::newRow("public by IPv6 only") << u"0.0.0.0"_s << false << u"dum2"_s << Scope::Network;
    QTest::newRow("IPv6") << u"::"_s << true << u"dum2"_s << Scope::Internet;
    QTest::newRow("IPv6 only, on an IPv4 network") << u"::"_s << true << u"dum1"_s << Scope::Network;
    QTest::newRow("dual stack") << u"::"_s << false << u"dum1"_s << Scope::Internet;
    QTest::newRow("no address") << u"0.0.0.0"_s << false << u"dum3"_s << Scope::Unknown;
    QTest::newRow("none by IPv6") << u"::"_s << true << u"dum0"_s << Scope::Unknown;
    QTest::newRow("an address of its own") << u"10.9.9.1"_s << false << u"dum0"_s << Scope::Network;
}

void TestExposure::followsTheDevice()
{
    QFETCH(const QString, bound);
    QFETCH(const bool, v6only);
    QFETCH(const QString, device);
    Listener listener;
    listener.endpoint.address = QHostAddress{bound};
    listener.endpoint.device = device;
    listener.v6only = v6only;
    const auto interfaces = addresses(
        "lo=127.0.0.1 lo=::1 dum0=10.9.9.1 dum1=8.8.4.4 dum1=fe80::1 dum2=192.168.7.1 dum2=2a00::5");
    QTEST(exposureOf(listener, interfaces).scope, "scope");
}

void TestExposure::sentencesOfADeviceNameItAlone()
{
    Listener listener;
    listener.endpoint.device = u"dum0"_s;
    const auto why = [&listener](const char *bound, std::optional<bool> v6only, const char *interfaces) {
        listener.endpoint.address = QHostAddress{QString::fromLatin1(bound)};
        listener.v6only = v6only;
        return exposureOf(listener, addresses(interfaces)).why;
    };
    const char *const two = "dum0=10.9.9.1 dum0=fd00::1 dum1=8.8.4.4 dum1=2a00::5";
    QVERIFY(why("0.0.0.0", {}, two)
                .startsWith(u"It is bound to the device dum0 and gets what comes in there by IPv4."_s));
    QVERIFY(why("::", true, two).contains(u"by IPv6, not by IPv4."_s));
    QVERIFY(why("::", false, two).contains(u"by IPv4 and IPv6."_s));
    QVERIFY(why("::", {}, two).contains(u"perhaps"_s));
    for (const QString &sentence : {why("0.0.0.0", {}, two), why("::", true, two), why("::", false, two)}) {
        QVERIFY2(!sentence.contains(u"8.8.4.4"_s) && !sentence.contains(u"2a00"_s), qPrintable(sentence));
        QVERIFY2(!sentence.contains(u"of this computer"_s) && !sentence.contains(u'%'), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u"(firewall rules not read)."_s), qPrintable(sentence));
    }
    QVERIFY(why("0.0.0.0", {}, "dum0=8.8.4.4").contains(u"8.8.4.4"_s));
    QVERIFY(why("0.0.0.0", {}, "").endsWith(u"cannot be told who can reach it."_s));
}

void TestExposure::listenerWithoutAddressIsUnknown()
{
    QCOMPARE(exposureOf(Listener{}, addresses("8.8.4.4")).scope, Scope::Unknown);
}

void TestExposure::whatAFirewallCanNarrowSaysSo()
{
    const auto why = [](const char *bound) {
        Listener listener;
        listener.endpoint.address = QHostAddress{QString::fromLatin1(bound)};
        return exposureOf(listener, addresses("127.0.0.1 192.168.1.5 8.8.4.4")).why;
    };
    const QString remark = u"(firewall rules not read)."_s;
    for (const char *const bound : {"0.0.0.0", "::", "192.168.1.5", "fe80::1", "8.8.4.4", "224.0.0.1"}) {
        QVERIFY2(why(bound).endsWith(remark), bound);
    }
    QVERIFY(!why("127.0.0.1").contains(remark));
}

void TestExposure::sentencesNameTheAddressThatDecides()
{
    Listener listener;
    listener.endpoint.address = QHostAddress{QHostAddress::AnyIPv6};
    listener.v6only = false;
    QVERIFY(exposureOf(listener, addresses("192.168.1.5 8.8.4.4")).why.contains(u"8.8.4.4"_s));
    QHostAddress linkLocal{u"fe80::7"_s};
    linkLocal.setScopeId(u"eth0"_s);
    QVERIFY(exposureOf(listener, {{u"eth0"_s, linkLocal}}).why.contains(u"fe80::7"_s));
    listener.endpoint.address = QHostAddress{u"::ffff:10.1.2.3"_s};
    QVERIFY(exposureOf(listener, {}).why.contains(u" 10.1.2.3"_s));
}

void TestExposure::keysAndTextsAreAllDifferent()
{
    QStringList keys;
    QStringList texts;
    for (const Scope scope :
        {Scope::Loopback, Scope::Network, Scope::Internet, Scope::Container, Scope::Unknown}) {
        keys.append(scopeKey(scope));
        texts.append(scopeText(scope));
    }
    QCOMPARE(keys, (QStringList{u"loopback"_s, u"network"_s, u"internet"_s, u"container"_s, u"unknown"_s}));
    QCOMPARE(texts.removeDuplicates(), 0);
}

QTEST_APPLESS_MAIN(TestExposure)
#include "tst_exposure.moc"

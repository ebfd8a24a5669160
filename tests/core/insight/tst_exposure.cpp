// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/exposure.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

using Scope = Exposure::Scope;

namespace {

QVector<QHostAddress> addresses(const char *text)
{
    QVector<QHostAddress> list;
    for (const QString &address : QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts)) {
        list.append(QHostAddress{address});
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
    void listenerWithoutAddressIsUnknown();
    void whatAFirewallCanNarrowSaysSo();
    void sentencesNameTheAddressThatDecides();
    void keysAndTextsAreAllDifferent();
};

void TestExposure::followsFromWhereItIsBound_data()
{
    QTest::addColumn<QString>("bound");
    QTest::addColumn<int>("v6only"); // -1 for nothing
    QTest::addColumn<QVector<QHostAddress>>("interfaces");
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
    QFETCH(QVector<QHostAddress>, interfaces);
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
    QCOMPARE(exposureOf(listener, addresses("8.8.4.4")).scope, Scope::Loopback);
    listener.endpoint.device = u"eth0"_s;
    QCOMPARE(exposureOf(listener, addresses("8.8.4.4")).scope, Scope::Internet);
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
    QVERIFY(exposureOf(listener, {linkLocal}).why.contains(u"fe80::7"_s));
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

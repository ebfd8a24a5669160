// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/grade.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestGrade final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsServersFromClients_data();
    void tellsServersFromClients();
    void rangeHoldsBothItsEnds();
    void eachNamespaceHasPortsOfItsOwn();
};

void TestGrade::tellsServersFromClients_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isPortShared");
    QTest::addColumn<bool>("isPortOfService");
    QTest::addColumn<Ownership>("ownership");
    QTest::addColumn<Grade>("grade");

    const auto known = Ownership::Known;
    QTest::newRow("tcp always") << Transport::Tcp << 40000 << "0.0.0.0" << false << true << known
                                << Grade::Service;
    QTest::newRow("low port") << Transport::Udp << 53 << "0.0.0.0" << false << false << known
                              << Grade::Service;
    QTest::newRow("user port") << Transport::Udp << 5353 << "0.0.0.0" << true << false << known
                               << Grade::Service;
    QTest::newRow("above the range") << Transport::Udp << 61000 << "::" << false << false << known
                                     << Grade::Service;
    QTest::newRow("random port") << Transport::Udp << 40000 << "0.0.0.0" << false << false << known
                                 << Grade::Client;
    QTest::newRow("random port, IPv6")
        << Transport::Udp << 40000 << "::" << false << false << known << Grade::Client;
    QTest::newRow("hidden owner") << Transport::Udp << 40000 << "::" << false << false << Ownership::Hidden
                                  << Grade::Client;
    QTest::newRow("one address") << Transport::Udp << 40000 << "127.0.0.1" << false << false << known
                                 << Grade::Unclear;
    QTest::newRow("two sockets") << Transport::Udp << 51413 << "0.0.0.0" << true << false << known
                                 << Grade::Unclear;
    QTest::newRow("also tcp") << Transport::Udp << 51413 << "0.0.0.0" << true << true << known
                              << Grade::Service;
    QTest::newRow("kernel") << Transport::Udp << 51820 << "::" << true << false << Ownership::Kernel
                            << Grade::Service;
}

void TestGrade::tellsServersFromClients()
{
    QFETCH(Transport, transport);
    QFETCH(int, port);
    QFETCH(QString, address);
    QFETCH(bool, isPortShared);
    QFETCH(bool, isPortOfService);
    QFETCH(Ownership, ownership);

    Listener listener;
    listener.endpoint.transport = transport;
    listener.endpoint.port = PortNumber{static_cast<quint16>(port)};
    listener.endpoint.address = QHostAddress{address};
    listener.ownership = ownership;
    QTEST(gradeOf(listener, EphemeralRange{}, isPortShared, isPortOfService), "grade");
}

void TestGrade::rangeHoldsBothItsEnds()
{
    const EphemeralRange range{PortNumber{100}, PortNumber{200}};
    QVERIFY(range.contains(PortNumber{100}));
    QVERIFY(range.contains(PortNumber{200}));
    QVERIFY(!range.contains(PortNumber{99}));
    QVERIFY(!range.contains(PortNumber{201}));
}

void TestGrade::eachNamespaceHasPortsOfItsOwn()
{
    const auto make = [](Transport transport, const QString &netNamespace, quint16 port) {
        Listener listener;
        listener.endpoint = {.transport = transport,
            .address = QHostAddress{QHostAddress::AnyIPv4},
            .port = PortNumber{port},
            .device = {}};
        listener.netNamespace = netNamespace;
        return listener;
    };
    QVector<Listener> listeners{
        make(Transport::Udp, u"host"_s, 40'000),
        make(Transport::Tcp, u"1"_s, 40'001),
        make(Transport::Udp, u"host"_s, 40'001),
        make(Transport::Udp, u"1"_s, 40'001),
        make(Transport::Udp, u"host"_s, 40'002),
        make(Transport::Udp, u"host"_s, 40'002),
    };
    gradeAll(listeners, EphemeralRange{});
    QVector<Grade> grades;
    for (const Listener &listener : listeners) {
        grades.append(listener.grade);
    }
    const QVector<Grade> expected{Grade::Client, // alone on its port
        Grade::Service,
        Grade::Client, // the TCP listener is in another namespace
        Grade::Service, // beside a TCP listener
        Grade::Unclear, // two share it
        Grade::Unclear};
    QCOMPARE(grades, expected);
    listeners.clear();
    gradeAll(listeners, EphemeralRange{});
    QVERIFY(listeners.isEmpty());
}

QTEST_APPLESS_MAIN(TestGrade)
#include "tst_grade.moc"

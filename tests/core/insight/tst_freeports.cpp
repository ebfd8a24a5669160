// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/freeports.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

PortNumber port(int number)
{
    return PortNumber{static_cast<quint16>(number)};
}

/// Nothing is known of any port but three.
QVector<PortSummary> overview()
{
    QVector<PortSummary> ports(PortNumber::count);
    ports[8000].name = u"irdmi"_s;
    ports[8000].overall = RegistrationStatus::Assigned;
    ports[8002].service = u"Portainer"_s;
    ports[8003].overall = RegistrationStatus::Reserved;
    return ports;
}

bool isAlwaysFree(PortNumber /*port*/)
{
    return true;
}

} // namespace

class TestFreePorts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void knownAndTakenPortsAreLeftOut()
    {
        const auto isFree = [](PortNumber each) { return each != port(8004); };
        QCOMPARE(freePorts(overview(), {port(8000), port(8006)}, 10, isFree),
            (QVector<PortNumber>{port(8001), port(8005), port(8006)}));
        QCOMPARE(freePorts(overview(), {port(8000), port(8006)}, 1, isFree), QVector<PortNumber>{port(8001)});
    }

    void portZeroIsNever()
    {
        QCOMPARE(freePorts(overview(), {port(0), port(1)}, 10, isAlwaysFree), QVector<PortNumber>{port(1)});
    }

    void lastPortIsInside()
    {
        QCOMPARE(freePorts(overview(), {port(65535), port(65535)}, 10, isAlwaysFree),
            QVector<PortNumber>{port(65535)});
    }

    void nearestIsTheNextFreeOne()
    {
        const PortSpan span{port(1024), port(32767)};
        QCOMPARE(freePortNear(overview(), span, port(8002), isAlwaysFree), port(8001));
        QCOMPARE(freePortNear(overview(), span, port(80), isAlwaysFree), port(1024));
        QCOMPARE(freePortNear(overview(), {port(8000), port(8000)}, port(80), isAlwaysFree), std::nullopt);
    }

    void usualSpanLiesBetweenTheRules()
    {
        PortRules rules;
        QCOMPARE(usualSpan(rules).value().first, port(1024));
        QCOMPARE(usualSpan(rules).value().last, port(32767));
        rules.firstUnprivileged = 0; // as in containers
        QCOMPARE(usualSpan(rules).value().first, port(1));
        rules.ephemeral.first = port(2);
        QCOMPARE(usualSpan(rules).value().last, port(1));
    }

    void nothingIsUsualWhereTheSystemHandsOutAll()
    {
        PortRules rules;
        rules.ephemeral.first = port(1024);
        QVERIFY(!usualSpan(rules));
        rules.firstUnprivileged = 65536; // as sysctl takes it
        QVERIFY(!usualSpan(rules));
    }

    void eachIsToldAsItIsFound()
    {
        QVector<PortNumber> asked;
        QVector<PortNumber> told;
        const auto isFree = [&](PortNumber each) {
            asked.append(each);
            return each != port(8004);
        };
        const auto ports = freePorts(overview(), {port(8000), port(8009)}, 2, isFree, [&](PortNumber each) {
            QCOMPARE(each, asked.last());
            told.append(each);
        });
        QCOMPARE(told, ports);
        QCOMPARE(told, (QVector<PortNumber>{port(8001), port(8005)}));
    }
};

QTEST_APPLESS_MAIN(TestFreePorts)

#include "tst_freeports.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/snapshot.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestSnapshot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyOneIsComplete();
    void countsOnlyHiddenOwners();
    void aRemarkMakesItIncomplete();
    void servicePortsAreThoseOfServersEachOnce();
};

void TestSnapshot::anEmptyOneIsComplete()
{
    QCOMPARE(Snapshot{}.hiddenOwners(), 0);
    QVERIFY(Snapshot{}.isComplete());
}

void TestSnapshot::countsOnlyHiddenOwners()
{
    Snapshot snapshot;
    snapshot.listeners.resize(4);
    snapshot.listeners[0].ownership = Ownership::Hidden;
    snapshot.listeners[1].ownership = Ownership::Kernel;
    snapshot.listeners[2].ownership = Ownership::Hidden;
    snapshot.listeners[3].ownership = Ownership::Known;
    QCOMPARE(snapshot.hiddenOwners(), 2);
    QVERIFY(!snapshot.isComplete());
}

void TestSnapshot::aRemarkMakesItIncomplete()
{
    Snapshot snapshot;
    snapshot.remarks = {u"Something was left out."_s};
    QVERIFY(!snapshot.isComplete());
}

void TestSnapshot::servicePortsAreThoseOfServersEachOnce()
{
    Snapshot snapshot;
    snapshot.listeners.resize(4);
    snapshot.listeners[0].endpoint.port = PortNumber{443};
    snapshot.listeners[1].endpoint.port = PortNumber{22};
    snapshot.listeners[2].endpoint.port = PortNumber{443};
    snapshot.listeners[2].grade = Grade::Unclear;
    snapshot.listeners[3].endpoint.port = PortNumber{40000};
    snapshot.listeners[3].grade = Grade::Client;
    QCOMPARE(snapshot.servicePorts(), (QVector<PortNumber>{PortNumber{22}, PortNumber{443}}));
}

QTEST_APPLESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"

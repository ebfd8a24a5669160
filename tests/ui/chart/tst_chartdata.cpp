// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartdata.h"

#include <QTest>

using namespace Qt::StringLiterals;
using portolan::ChartData;
using portolan::ChartMark;
using portolan::ListenerMark;
using portolan::PortNumber;
using portolan::PortSummary;
using portolan::RegistrationStatus;

namespace {

ChartMark mark(quint16 number, ListenerMark kind, const QString &toolTip = {})
{
    return {PortNumber{number}, kind, toolTip};
}

} // namespace

class TestChartData : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void onlyAWholeOverviewCounts()
    {
        ChartData data;
        QCOMPARE(data.summary(PortNumber{22}), nullptr);
        data.setOverview(QVector<PortSummary>(PortNumber::count));
        QVERIFY(data.summary(PortNumber{65535}) != nullptr);
        data.setOverview(QVector<PortSummary>(100));
        QCOMPARE(data.summary(PortNumber{22}), nullptr);
    }

    void marksOfOnePortBecomeTheMostSerious()
    {
        ChartData data;
        data.setMarks({
            mark(53, ListenerMark::Local, u"udp"_s),
            mark(22, ListenerMark::Local, u"sshd"_s),
            mark(22, ListenerMark::Unexpected, u"other"_s),
            mark(22, ListenerMark::Reachable, u"sshd"_s),
        });
        QCOMPARE(data.marks().size(), 2);
        QCOMPARE(data.marks().constFirst(), mark(22, ListenerMark::Unexpected, u"sshd\nother"_s));
        QCOMPARE(data.markAt(PortNumber{53})->mark, ListenerMark::Local);
        QCOMPARE(data.markAt(PortNumber{54}), nullptr);
    }

    void marksAreWalkedRoundInBothDirections()
    {
        ChartData data;
        QCOMPARE(data.markAfter(PortNumber{1}), std::nullopt);
        QCOMPARE(data.markBefore(std::nullopt), std::nullopt);
        data.setMarks(
            {mark(80, ListenerMark::Local), mark(22, ListenerMark::Local), mark(8000, ListenerMark::Local)});
        QCOMPARE(data.markAfter(std::nullopt), PortNumber{22});
        QCOMPARE(data.markAfter(PortNumber{22}), PortNumber{80});
        QCOMPARE(data.markAfter(PortNumber{8000}), PortNumber{22});
        QCOMPARE(data.markBefore(PortNumber{100}), PortNumber{80});
        QCOMPARE(data.markBefore(PortNumber{22}), PortNumber{8000});
    }

    void aFilterFadesAllOtherStatuses()
    {
        ChartData data;
        QVERIFY(!data.isFaded(RegistrationStatus::Unassigned));
        data.setFilter(RegistrationStatus::Reserved);
        QVERIFY(data.isFaded(RegistrationStatus::Assigned));
        QVERIFY(!data.isFaded(RegistrationStatus::Reserved));
        QVERIFY(!data.isFaded(RegistrationStatus::DeAssigned));
        data.setFilter(RegistrationStatus::DeAssigned);
        QVERIFY(!data.isFaded(RegistrationStatus::Reserved));
        data.setFilter(std::nullopt);
        QVERIFY(!data.isFaded(RegistrationStatus::Assigned));
    }
};

QTEST_GUILESS_MAIN(TestChartData)
#include "tst_chartdata.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinesample.h"
#include "ui/timeline/timelinefilter.h"
#include "ui/timeline/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestTimelineFilter : public QObject
{
    Q_OBJECT

private:
    TimelineModel m_model;
    TimelineFilter m_filter{m_model};
    QAbstractItemModelTester m_tester{&m_filter};

    [[nodiscard]] QString rows() const
    {
        QStringList rows;
        for (int row = 0; row < m_filter.rowCount(); ++row) {
            const QVariant port = m_filter.index(row, 0).data(TimelineModel::PortRole);
            rows << (port.isValid() ? port.value<PortNumber>().toString() : u"gap"_s);
        }
        return rows.join(u' ');
    }

private Q_SLOTS:

    void init()
    {
        m_model.setTimeline({});
        m_filter.setOnlyNew(false);
        m_filter.sort(TimelineModel::FirstSeenColumn, Qt::DescendingOrder);
        m_model.setTimeline(timelineSample());
    }

    void gapsStandBetweenTheRowsInBothDirections()
    {
        QCOMPARE(rows(), u"5432 80 6379 gap 22"_s);
        m_filter.sort(TimelineModel::FirstSeenColumn, Qt::AscendingOrder);
        QCOMPARE(rows(), u"22 gap 6379 80 5432"_s);
        QCOMPARE(m_filter.entryCount(), 4);
    }

    void otherOrdersHaveNoGaps_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("expected");
        const auto up = Qt::AscendingOrder;
        const auto down = Qt::DescendingOrder;
        QTest::newRow("by number") << int{TimelineModel::PortColumn} << up << u"22 80 5432 6379"_s;
        QTest::newRow("by number, down") << int{TimelineModel::PortColumn} << down << u"6379 5432 80 22"_s;
        QTest::newRow("by name") << int{TimelineModel::ProgramColumn} << up << u"80 5432 6379 22"_s;
        // 5432 is gone since minute 100, 22 since minute 200; the others are there.
        QTest::newRow("last seen") << int{TimelineModel::LastSeenColumn} << up << u"5432 22 80 6379"_s;
        QTest::newRow("last seen, down")
            << int{TimelineModel::LastSeenColumn} << down << u"80 6379 22 5432"_s;
        QTest::newRow("all equal") << int{TimelineModel::AddressColumn} << up << u"5432 80 6379 22"_s;
        QTest::newRow("all equal, down") << int{TimelineModel::AddressColumn} << down << u"5432 80 6379 22"_s;
    }

    void otherOrdersHaveNoGaps()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        QFETCH(const QString, expected);
        Timeline timeline = timelineSample();
        timeline.entries[3].isListening = false;
        timeline.entries[3].seen.lastSeen = minute(100);
        timeline.entries[0].isListening = false;
        timeline.entries[0].seen.lastSeen = minute(200);
        m_model.setTimeline(timeline);
        m_filter.sort(column, order);
        QCOMPARE(rows(), expected);
        m_filter.sort(TimelineModel::FirstSeenColumn, Qt::DescendingOrder);
        QCOMPARE(rows(), u"5432 80 6379 gap 22"_s);
    }

    void onlyNewLeavesOutWhatWasThere()
    {
        m_filter.setOnlyNew(true);
        m_model.setLookedAt(minute(10));
        QCOMPARE(rows(), u"5432"_s);
        m_model.setLookedAt(minute(9));
        QCOMPARE(rows(), u"5432 80 6379 gap"_s);
        QCOMPARE(m_filter.entryCount(), 3);
        m_model.setLookedAt(minute(30));
        QCOMPARE(rows(), QString{});
        m_filter.setOnlyNew(false);
        QCOMPARE(rows(), u"5432 80 6379 gap 22"_s);
    }

    void newRowsComeToTheirPlace()
    {
        m_filter.sort(TimelineModel::PortColumn, Qt::AscendingOrder);
        Timeline timeline = timelineSample();
        timeline.entries.append(timelineEntry(443, u"nginx"_s, 50));
        m_model.setTimeline(timeline);
        QCOMPARE(rows(), u"22 80 443 5432 6379"_s);
        m_filter.sort(TimelineModel::FirstSeenColumn, Qt::DescendingOrder);
        timeline.entries.append(timelineEntry(25, u"exim4"_s, 60));
        m_model.setTimeline(timeline);
        QCOMPARE(rows(), u"25 443 5432 80 6379 gap 22"_s);
    }
};

QTEST_MAIN(TestTimelineFilter)
#include "tst_timelinefilter.moc"

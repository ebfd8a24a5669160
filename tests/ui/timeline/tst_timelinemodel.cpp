// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localetext.h"
#include "timelinesample.h"
#include "ui/timeline/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// "5432 6379 80 gap 22": the rows from above.
QString rowsOf(const TimelineModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QVariant port = model.index(row, 0).data(TimelineModel::PortRole);
        rows << (port.isValid() ? port.value<PortNumber>().toString() : u"gap"_s);
    }
    return rows.join(u' ');
}

QString textOf(const TimelineModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestTimelineModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void newestComesFirstAndAGapStandsWhereItWas()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester{&model};
        model.setTimeline(timelineSample());
        // What was there when the gap ended is above it.
        QCOMPARE(rowsOf(model), u"5432 80 6379 gap 22"_s);
        QCOMPARE(model.entryCount(), 4);
    }

    void cellsTellWhatTheJournalKnows()
    {
        TimelineModel model;
        TimelineEntry gone = timelineEntry(53, u"dnsmasq"_s, 0);
        gone.seen.sighting.transport = Transport::Udp;
        gone.seen.lastSeen = minute(90);
        gone.isListening = false;
        TimelineEntry unknown = timelineEntry(111, {}, 1);
        unknown.seen.sighting.unit.clear();
        model.setTimeline(timelineSample({gone, unknown}));
        QCOMPARE(textOf(model, 0, TimelineModel::LastSeenColumn), u"now"_s);
        QVERIFY(!textOf(model, 0, TimelineModel::ProgramColumn).isEmpty());
        QVERIFY(textOf(model, 0, TimelineModel::UnitColumn).isEmpty());
        QCOMPARE(textOf(model, 1, TimelineModel::FirstSeenColumn), momentText(minute(0)));
        QCOMPARE(textOf(model, 1, TimelineModel::LastSeenColumn), momentText(minute(90)));
        QCOMPARE(textOf(model, 1, TimelineModel::PortColumn), u"53"_s);
        QCOMPARE(textOf(model, 1, TimelineModel::TransportColumn), u"udp"_s);
        QCOMPARE(textOf(model, 1, TimelineModel::ProgramColumn), u"dnsmasq"_s);
        QCOMPARE(textOf(model, 1, TimelineModel::UnitColumn), u"dnsmasq.service"_s);
        QCOMPARE(textOf(model, 1, TimelineModel::AddressColumn), u"0.0.0.0"_s);
        QCOMPARE(model.listeningCount(), 1);
    }

    void everythingAfterTheLastLookIsNew()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester{&model};
        model.setTimeline(timelineSample());
        QCOMPARE(model.newCount(), 0);
        QVERIFY(textOf(model, 0, TimelineModel::NewColumn).isEmpty());
        const QSignalSpy changed{&model, &TimelineModel::dataChanged};
        model.setLookedAt(minute(10));
        QCOMPARE(model.newCount(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(textOf(model, 0, TimelineModel::NewColumn), u"new"_s);
        QVERIFY(textOf(model, 1, TimelineModel::NewColumn).isEmpty());
        const auto sentence = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.startsWith(u"Port 5432, tcp, postgres, "_s), qPrintable(sentence));
        QVERIFY2(sentence.endsWith(u", new."_s), qPrintable(sentence));
        model.setLookedAt(minute(9));
        QCOMPARE(model.newCount(), 3);
        model.setLookedAt(minute(30));
        QCOMPARE(model.newCount(), 0);
    }

    void updatesChangeOnlyTheRowsThatDiffer()
    {
        TimelineModel model;
        const QAbstractItemModelTester tester{&model};
        Timeline timeline = timelineSample();
        model.setTimeline(timeline);
        const QPersistentModelIndex redis{model.index(2, TimelineModel::PortColumn)};
        const QSignalSpy reset{&model, &TimelineModel::modelReset};
        const QSignalSpy inserted{&model, &TimelineModel::rowsInserted};
        const QSignalSpy removed{&model, &TimelineModel::rowsRemoved};
        const QSignalSpy changed{&model, &TimelineModel::dataChanged};
        model.setTimeline(timeline);
        QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);

        timeline.entries[3].isListening = false;
        timeline.entries.removeFirst();
        timeline.entries.append({timelineEntry(8080, u"java"_s, 20), timelineEntry(25, u"exim4"_s, 40)});
        timeline.gaps.clear();
        model.setTimeline(timeline);
        QCOMPARE(rowsOf(model), u"25 5432 8080 80 6379"_s);
        QCOMPARE(redis.row(), 4);
        QCOMPARE(redis.data().toString(), u"6379"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.constFirst().first().toModelIndex().siblingAtColumn(3).data().toString(), u"5432"_s);
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        model.setTimeline({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!redis.isValid());
    }

    void gapIsOneSentenceAndCannotBeChosen()
    {
        TimelineModel model;
        model.setTimeline(timelineSample());
        const QModelIndex gap = model.index(3, TimelineModel::FirstSeenColumn);
        QVERIFY(gap.data(TimelineModel::GapRole).toBool());
        const QString sentence
            = u"Not watched from %1 to %2."_s.arg(momentText(minute(5)), momentText(minute(10)));
        QCOMPARE(gap.data().toString(), sentence);
        QCOMPARE(gap.siblingAtColumn(TimelineModel::UnitColumn).data(Qt::AccessibleTextRole), sentence);
        QVERIFY(!gap.flags().testFlag(Qt::ItemIsSelectable));
        QVERIFY(model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    }

    void gapsWithNothingBetweenAreOneRow()
    {
        TimelineModel model;
        Timeline timeline = timelineSample();
        timeline.gaps = {
            {minute(1), minute(2)}, {minute(3), minute(4)}, {minute(5), minute(6)}, {minute(40), minute(50)}};
        model.setTimeline(timeline);
        QCOMPARE(rowsOf(model), u"gap 5432 80 6379 gap 22"_s);
        QCOMPARE(textOf(model, 4, 0),
            u"Watched only at times from %1 to %2."_s.arg(momentText(minute(1)), momentText(minute(6))));
        QVERIFY(textOf(model, 0, 0).startsWith(u"Not watched from"_s));
    }

    void sameThingElsewhereIsARowOfItsOwn()
    {
        TimelineModel model;
        TimelineEntry other = timelineEntry(80, u"nginx"_s, 10);
        other.seen.sighting.address = u"::"_s;
        TimelineEntry replaced = timelineEntry(80, u"apache2"_s, 10);
        model.setTimeline(timelineSample({timelineEntry(80, u"nginx"_s, 10), other, replaced}));
        QCOMPARE(model.rowCount(), 3);
        model.setTimeline(timelineSample({replaced, other}));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(textOf(model, 0, TimelineModel::ProgramColumn), u"apache2"_s);
        QCOMPARE(textOf(model, 1, TimelineModel::AddressColumn), u"::"_s);
    }

    void hostileTextsArePlainCutAndOnOneLine()
    {
        TimelineModel model;
        TimelineEntry hostile = timelineEntry(80, hostileText(), 0);
        hostile.seen.sighting.unit = u"a\nb\u202e\x1b[31m"_s;
        hostile.seen.sighting.address = QString{5000, u'1'};
        model.setTimeline(timelineSample({hostile}));
        QCOMPARE(textOf(model, 0, TimelineModel::ProgramColumn), hostileText());
        const QString unit = textOf(model, 0, TimelineModel::UnitColumn);
        QVERIFY(unit.startsWith(u"a b"_s));
        QVERIFY(!unit.contains(u'\x1b') && !unit.contains(u'\u202e'));
        QVERIFY(textOf(model, 0, TimelineModel::AddressColumn).size() < 500);
        QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().size() < 1500);
        QTextDocument toolTip;
        toolTip.setHtml(model.index(0, 0).data(Qt::ToolTipRole).toString());
        QVERIFY(toolTip.toPlainText().contains(hostileText()));
    }
};

QTEST_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localetext.h"
#include "timelinesample.h"
#include "ui/browse/portlisttable.h"
#include "ui/listening/messagepage.h"
#include "ui/timeline/timelinemodel.h"
#include "ui/timeline/timelineview.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

/// A language in which every text is that of the sources between two marks.
class MarkedLanguage final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/,
        const char *sourceText,
        const char * /*disambiguation*/,
        int /*n*/) const override
    {
        return u'«' + QString::fromUtf8(sourceText) + u'»';
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TimelineView> m_view;
    PortListTable *m_table = nullptr;
    MessagePage *m_page = nullptr;
    QLabel *m_news = nullptr;
    QCheckBox *m_onlyNew = nullptr;
    QPushButton *m_markAsSeen = nullptr;

    [[nodiscard]] int selectedPort() const
    {
        const auto rows = m_table->selectionModel()->selectedRows();
        return rows.isEmpty() ? -1 : rows.first().data(TimelineModel::PortRole).value<PortNumber>().value();
    }

    [[nodiscard]] static QVector<int> portsOf(const QSignalSpy &chosen)
    {
        QVector<int> ports;
        for (const auto &call : chosen) {
            ports.append(call.first().value<PortNumber>().value());
        }
        return ports;
    }

    void click(int row) const
    {
        const auto cell = m_table->visualRect(m_table->model()->index(row, TimelineModel::PortColumn));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());
    }

    /// Hundred listeners, one a minute.
    [[nodiscard]] static Timeline manyListeners()
    {
        QVector<TimelineEntry> entries;
        for (quint16 i = 0; i < 100; ++i) {
            entries.append(timelineEntry(1000 + i, u"x"_s, i));
        }
        return timelineSample(entries);
    }

private Q_SLOTS:

    void init()
    {
        m_view = std::make_unique<TimelineView>();
        m_view->resize(570, 690);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_table = m_view->findChild<PortListTable *>(u"timelineTable"_s);
        m_page = m_view->findChild<MessagePage *>(u"timelinePage"_s);
        m_news = m_view->findChild<QLabel *>(u"timelineNews"_s);
        m_onlyNew = m_view->findChild<QCheckBox *>(u"timelineOnlyNew"_s);
        m_markAsSeen = m_view->findChild<QPushButton *>(u"timelineMarkAsSeen"_s);
        QVERIFY(m_table && m_page && m_news && m_onlyNew && m_markAsSeen);
    }

    void emptyJournalSaysSo()
    {
        m_view->setTimeline(timelineSample(QVector<TimelineEntry>{}), minute(0));
        QVERIFY(m_page->isVisible());
        QVERIFY(!m_page->text().isEmpty());
        QVERIFY(!m_table->isVisible());
        QVERIFY(!m_onlyNew->isVisible());
        m_view->setTimeline(timelineSample(), minute(0));
        QVERIFY(!m_page->isVisible());
        QVERIFY(m_table->isVisible());
    }

    void problemStandsInThePlaceOfTheRows()
    {
        m_view->setTimeline(timelineSample(), minute(0));
        m_view->showProblem(u"The journal cannot be opened. "_s + hostileText());
        QVERIFY(m_page->isVisible());
        QVERIFY(m_page->text().endsWith(hostileText()));
        QCOMPARE(m_page->findChild<QLabel *>()->textFormat(), Qt::PlainText);
        QVERIFY(!m_table->isVisible());
        QVERIFY(!m_markAsSeen->isVisible());
        m_view->setTimeline(timelineSample(), minute(0));
        QVERIFY(m_table->isVisible());
    }

    void lineOnTopTellsWhatIsNew()
    {
        m_view->setTimeline(timelineSample(), minute(30));
        QCOMPARE(m_news->text(), u"Nothing new since you last looked on %1."_s.arg(momentText(minute(30))));
        QVERIFY(!m_markAsSeen->isEnabled());
        m_view->setTimeline(timelineSample(), minute(9));
        QCOMPARE(m_news->text(), u"3 new since you last looked on %1."_s.arg(momentText(minute(9))));
        QSignalSpy marked{m_view.get(), &TimelineView::markedAsSeen};
        m_markAsSeen->click();
        QCOMPARE(marked.size(), 1);
        // What came since the rows were read has not been seen.
        QCOMPARE(marked.constFirst().first().toDateTime(), minute(600));
    }

    void choosingWithMouseAndKeyboardIsTold()
    {
        m_view->setTimeline(timelineSample(), minute(0));
        const QSignalSpy chosen{m_view.get(), &TimelineView::portChosen};
        m_table->setFocus();
        QCOMPARE(chosen.size(), 0);
        click(1);
        QTest::keyClick(m_table, Qt::Key_Down);
        // Over the gap: it can be read, not chosen.
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().row(), 3);
        QTest::keyClick(m_table, Qt::Key_Return);
        Timeline later = timelineSample();
        later.entries[0].isListening = false;
        m_view->setTimeline(later, minute(0));
        QCOMPARE(m_table->currentIndex().row(), 3);
        QTest::keyClick(m_table, Qt::Key_Down);
        QTest::keyClick(m_table, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(portsOf(chosen), QVector<int>({80, 6379, 22, 5432}));
        click(3);
        QCOMPARE(portsOf(chosen).size(), 4);
    }

    void typedNumberGoesToItsRow()
    {
        m_view->setTimeline(timelineSample(), minute(0));
        m_table->setFocus();
        const QSignalSpy chosen{m_view.get(), &TimelineView::portChosen};
        QTest::keyClicks(m_table, u"5432"_s);
        QCOMPARE(selectedPort(), 5432);
        QCOMPARE(portsOf(chosen), QVector<int>{5432});
    }

    void portChosenElsewhereIsSelectedAndInSight()
    {
        const QSignalSpy chosen{m_view.get(), &TimelineView::portChosen};
        m_view->setCurrent(PortNumber{1001});
        m_view->setTimeline(manyListeners(), minute(0));
        QCOMPARE(selectedPort(), 1001);
        m_view->setCurrent(PortNumber{1002});
        QCOMPARE(selectedPort(), 1002);
        const QRect row = m_table->visualRect(m_table->selectionModel()->selectedRows().first());
        QVERIFY(m_table->viewport()->rect().contains(row));
        m_view->setCurrent(PortNumber{22});
        QCOMPARE(selectedPort(), -1);
        QCOMPARE(chosen.size(), 0);
    }

    void updatesKeepSelectionAndScroll()
    {
        Timeline timeline = manyListeners();
        // The same port twice: the one that was chosen stays chosen.
        timeline.entries.append(timelineEntry(1050, u"other"_s, 3));
        m_view->setTimeline(timeline, minute(0));
        m_table->scrollToBottom();
        const QPersistentModelIndex other{m_table->model()->index(97, TimelineModel::ProgramColumn)};
        QCOMPARE(other.data().toString(), u"other"_s);
        const QSignalSpy chosen{m_view.get(), &TimelineView::portChosen};
        click(97);
        QCOMPARE(portsOf(chosen), QVector<int>{1050});
        const QPersistentModelIndex anchor{m_table->indexAt({100, 1})};
        const int top = m_table->visualRect(anchor).top();
        timeline.entries.append(timelineEntry(1050, u"newest"_s, 200));
        timeline.entries.append(timelineEntry(7, u"echo"_s, 201));
        m_view->setTimeline(timeline, minute(150));
        QCOMPARE(m_table->visualRect(anchor).top(), top);
        QCOMPARE(other.row(), 99);
        QVERIFY(m_table->selectionModel()->isRowSelected(99));
        QCOMPARE(m_table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(chosen.size(), 1);
    }

    void newRowsAreSeenAtTheTop()
    {
        Timeline timeline = manyListeners();
        m_view->setTimeline(timeline, minute(0));
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
        timeline.entries.append(timelineEntry(7, u"echo"_s, 201));
        m_view->setTimeline(timeline, minute(0));
        QCOMPARE(m_table->verticalScrollBar()->value(), 0);
    }

    void onlyNewShowsWhatIsNewOrSaysThatNothingIs()
    {
        m_view->setTimeline(timelineSample(), minute(9));
        m_view->setCurrent(PortNumber{22});
        const QSignalSpy chosen{m_view.get(), &TimelineView::portChosen};
        m_onlyNew->setChecked(true);
        QCOMPARE(m_table->model()->rowCount(), 4);
        QCOMPARE(selectedPort(), -1);
        m_view->setTimeline(timelineSample(), minute(600));
        QVERIFY(m_page->isVisible());
        QVERIFY(m_page->text().startsWith(u"Nothing new since"_s));
        QVERIFY(m_onlyNew->isVisible());
        m_page->findChild<QPushButton *>()->click();
        QVERIFY(!m_onlyNew->isChecked());
        QVERIFY(m_table->isVisible());
        QCOMPARE(m_table->model()->rowCount(), 5);
        QCOMPARE(selectedPort(), 22);
        QCOMPARE(chosen.size(), 0);
    }

    void headingsOrderTheRows()
    {
        m_view->setTimeline(timelineSample(), minute(0));
        m_table->sortByColumn(TimelineModel::PortColumn, Qt::AscendingOrder);
        const auto portAt = [this](int row) {
            return m_table->model()->index(row, TimelineModel::PortColumn).data().toString();
        };
        QCOMPARE(portAt(0), u"22"_s);
        QCOMPARE(portAt(3), u"6379"_s);
        QCOMPARE(m_table->model()->rowCount(), 4);
    }

    void everythingHasANameForScreenReaders()
    {
        QVERIFY(!m_table->accessibleName().isEmpty());
        QVERIFY(!m_onlyNew->text().isEmpty());
        QVERIFY(!m_markAsSeen->text().isEmpty());
        m_view->setTimeline(timelineSample(), minute(0));
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
                const auto index = m_table->model()->index(row, column);
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
    }

    void hostileTextIsPaintedAsItIs()
    {
        TimelineEntry entry = timelineEntry(80, hostileText(), 0);
        m_view->resize(1400, 300);
        m_view->setTimeline(timelineSample({entry}), minute(0));
        const auto cell = [this] {
            return m_view
                ->grab(QRect{m_table->viewport()->mapTo(m_view.get(), QPoint{}), m_table->viewport()->size()})
                .toImage();
        };
        const QImage hostile = cell();
        // As HTML both would show the same.
        entry.seen.sighting.program.remove(u"<b>"_s).remove(u"</b>"_s);
        m_view->setTimeline(timelineSample({entry}), minute(0));
        QVERIFY(hostile != cell());
    }

    void languageChangesInPlace()
    {
        m_view->setTimeline(timelineSample(), minute(9));
        click(1);
        const QSignalSpy chosen{m_view.get(), &TimelineView::portChosen};
        MarkedLanguage language;
        QCoreApplication::installTranslator(&language);
        QTRY_COMPARE(m_markAsSeen->text(), u"«&Mark all as seen»"_s);
        QCOMPARE(m_onlyNew->text(), u"«Show only &new»"_s);
        QVERIFY(m_news->text().startsWith(u'«'));
        const auto *const model = m_table->model();
        QCOMPARE(model->headerData(TimelineModel::PortColumn, Qt::Horizontal).toString(), u"«Port»"_s);
        QCOMPARE(model->index(0, TimelineModel::LastSeenColumn).data().toString(), u"«now»"_s);
        QCOMPARE(selectedPort(), 80);
        QCoreApplication::removeTranslator(&language);
        QTRY_COMPARE(m_markAsSeen->text(), u"&Mark all as seen"_s);
        QCOMPARE(chosen.size(), 0);
    }

    void columnsFitIntoThePane()
    {
        m_view->setTimeline(timelineSample(), minute(0));
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"

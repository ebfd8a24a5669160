// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/portchart.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using portolan::ChartMark;
using portolan::ListenerMark;
using portolan::PortChart;
using portolan::PortNumber;
using portolan::PortSummary;
using portolan::RegistrationStatus;
using portolan::Theme;

namespace {

PortNumber port(int number)
{
    return PortNumber{static_cast<quint16>(number)};
}

/// 22 is assigned, 2855 undocumented, 100-199 reserved, the rest is not assigned or dynamic.
QVector<PortSummary> overview()
{
    QVector<PortSummary> summaries(PortNumber::count);
    const auto set = [&summaries](int number, RegistrationStatus status, const QString &name) {
        summaries[number].statuses.fill(status);
        summaries[number].overall = status;
        summaries[number].name = name;
    };
    set(22, RegistrationStatus::Assigned, u"ssh"_s);
    set(2855, RegistrationStatus::Undocumented, u"msrp"_s);
    for (int number = 100; number < 200; ++number) {
        set(number, RegistrationStatus::Reserved, {});
    }
    for (int number = 49152; number < PortNumber::count; ++number) {
        set(number, RegistrationStatus::Dynamic, {});
    }
    return summaries;
}

QVector<ChartMark> marks()
{
    return {
        {port(631), ListenerMark::Local, u"cupsd listens"_s},
        {port(3000), ListenerMark::Reachable, u"node listens"_s},
        {port(8000), ListenerMark::Unexpected, {}},
    };
}

class Chart final
{
public:
    explicit Chart(QSize size = {570, 690})
    {
        m_chart.setOverview(overview());
        m_chart.resize(size);
        m_chart.show();
    }

    PortChart *operator->() { return &m_chart; }

    PortChart &operator*() { return m_chart; }

    [[nodiscard]] QPoint middleOf(int number) const
    {
        return m_chart.cellRect(port(number)).center().toPoint();
    }

    void click(QPoint point) { QTest::mouseClick(m_chart.viewport(), Qt::LeftButton, {}, point); }

    [[nodiscard]] QImage image() const
    {
        return m_chart.viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }

    [[nodiscard]] QColor colorOf(int number) const
    {
        return QColor{image().pixel(m_chart.cellRect(port(number)).toAlignedRect().topLeft())};
    }

    [[nodiscard]] QPoint scroll() const
    {
        return {m_chart.horizontalScrollBar()->value(), m_chart.verticalScrollBar()->value()};
    }

private:
    PortChart m_chart;
};

int chosen(const QSignalSpy &spy)
{
    return spy.isEmpty() ? -1 : spy.constLast().constFirst().value<PortNumber>().value();
}

} // namespace

class TestPortChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void aClickOnACellChoosesItsPort_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<qreal>("zoom");
        for (const qreal zoom : {1.0, 6.0, 40.0}) {
            for (const int number : {0, 22, 1023, 1024, 2855, 49151, 49152, 65535}) {
                QTest::addRow("%d at %g", number, zoom) << number << zoom;
            }
        }
    }

    void aClickOnACellChoosesItsPort()
    {
        QFETCH(int, number);
        QFETCH(qreal, zoom);
        Chart chart;
        chart->setZoom(zoom);
        chart->setCurrent(port(number));
        chart->setCurrent(port(0));
        chart->setCurrent(port(number));
        const QSignalSpy spy{&*chart, &PortChart::portChosen};
        QVERIFY(chart->viewport()->rect().contains(chart.middleOf(number)));
        // a pixel left of and above the middle is in the cell even where a cell has two pixels
        chart.click(chart->cellRect(port(number)).topLeft().toPoint());
        QCOMPARE(chosen(spy), number);
        QCOMPARE(chart->current(), port(number));
    }

    void aClickBesideTheDecksChoosesNothing()
    {
        Chart chart;
        const QSignalSpy spy{&*chart, &PortChart::portChosen};
        chart.click({2, 2});
        QCOMPARE(spy.count(), 0);
    }

    void aClickNearAMarkMeansTheMark()
    {
        Chart chart;
        chart->setMarks(marks());
        const QSignalSpy spy{&*chart, &PortChart::portChosen};
        chart.click(chart.middleOf(3000) + QPoint{4, -3});
        QCOMPARE(chosen(spy), 3000);
        chart.click(chart.middleOf(3000) + QPoint{14, 0});
        QVERIFY(chosen(spy) != 3000);
        // its neighbour in the System deck stays within reach
        chart.click(chart.middleOf(632));
        QCOMPARE(chosen(spy), 632);
    }

    void draggingPansAndChoosesNothing()
    {
        Chart chart;
        chart->setZoom(8);
        chart->setCurrent(port(20000));
        const QSignalSpy spy{&*chart, &PortChart::portChosen};
        for (const auto button : {Qt::LeftButton, Qt::MiddleButton}) {
            const QPoint before = chart.scroll();
            QTest::mousePress(chart->viewport(), button, {}, {300, 300});
            const QPointF to{240, 260};
            QMouseEvent move{QEvent::MouseMove,
                to,
                chart->viewport()->mapToGlobal(to),
                Qt::NoButton,
                button,
                Qt::NoModifier};
            QCoreApplication::sendEvent(chart->viewport(), &move);
            QTest::mouseRelease(chart->viewport(), button, {}, to.toPoint());
            QCOMPARE(chart.scroll() - before, QPoint(60, 40));
        }
        QCOMPARE(spy.count(), 0);
    }

    void keysMoveFromPortToPort_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<int>("to");
        const auto row = [](const char *name, int from, int key, Qt::KeyboardModifiers modifiers, int to) {
            QTest::newRow(name) << from << key << modifiers << to;
        };
        row("right", 22, Qt::Key_Right, {}, 23);
        row("left on the keypad", 22, Qt::Key_Left, Qt::KeypadModifier, 21);
        row("down", 22, Qt::Key_Down, {}, 86);
        row("up", 2855, Qt::Key_Up, {}, 2599);
        row("page down", 5000, Qt::Key_PageDown, {}, 9096);
        row("page up", 9096, Qt::Key_PageUp, {}, 5000);
        row("home", 2855, Qt::Key_Home, {}, 1024);
        row("end", 2855, Qt::Key_End, {}, 49151);
        row("first of all", 2855, Qt::Key_Home, Qt::ControlModifier, 0);
        row("last of all", 2855, Qt::Key_End, Qt::ControlModifier, 65535);
        row("next listener", 2855, Qt::Key_N, {}, 3000);
        row("previous listener", 2855, Qt::Key_N, Qt::ShiftModifier, 631);
        row("next listener, round", 8000, Qt::Key_N, {}, 631);
        row("again", 2855, Qt::Key_Return, {}, 2855);
        row("right at the end", 65535, Qt::Key_Right, {}, 65535);
    }

    void keysMoveFromPortToPort()
    {
        QFETCH(int, from);
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(int, to);
        Chart chart;
        chart->setMarks(marks());
        chart->setCurrent(port(from));
        const QSignalSpy spy{&*chart, &PortChart::portChosen};
        QTest::keyClick(&*chart, static_cast<Qt::Key>(key), modifiers);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(chosen(spy), to);
        QCOMPARE(chart->current(), port(to));
    }

    void theFirstArrowGoesToTheFirstPort()
    {
        Chart chart;
        QTest::keyClick(&*chart, Qt::Key_Right);
        QCOMPARE(chart->current(), port(0));
    }

    void aHeldKeyChoosesOnlyWhereItRests()
    {
        Chart chart;
        chart->setCurrent(port(5000));
        QSignalSpy spy{&*chart, &PortChart::portChosen};
        for (int count = 0; count < 10; ++count) {
            QKeyEvent event{QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, true};
            QCoreApplication::sendEvent(&*chart, &event);
        }
        QCOMPARE(chart->current(), port(5010));
        QCOMPARE(spy.count(), 0);
        QVERIFY(spy.wait(2000));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(chosen(spy), 5010);
    }

    void theCurrentPortIsScrolledIntoView()
    {
        Chart chart;
        chart->setZoom(20);
        for (const int number : {65535, 0, 30000, 30001, 1023, 49152, 49151}) {
            chart->setCurrent(port(number));
            QVERIFY(chart->viewport()->rect().contains(chart->cellRect(port(number)).toAlignedRect()));
            QCOMPARE(chart->portAt(chart->cellRect(port(number)).center()), port(number));
        }
        QTest::keyClick(&*chart, Qt::Key_Home, Qt::ControlModifier);
        QVERIFY(chart->viewport()->rect().contains(chart->cellRect(port(0)).toAlignedRect()));
    }

    void settingTheCurrentPortEmitsNothing()
    {
        Chart chart;
        const QSignalSpy spy{&*chart, &PortChart::portChosen};
        chart->setCurrent(port(443));
        QTest::qWait(200);
        QCOMPARE(spy.count(), 0);
    }

    void cellsHaveTheColourOfTheirStatus_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << portolan::lightPalette();
        QTest::newRow("dark") << portolan::darkPalette();
    }

    void cellsHaveTheColourOfTheirStatus()
    {
        QFETCH(QPalette, palette);
        Chart chart;
        chart->setPalette(palette);
        const Theme theme = Theme::of(palette);
        for (const qreal zoom : {1.0, 3.0}) {
            chart->setZoom(zoom);
            chart->setCurrent(port(30));
            QCOMPARE(chart.colorOf(22), theme.statusColor(RegistrationStatus::Assigned));
            QCOMPARE(chart.colorOf(23), theme.statusColor(RegistrationStatus::Unassigned));
            QCOMPARE(chart.colorOf(150), theme.statusColor(RegistrationStatus::Reserved));
        }
        chart->zoomToFit();
        QCOMPARE(chart.colorOf(2855), theme.statusColor(RegistrationStatus::Undocumented));
        QCOMPARE(chart.colorOf(60000), theme.statusColor(RegistrationStatus::Dynamic));
        QCOMPARE(QColor{chart.image().pixel(1, 1)}, theme.sunken);
    }

    void withoutOverviewNoStatusIsClaimed()
    {
        Chart chart;
        chart->setOverview({});
        const Theme theme = Theme::of(chart->palette());
        const QColor color = chart.colorOf(22);
        for (const auto status : portolan::allRegistrationStatuses) {
            QVERIFY(color != theme.statusColor(status));
        }
        QCOMPARE(chart.colorOf(60000), color);
        const QSignalSpy spy{&*chart, &PortChart::portChosen};
        chart.click(chart.middleOf(22));
        QCOMPARE(chosen(spy), 22);
    }

    void aFilterFadesOtherStatuses()
    {
        Chart chart;
        const Theme theme = Theme::of(chart->palette());
        chart->setFilter(RegistrationStatus::Reserved);
        QCOMPARE(chart.colorOf(150), theme.statusColor(RegistrationStatus::Reserved));
        QVERIFY(portolan::contrastRatio(chart.colorOf(22), theme.sunken)
            < portolan::contrastRatio(theme.statusColor(RegistrationStatus::Assigned), theme.sunken) / 2);
        chart->setFilter(std::nullopt);
        QCOMPARE(chart.colorOf(22), theme.statusColor(RegistrationStatus::Assigned));
    }

    void marksAndRingArePainted()
    {
        Chart chart;
        const QImage before = chart.image();
        const auto changed = [&chart, &before](int number) {
            const QRect around = QRect{chart.middleOf(number) - QPoint{8, 8}, QSize{16, 16}};
            return chart.image().copy(around) != before.copy(around);
        };
        QVERIFY(!changed(3000));
        chart->setMarks(marks());
        QVERIFY(changed(631));
        QVERIFY(changed(3000));
        QVERIFY(changed(8000));
        QVERIFY(!changed(20000));
        chart->setMarks({});
        QVERIFY(!changed(3000));
        chart->setCurrent(port(20000));
        const QRect ring = QRect{chart.middleOf(20000) - QPoint{14, 14}, QSize{28, 28}};
        QVERIFY(chart.image().copy(ring) != before.copy(ring));
    }

    void newMarksKeepZoomAndScroll()
    {
        Chart chart;
        chart->setZoom(12);
        chart->setCurrent(port(30000));
        const QPoint scroll = chart.scroll();
        const qreal zoom = chart->zoom();
        QVERIFY(scroll.y() > 0);
        chart->setMarks(marks());
        chart->setOverview(overview());
        QCOMPARE(chart.scroll(), scroll);
        QCOMPARE(chart->zoom(), zoom);
    }

    void theWheelZoomsAroundThePointer()
    {
        Chart chart;
        const QSignalSpy spy{&*chart, &PortChart::zoomChanged};
        const QPointF point = chart->cellRect(port(20000)).center();
        for (int step = 0; step < 12; ++step) {
            QWheelEvent event{point,
                chart->viewport()->mapToGlobal(point),
                {},
                {0, 120},
                Qt::NoButton,
                Qt::ControlModifier,
                Qt::NoScrollPhase,
                false};
            QCoreApplication::sendEvent(chart->viewport(), &event);
        }
        QVERIFY(chart->zoom() > 10);
        QCOMPARE(spy.count(), 12);
        QCOMPARE(spy.constLast().constFirst().toReal(), chart->zoom());
        const auto found = chart->portAt(point);
        QVERIFY(found.has_value());
        QCOMPARE(*found, port(20000));
    }

    void zoomingInAndOutLeadsBack()
    {
        Chart chart;
        QVERIFY(!chart->horizontalScrollBar()->isVisible());
        const auto before = chart->cellRect(port(30000));
        for (int step = 0; step < 30; ++step) {
            chart->zoomIn();
        }
        QCOMPARE(chart->zoom(), chart->maximumZoom());
        for (int step = 0; step < 30; ++step) {
            chart->zoomOut();
        }
        QCOMPARE(chart->zoom(), 1.0);
        QCOMPARE(chart->cellRect(port(30000)), before);
        chart->setZoom(5);
        QTRY_VERIFY(chart->horizontalScrollBar()->isVisible());
        chart->zoomToFit();
        QCOMPARE(chart->zoom(), 1.0);
        QTRY_VERIFY(!chart->horizontalScrollBar()->isVisible());
        QTRY_VERIFY(!chart->verticalScrollBar()->isVisible());
        QCOMPARE(chart->cellRect(port(30000)), before);
    }

    void aTinyViewportIsPaintedToo()
    {
        Chart chart{{20, 10}};
        chart->setMarks(marks());
        chart->setCurrent(port(22));
        QVERIFY(!chart->grab().isNull());
        chart->zoomIn();
        QVERIFY(!chart->grab().isNull());
        chart->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(!chart->grab().isNull());
        QTest::keyClick(&*chart, Qt::Key_End);
        QCOMPARE(chart->current(), port(1023));
    }

    void mirroringMovesTheLabelsAndNotTheNumbers()
    {
        Chart chart{{700, 690}};
        const QSignalSpy spy{&*chart, &PortChart::deckMarginsChanged};
        const qreal before = chart->cellRect(port(0)).left();
        chart->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(chart->cellRect(port(0)).left() < before);
        QVERIFY(chart->cellRect(port(1)).left() > chart->cellRect(port(0)).left());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.constFirst().at(0).toInt(), static_cast<int>(chart->cellRect(port(0)).left()));
    }

    void theToolTipTellsOfThePort()
    {
        Chart chart;
        chart->setMarks(marks());
        const auto tipAt = [&chart](QPoint point) {
            QHelpEvent event{QEvent::ToolTip, point, chart->viewport()->mapToGlobal(point)};
            QCoreApplication::sendEvent(chart->viewport(), &event);
            return QToolTip::text();
        };
        QVERIFY(tipAt(chart.middleOf(22)).contains(u"ssh"));
        QVERIFY(tipAt(chart.middleOf(3000) + QPoint{3, 3}).contains(u"node listens"));
    }

    void screenReadersHearTheCurrentPort()
    {
        Chart chart;
        auto *accessible = QAccessible::queryAccessibleInterface(&*chart);
        QVERIFY(accessible != nullptr);
        QCOMPARE(accessible->text(QAccessible::Name), chart->accessibleName());
        QVERIFY(!accessible->text(QAccessible::Description).isEmpty());
        chart->setMarks({{port(22), ListenerMark::Local, u"sshd listens, this computer only"_s}});
        QTest::keyClick(&*chart, Qt::Key_N);
        const QString sentence = u"Port 22, ssh, registered, sshd listens, this computer only"_s;
        QCOMPARE(accessible->text(QAccessible::Name), sentence);
        QCOMPARE(accessible->text(QAccessible::Value), sentence);
    }
};

QTEST_MAIN(TestPortChart)
#include "tst_portchart.moc"

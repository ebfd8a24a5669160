// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartlayout.h"

#include <QTest>

using portolan::CellDetail;
using portolan::ChartLayout;
using portolan::ChartMetrics;
using portolan::PortNumber;
using portolan::PortRange;

namespace {

ChartMetrics metricsOf(QSize viewport, qreal zoom, qreal pixelRatio = 1, bool isRightToLeft = false)
{
    ChartMetrics metrics;
    metrics.viewport = viewport;
    metrics.largestViewport = viewport;
    metrics.zoom = zoom;
    metrics.pixelRatio = pixelRatio;
    metrics.isRightToLeft = isRightToLeft;
    return metrics;
}

PortNumber port(int number)
{
    return PortNumber{static_cast<quint16>(number)};
}

void addLayouts()
{
    QTest::addColumn<ChartMetrics>("metrics");
    const QSize sizes[]{{570, 690}, {1400, 420}, {300, 900}, {3200, 1440}};
    for (const QSize size : sizes) {
        for (const qreal zoom : {1.0, 3.3, 1000.0}) {
            QTest::addRow("%dx%d at %g", size.width(), size.height(), zoom) << metricsOf(size, zoom);
        }
    }
    QTest::newRow("smaller than the chart") << metricsOf({200, 100}, 1);
    QTest::newRow("one pixel") << metricsOf({1, 1}, 1);
    QTest::newRow("no pixel") << metricsOf({0, 0}, 1);
    QTest::newRow("no pixel, zoomed") << metricsOf({0, 0}, 9);
    QTest::newRow("right to left") << metricsOf({570, 690}, 1, 1, true);
    QTest::newRow("right to left, zoomed") << metricsOf({570, 690}, 5, 1, true);
    QTest::newRow("one and a half device pixels") << metricsOf({855, 1035}, 1, 1.5);
    QTest::newRow("two device pixels, zoomed") << metricsOf({1140, 1380}, 4, 2);
}

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyPortHasACellOfItsOwn_data() { addLayouts(); }

    void everyPortHasACellOfItsOwn()
    {
        QFETCH(ChartMetrics, metrics);
        const ChartLayout layout{metrics};
        const QRect content{QPoint{}, layout.contentSize()};
        qint64 area[3]{};
        for (int number = 0; number < PortNumber::count; ++number) {
            const QRect cell = layout.rectOf(port(number));
            const auto range = rangeOf(port(number));
            area[static_cast<int>(range)] += qint64{cell.width()} * cell.height();
            const bool isRight = !cell.isEmpty() && layout.deckRect(range).contains(cell)
                && content.contains(cell) && layout.portAt(QRectF{cell}.center()) == port(number)
                && layout.portAt(QPointF{cell.topLeft()}) == port(number)
                && layout.portAt(QRectF{cell}.bottomRight() - QPointF{0.01, 0.01}) == port(number);
            QVERIFY2(isRight, qPrintable(port(number).toString()));
        }
        // as every corner leads back to its port, full decks have no two cells that overlap
        for (const auto range : portolan::allPortRanges) {
            const QRect deck = layout.deckRect(range);
            QCOMPARE(area[static_cast<int>(range)], qint64{deck.width()} * deck.height());
        }
    }

    void decksAndCaptionsStandOneBelowTheOther_data() { addLayouts(); }

    void decksAndCaptionsStandOneBelowTheOther()
    {
        QFETCH(ChartMetrics, metrics);
        const ChartLayout layout{metrics};
        int bottom = -1;
        for (const auto range : portolan::allPortRanges) {
            const QRect caption = layout.captionRect(range);
            QVERIFY(caption.top() > bottom);
            QCOMPARE(caption.bottom() + 1, layout.deckRect(range).top());
            QCOMPARE(caption.left(), layout.deckRect(range).left());
            bottom = layout.deckRect(range).bottom();
        }
        QVERIFY(bottom < layout.contentSize().height());
    }

    void atZoomOneEverythingFits_data()
    {
        QTest::addColumn<QSize>("viewport");
        QTest::newRow("beside two panes") << QSize{570, 625};
        QTest::newRow("small") << QSize{320, 420};
        QTest::newRow("large") << QSize{1400, 1000};
        QTest::newRow("wide and low") << QSize{1400, 400};
        QTest::newRow("narrow and high") << QSize{320, 1200};
    }

    void atZoomOneEverythingFits()
    {
        QFETCH(QSize, viewport);
        const ChartLayout layout{metricsOf(viewport, 1)};
        QCOMPARE(layout.contentSize(), viewport);
        QCOMPARE(layout.zoom(), 1.0);
    }

    void theUsualWindowShowsCellsOfTwoPixels()
    {
        const ChartLayout layout{metricsOf({570, 625}, 1)};
        QCOMPARE(layout.deckRect(PortRange::System).size(), QSize(512, 128));
        QCOMPARE(layout.deckRect(PortRange::User).size(), QSize(512, 376));
        QCOMPARE(layout.deckRect(PortRange::Dynamic).size(), QSize(512, 32));
        QCOMPARE(layout.rectOf(port(22)).size(), QSize(8, 8));
        QCOMPARE(layout.rectOf(port(2855)).size(), QSize(2, 2));
    }

    void cellsOfADeckAreEquallyLarge_data() { addLayouts(); }

    void cellsOfADeckAreEquallyLarge()
    {
        QFETCH(ChartMetrics, metrics);
        const ChartLayout layout{metrics};
        for (const int number : {0, 1, 63, 64, 1023}) {
            QCOMPARE(layout.rectOf(port(number)).size(), layout.rectOf(port(0)).size());
        }
        for (const int number : {1024, 1025, 1279, 1280, 49151}) {
            QCOMPARE(layout.rectOf(port(number)).size(), layout.rectOf(port(1024)).size());
        }
        if (layout.gap(PortRange::Dynamic) > 0) {
            QCOMPARE(layout.rectOf(port(49153)).size(), layout.rectOf(port(49152)).size());
        }
    }

    void placesBesideTheDecksHaveNoPort()
    {
        const ChartLayout layout{metricsOf({570, 690}, 1)};
        const QRect user = layout.deckRect(PortRange::User);
        QCOMPARE(layout.portAt({0, 0}), std::nullopt);
        QCOMPARE(layout.portAt({user.left() - 0.5, user.top() + 3.0}), std::nullopt);
        QCOMPARE(layout.portAt({user.right() + 1.0, user.top() + 3.0}), std::nullopt);
        QCOMPARE(layout.portAt({user.left() + 3.0, user.top() - 0.5}), std::nullopt);
        QCOMPARE(layout.portAt({-1e6, 1e6}), std::nullopt);
    }

    void onlyCellsInARectangleAreInIt()
    {
        const ChartLayout layout{metricsOf({570, 690}, 4)};
        const QRect rect
            = layout.rectOf(port(1024 + (2 * 256) + 3)) | layout.rectOf(port(1024 + (5 * 256) + 9));
        QCOMPARE(layout.cellsIn(PortRange::User, rect), (ChartLayout::Cells{2, 5, 3, 9}));
        QVERIFY(layout.cellsIn(PortRange::System, rect).isEmpty());
        QVERIFY(layout.cellsIn(PortRange::Dynamic, {}).isEmpty());
    }

    void arrowsLeadToTheNextCell_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<ChartLayout::Direction>("direction");
        QTest::addColumn<int>("to");
        using Direction = ChartLayout::Direction;
        QTest::newRow("right") << 22 << Direction::Right << 23;
        QTest::newRow("right at the end of a row") << 63 << Direction::Right << 64;
        QTest::newRow("right at the end of a deck") << 1023 << Direction::Right << 1024;
        QTest::newRow("right at the end") << 65535 << Direction::Right << -1;
        QTest::newRow("left") << 22 << Direction::Left << 21;
        QTest::newRow("left at the beginning") << 0 << Direction::Left << -1;
        QTest::newRow("down") << 22 << Direction::Down << 86;
        QTest::newRow("down to the next deck") << 960 + 22 << Direction::Down << 1024 + 90;
        QTest::newRow("down at the bottom") << 65535 << Direction::Down << -1;
        QTest::newRow("up") << 2855 << Direction::Up << 2599;
        QTest::newRow("up to the deck above") << 1024 + 90 << Direction::Up << 960 + 22;
        QTest::newRow("up at the top") << 5 << Direction::Up << -1;
    }

    void arrowsLeadToTheNextCell()
    {
        QFETCH(int, from);
        QFETCH(ChartLayout::Direction, direction);
        QFETCH(int, to);
        const ChartLayout layout{metricsOf({570, 690}, 1)};
        const auto next = layout.neighbour(port(from), direction);
        QCOMPARE(next ? next->value() : -1, to);
    }

    void pagesStopAtTheFirstAndLastRow()
    {
        const ChartLayout layout{metricsOf({570, 690}, 1)};
        QCOMPARE(layout.rowsAway(port(5000), 16), port(5000 + (16 * 256)));
        QCOMPARE(layout.rowsAway(port(5000), -10000).value() < 64, true);
        QVERIFY(layout.rowsAway(port(5000), 10000) >= port(65536 - 512));
        QCOMPARE(layout.rowsAway(port(5000), 0), port(5000));
    }

    void moreIsSaidInLargerCells()
    {
        const QSize viewport{1000, 900};
        CellDetail last = CellDetail::Cells;
        ChartLayout layout{metricsOf(viewport, 1)};
        QCOMPARE(layout.detail(PortRange::User), CellDetail::Cells);
        for (int step = 0; step < 100 && layout.zoom() < layout.maximumZoom(); ++step) {
            const ChartLayout next{metricsOf(viewport, layout.nextZoom())};
            QVERIFY(next.zoom() > layout.zoom());
            QCOMPARE(next.zoom(), layout.nextZoom());
            QVERIFY(next.detail(PortRange::User) >= last);
            QVERIFY(next.detail(PortRange::System) >= next.detail(PortRange::User));
            last = next.detail(PortRange::User);
            layout = next;
        }
        QCOMPARE(last, CellDetail::Descriptions);
        for (int step = 0; step < 100 && layout.zoom() > 1; ++step) {
            const ChartLayout previous{metricsOf(viewport, layout.previousZoom())};
            QVERIFY(previous.zoom() < layout.zoom());
            layout = previous;
        }
        QCOMPARE(layout.zoom(), 1.0);
    }

    void axisLabelsKeepTheirDistance_data() { addLayouts(); }

    void axisLabelsKeepTheirDistance()
    {
        QFETCH(ChartMetrics, metrics);
        const ChartLayout layout{metrics};
        for (const auto range : portolan::allPortRanges) {
            const auto labels = layout.axisLabels(range);
            QVERIFY(!labels.isEmpty());
            QCOMPARE(labels.constFirst().port, firstOf(range));
            for (qsizetype index = 1; index < labels.size(); ++index) {
                QVERIFY(labels.at(index).y - labels.at(index - 1).y >= 2 * metrics.labelHeight);
                QCOMPARE(layout.rectOf(labels.at(index).port).left(), layout.deckRect(range).left());
            }
        }
    }

    void axisLabelsAreThoseOfTheDrawing()
    {
        const ChartLayout layout{metricsOf({570, 625}, 1)};
        const auto portsOf = [&layout](PortRange range) {
            QStringList ports;
            for (const auto &label : layout.axisLabels(range)) {
                ports.append(label.port.toString());
            }
            return ports.join(u' ');
        };
        QCOMPARE(portsOf(PortRange::System), QStringLiteral("0 512"));
        QCOMPARE(portsOf(PortRange::User), QStringLiteral("1024 8192 16384 24576 32768 40960"));
        QCOMPARE(portsOf(PortRange::Dynamic), QStringLiteral("49152"));
    }

    void labelsStandOnTheLeadingSide()
    {
        const ChartLayout leftToRight{metricsOf({570, 690}, 1)};
        QCOMPARE(leftToRight.gutterWidth(), leftToRight.deckRect(PortRange::User).left());
        const ChartLayout rightToLeft{metricsOf({570, 690}, 1, 1, true)};
        const QRect deck = rightToLeft.deckRect(PortRange::User);
        QCOMPARE(rightToLeft.gutterWidth(), 570 - deck.right() - 1);
        QVERIFY(deck.left() < rightToLeft.gutterWidth());
        // numbers grow to the right all the same
        QVERIFY(rightToLeft.rectOf(port(23)).left() > rightToLeft.rectOf(port(22)).left());
    }

    void anAnchorIsTheSamePortAtEveryZoom()
    {
        const ChartLayout small{metricsOf({1000, 900}, 1)};
        const ChartLayout large{metricsOf({1000, 900}, 8)};
        for (const int number : {0, 22, 1023, 1024, 2855, 8000, 49151, 49152, 65535}) {
            const auto anchor = small.anchorAt(QRectF{small.rectOf(port(number))}.center());
            QCOMPARE(large.portAt(large.pointOf(anchor)), port(number));
        }
    }
};

QTEST_GUILESS_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"

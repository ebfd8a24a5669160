// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartlegend.h"
#include "ui/chart/legendbutton.h"
#include "ui/chart/legendmark.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using portolan::ChartLegend;
using portolan::LegendButton;
using portolan::LegendMark;
using portolan::RegistrationStatus;
using Status = std::optional<RegistrationStatus>;

namespace {

LegendButton *buttonOf(const ChartLegend &legend, RegistrationStatus status)
{
    return legend.findChild<LegendButton *>(u"legend-"_s + statusKey(status));
}

Status statusOf(const QSignalSpy &spy)
{
    return spy.constLast().constFirst().value<Status>();
}

} // namespace

class TestChartLegend : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void itSaysWhatIsOnTheChart()
    {
        const ChartLegend legend;
        QStringList statuses;
        for (const auto *button : legend.findChildren<LegendButton *>()) {
            statuses.append(button->text());
            QVERIFY(!button->accessibleDescription().isEmpty());
        }
        const QStringList expectedStatuses{
            u"registered"_s, u"registered but undocumented"_s, u"reserved"_s, u"unassigned"_s, u"dynamic"_s};
        QCOMPARE(statuses, expectedStatuses);
        QStringList marks;
        for (const auto *mark : legend.findChildren<LegendMark *>()) {
            marks.append(mark->text());
        }
        const QStringList expectedMarks{
            u"listening, reachable"_s, u"this computer only"_s, u"container"_s, u"unexpected"_s};
        QCOMPARE(marks, expectedMarks);
    }

    void aClickShowsOneStatusAndAnotherAllAgain()
    {
        ChartLegend legend;
        legend.resize(600, 60);
        legend.show();
        QSignalSpy spy{&legend, &ChartLegend::statusToggled};
        QTest::mouseClick(buttonOf(legend, RegistrationStatus::Reserved), Qt::LeftButton);
        QCOMPARE(spy.count(), 1);
        QCOMPARE(statusOf(spy), Status{RegistrationStatus::Reserved});
        QTest::mouseClick(buttonOf(legend, RegistrationStatus::Assigned), Qt::LeftButton);
        QCOMPARE(statusOf(spy), Status{RegistrationStatus::Assigned});
        QVERIFY(!buttonOf(legend, RegistrationStatus::Reserved)->isChecked());
        QTest::mouseClick(buttonOf(legend, RegistrationStatus::Assigned), Qt::LeftButton);
        QCOMPARE(statusOf(spy), Status{});
        QCOMPARE(legend.status(), Status{});
    }

    void theKeyboardTogglesToo()
    {
        ChartLegend legend;
        legend.show();
        QSignalSpy spy{&legend, &ChartLegend::statusToggled};
        auto *button = buttonOf(legend, RegistrationStatus::Dynamic);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(statusOf(spy), Status{RegistrationStatus::Dynamic});
    }

    void settingTheStatusEmitsNothing()
    {
        ChartLegend legend;
        const QSignalSpy spy{&legend, &ChartLegend::statusToggled};
        legend.setStatus(RegistrationStatus::DeAssigned);
        QCOMPARE(legend.status(), Status{RegistrationStatus::Reserved});
        legend.setStatus(std::nullopt);
        QCOMPARE(legend.status(), Status{});
        QCOMPARE(spy.count(), 0);
    }

    void entriesWrapAndStayInside_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const int width : {1200, 570, 400, 300, 200, 120}) {
            QTest::addRow("%d", width) << width << Qt::LeftToRight;
            QTest::addRow("%d, right to left", width) << width << Qt::RightToLeft;
        }
    }

    void entriesWrapAndStayInside()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        ChartLegend legend;
        legend.setLayoutDirection(direction);
        legend.setDeckMargins(46, 11);
        legend.resize(width, legend.heightForWidth(width));
        legend.show();
        QVector<QRect> rects;
        for (const auto *entry : legend.findChildren<QWidget *>()) {
            const QRect rect = entry->geometry();
            QVERIFY(legend.rect().contains(rect));
            for (const QRect &other : std::as_const(rects)) {
                QVERIFY(!rect.intersects(other));
            }
            rects.append(rect);
        }
        QCOMPARE(rects.size(), 9);
        QVERIFY(legend.heightForWidth(120) > legend.heightForWidth(1200));
    }

    void swatchesHaveTheColoursOfTheChart_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << portolan::lightPalette();
        QTest::newRow("dark") << portolan::darkPalette();
    }

    void swatchesHaveTheColoursOfTheChart()
    {
        QFETCH(QPalette, palette);
        ChartLegend legend;
        legend.setPalette(palette);
        const auto theme = portolan::Theme::of(palette);
        for (const auto *button : legend.findChildren<LegendButton *>()) {
            QImage image{button->sizeHint(), QImage::Format_RGB32};
            image.fill(theme.sunken);
            const_cast<LegendButton *>(button)->resize(button->sizeHint());
            const_cast<LegendButton *>(button)->render(&image, {}, {}, {});
            QCOMPARE(QColor{image.pixel(9, image.height() / 2)}, theme.statusColor(button->status()));
        }
    }
};

QTEST_MAIN(TestChartLegend)
#include "tst_chartlegend.moc"

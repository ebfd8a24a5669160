// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/pace.h"

#include <QTest>

using namespace portolan;

class TestPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void pauseFollowsCostAndQuiet_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<qint64>("cost");
        QTest::addColumn<int>("quiet");
        QTest::addColumn<int>("pause");
        QTest::newRow("cheap") << 2000 << qint64{3} << 0 << 2000;
        QTest::newRow("just cheap enough") << 2000 << qint64{100} << 0 << 2000;
        QTest::newRow("dear") << 2000 << qint64{300} << 0 << 6000;
        QTest::newRow("far too dear") << 2000 << qint64{60'000} << 0 << 60'000;
        QTest::newRow("quiet for a moment") << 2000 << qint64{3} << 29 << 2000;
        QTest::newRow("quiet for long") << 2000 << qint64{3} << 30 << 4000;
        QTest::newRow("quiet and dear") << 2000 << qint64{300} << 30 << 6000;
    }

    void pauseFollowsCostAndQuiet()
    {
        QFETCH(const int, interval);
        QFETCH(const qint64, cost);
        QFETCH(const int, quiet);
        QFETCH(const int, pause);
        QCOMPARE(paceMs(interval, cost, quiet), pause);
    }
};

QTEST_APPLESS_MAIN(TestPace)

#include "tst_pace.moc"

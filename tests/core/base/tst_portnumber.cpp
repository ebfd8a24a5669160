// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portnumber.h"
#include "core/base/portrange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using portolan::PortNumber;

class TestPortNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsOnlyPlainDecimalNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("expected");
        QTest::newRow("smallest") << u"0"_s << 0;
        QTest::newRow("largest") << u"65535"_s << 65535;
        QTest::newRow("leading zeros") << u"00080"_s << 80;
        QTest::newRow("one too large") << u"65536"_s << -1;
        QTest::newRow("far too large") << u"99999999999"_s << -1;
        QTest::newRow("negative") << u"-1"_s << -1;
        QTest::newRow("plus sign") << u"+80"_s << -1;
        QTest::newRow("space around") << u" 80"_s << -1;
        QTest::newRow("hexadecimal") << u"0x50"_s << -1;
        QTest::newRow("arabic digits") << u"٨٠"_s << -1;
        QTest::newRow("empty") << QString{} << -1;
    }

    void readsOnlyPlainDecimalNumbers()
    {
        QFETCH(QString, text);
        QFETCH(int, expected);
        const auto port = PortNumber::fromString(text);
        QCOMPARE(port ? port->value() : -1, expected);
    }

    void rangesCoverEveryPortOnce()
    {
        int covered = 0;
        for (const auto range : portolan::allPortRanges) {
            for (int number = portolan::firstOf(range).value(); number <= portolan::lastOf(range).value();
                 ++number) {
                QCOMPARE(portolan::rangeOf(PortNumber{static_cast<quint16>(number)}), range);
                ++covered;
            }
        }
        QCOMPARE(covered, PortNumber::count);
    }
};

QTEST_GUILESS_MAIN(TestPortNumber)
#include "tst_portnumber.moc"

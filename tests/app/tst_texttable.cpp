// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/texttable.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan::terminal;

namespace {

TextTable sample()
{
    TextTable table{{{u"A"_s, 3}, {u"Middle"_s, 5}, {u"Empty"_s, 5}, {u"Last"_s, 4}}};
    table.addRow({u"one"_s, u"0123456789abcdefghij"_s, QString{}, u"end"_s});
    table.addRow({u"longer"_s, u"x"_s, QString{}, QString{}});
    return table;
}

} // namespace

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void columnsStandBelowTheirHeadings()
    {
        QCOMPARE(sample().toText(std::nullopt),
            u"A       Middle                Last\n"
            "one     0123456789abcdefghij  end\n"
            "longer  x\n"_s);
    }

    void noLineIsWiderThanTheTerminal()
    {
        for (int width = 40; width > 0; --width) {
            const QStringList lines = sample().toText(width).split(u'\n');
            for (const QString &line : lines) {
                QVERIFY2(cellsOf(line) <= width, qPrintable(line));
            }
        }
        QCOMPARE(sample().toText(26).section(u'\n', 1, 1), u"one     012345…fghij  end"_s);
    }

    void longTextsLoseTheirMiddle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("cells");
        QTest::addColumn<QString>("expected");
        QTest::newRow("fits") << u"abc"_s << 3 << u"abc"_s;
        QTest::newRow("odd") << u"abcdefgh"_s << 5 << u"ab…gh"_s;
        QTest::newRow("even") << u"abcdefgh"_s << 6 << u"abc…gh"_s;
        QTest::newRow("one") << u"abc"_s << 1 << u"…"_s;
        QTest::newRow("wide letters") << u"日本語日本語"_s << 7 << u"日…語"_s;
        QTest::newRow("pictures are not cut in two") << u"😀😀😀"_s << 5 << u"😀…😀"_s;
    }

    void longTextsLoseTheirMiddle()
    {
        QFETCH(const QString, text);
        QFETCH(const int, cells);
        QTEST(elided(text, cells), "expected");
        QVERIFY(cellsOf(elided(text, cells)) <= cells);
    }

    void oneLongTextPadsNoOtherRow()
    {
        TextTable table{{{u"A"_s, 3}, {u"B"_s, 3}}};
        table.addRow({QString{250, u'x'}, u"1"_s});
        table.addRow({u"short"_s, u"2"_s});
        const QStringList lines = table.toText(std::nullopt).split(u'\n');
        QVERIFY(lines.at(1).startsWith(QString{250, u'x'})); // whole
        QCOMPARE(lines.at(2).size(), TextTable::mostWidth + 3);
    }

    void lettersTakeTheirCells()
    {
        QCOMPARE(cellsOf(u"e\u0301"_s), 1);
        QCOMPARE(cellsOf(u"日本"_s), 4);
        QCOMPARE(cellsOf(u"😀"_s), 2);
        QCOMPARE(cellsOf(QString{}), 0);
    }

    void whatIsFromOutsideIsMadeVisible()
    {
        TextTable table{{{u"A"_s, 3}}};
        table.addRow({u"a\n\u001b\u202e\u2028"_s});
        QCOMPARE(table.toText(std::nullopt), u"A\na\u240a\u241b\ufffd\ufffd\n"_s);
    }
};

QTEST_APPLESS_MAIN(TestTextTable)

#include "tst_texttable.moc"

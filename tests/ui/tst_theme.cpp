// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme.h"

#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void textsCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << lightPalette() << false;
        QTest::newRow("dark") << darkPalette() << true;
        QTest::newRow("gray desktop") << QPalette{QColor{0xef, 0xef, 0xef}} << false;
        QTest::newRow("black and white") << QPalette{Qt::white,
            Qt::black,
            Qt::white,
            Qt::white,
            Qt::gray,
            Qt::white,
            Qt::white,
            Qt::black,
            Qt::black} << true;
    }

    void textsCanBeRead()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, isDark);
        const Theme theme = Theme::of(palette);
        QCOMPARE(theme.isDark, isDark);
        // WCAG 2.1, success criterion 1.4.3; 1.4.11 for marks.
        for (const QColor &page : {theme.page, theme.sunken}) {
            for (const QColor &text : {theme.text, theme.quietText, theme.accent, theme.warning}) {
                QVERIFY2(contrastRatio(text, page) >= 4.5, qPrintable(text.name() + u" on "_s + page.name()));
            }
            QVERIFY2(contrastRatio(theme.live, page) >= 3, qPrintable(theme.live.name()));
        }
        QVERIFY(contrastRatio(theme.text, theme.selection) >= 4.5);
    }

    void statusesDiffer()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            const Theme theme = Theme::of(palette);
            using enum RegistrationStatus;
            const QVector<RegistrationStatus> shown{Assigned, Undocumented, Reserved, Unassigned, Dynamic};
            for (qsizetype one = 0; one < shown.size(); ++one) {
                for (qsizetype other = 0; other < one; ++other) {
                    QVERIFY(theme.statusColor(shown.at(one)) != theme.statusColor(shown.at(other)));
                }
            }
            QVERIFY(contrastRatio(theme.statusColor(Assigned), theme.statusColor(Unassigned)) >= 3);
        }
    }

    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::red, Qt::red)), 1);
        // The example of the standard's understanding document: #767676 on white passes narrowly.
        QVERIFY(contrastRatio(QColor{0x76, 0x76, 0x76}, Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor{0x78, 0x78, 0x78}, Qt::white) < 4.5);
    }

    void digitsHaveOneWidth()
    {
        const QFontMetrics metrics{Theme::numberFont(QFont{})};
        QCOMPARE(metrics.horizontalAdvance(u"11111"_s), metrics.horizontalAdvance(u"00000"_s));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

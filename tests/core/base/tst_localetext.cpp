// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localetext.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const QDateTime moment{QDate{2026, 4, 9}, QTime{14, 5, 6}};

bool hasPlainDigitsOnly(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return !c.isDigit() || (c >= u'0' && c <= u'9'); });
}

} // namespace

class TestLocaleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { QLocale::setDefault(QLocale{QLocale::English}); }

    void digitsAreTheSameInAllLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("Romanian") << u"ro"_s;
        QTest::newRow("Central Kurdish") << u"ckb"_s;
        QTest::newRow("Arabic of Egypt") << u"ar_EG"_s;
        QTest::newRow("Persian") << u"fa"_s;
    }

    void digitsAreTheSameInAllLanguages()
    {
        QFETCH(const QString, language);
        QLocale::setDefault(QLocale{language});
        for (const QString &text : {dateText(moment.date()),
                 monthText(moment.date()),
                 momentText(moment),
                 timeText(moment),
                 numberText(65536)}) {
            QVERIFY2(hasPlainDigitsOnly(text), qPrintable(text));
        }
        QVERIFY(dateText(moment.date()).contains(u"2026"_s));
        QVERIFY(monthText(moment.date()).contains(u"2026"_s));
        QVERIFY(!numberText(65536).contains(QChar{0x066c}));
        QCOMPARE(exactTimeText(moment), u"14:05:06"_s);
    }

    void wordsAreThoseOfTheLanguage()
    {
        QLocale::setDefault(QLocale{u"en_GB"_s});
        QCOMPARE(dateText(moment.date()), u"9 April 2026"_s);
        QCOMPARE(numberText(65536), u"65,536"_s);
        QLocale::setDefault(QLocale{u"ro"_s});
        QCOMPARE(dateText(moment.date()), u"9 aprilie 2026"_s);
        QCOMPARE(numberText(65536), u"65.536"_s);
    }

    void otherCharactersStay()
    {
        QCOMPARE(withPlainDigits(u"٢٨٥٥ – ۲۸۵۶ – Ⅳ ² x"_s), u"2855 – 2856 – Ⅳ ² x"_s);
    }
};

QTEST_APPLESS_MAIN(TestLocaleText)

#include "tst_localetext.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/editdistance.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestEditDistance : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void mistakesAreCounted_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("term");
        QTest::addColumn<int>("toBeginning");
        QTest::addColumn<int>("toWhole");
        QTest::newRow("equal") << u"nginx"_s << u"nginx"_s << 0 << 0;
        QTest::newRow("beginning") << u"post"_s << u"postgres"_s << 0 << 3;
        QTest::newRow("swapped") << u"ngnix"_s << u"nginx"_s << 1 << 1;
        QTest::newRow("left out") << u"mosquito"_s << u"mosquitto"_s << 1 << 1;
        QTest::newRow("added") << u"reddis"_s << u"redis"_s << 1 << 1;
        QTest::newRow("replaced") << u"jupiter"_s << u"jupyter"_s << 1 << 1;
        QTest::newRow("swapped in the beginning") << u"postgers"_s << u"postgresql"_s << 1 << 3;
        QTest::newRow("swapped at the front") << u"gninx"_s << u"nginx"_s << 1 << 1;
        QTest::newRow("two mistakes") << u"kuberntse"_s << u"kubernetes"_s << 2 << 2;
        QTest::newRow("no letter is touched twice") << u"ca"_s << u"abc"_s << 1 << 3;
        QTest::newRow("too far") << u"nginx"_s << u"apache"_s << 3 << 3;
        QTest::newRow("empty term") << u"abc"_s << QString{} << 3 << 3;
        QTest::newRow("empty word") << QString{} << u"ab"_s << 0 << 2;
        QTest::newRow("too long") << QString{33, u'a'} << QString{33, u'a'} << 3 << 3;
    }

    void mistakesAreCounted()
    {
        QFETCH(QString, word);
        QFETCH(QString, term);
        QFETCH(int, toBeginning);
        QFETCH(int, toWhole);
        QCOMPARE(editDistance(word, term, 2), (EditDistance{toBeginning, toWhole}));
    }

    void moreMistakesThanAskedForAreNotCounted()
    {
        QCOMPARE(editDistance(u"kuberntse", u"kubernetes", 1), (EditDistance{2, 2}));
    }
};

QTEST_APPLESS_MAIN(TestEditDistance)
#include "tst_editdistance.moc"

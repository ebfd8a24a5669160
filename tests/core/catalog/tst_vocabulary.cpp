// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Vocabulary vocabularyOf(const QStringList &terms)
{
    Vocabulary vocabulary;
    for (const QString &term : terms) {
        vocabulary.add(term);
    }
    return vocabulary;
}

} // namespace

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wholeWordsComeBeforeBeginningsAndProminentOnesBeforeOthers()
    {
        const Vocabulary vocabulary = vocabularyOf({u"jupyterhub"_s, u"jupyter"_s, u"jupater"_s, u"nginx"_s});
        QCOMPARE(
            vocabulary.nearest(u"jupiter"_s), (QStringList{u"jupyter"_s, u"jupater"_s, u"jupyterhub"_s}));
    }

    void nearerWordsComeBeforeProminentOnes()
    {
        const Vocabulary vocabulary = vocabularyOf({u"postmasters"_s, u"mongodatabase"_s, u"postmaster"_s});
        QCOMPARE(vocabulary.nearest(u"pstmastrers"_s), QStringList{u"postmasters"_s});
        QCOMPARE(vocabulary.nearest(u"postmastr"_s), (QStringList{u"postmaster"_s, u"postmasters"_s}));
    }

    void shortWordsBearOneMistake()
    {
        const Vocabulary vocabulary = vocabularyOf({u"redis"_s, u"ssh"_s});
        QCOMPARE(vocabulary.nearest(u"rdeis"_s), QStringList{u"redis"_s});
        QVERIFY(vocabulary.nearest(u"rdesi"_s).isEmpty());
        QVERIFY(vocabulary.nearest(u"shs"_s).isEmpty());
        QVERIFY(vocabulary.nearest(QString{}).isEmpty());
        QVERIFY(vocabulary.nearest(QString{1000, u'r'}).isEmpty());
    }

    void thereAreAtMostFive()
    {
        const Vocabulary vocabulary
            = vocabularyOf({u"testa"_s, u"testb"_s, u"testc"_s, u"testd"_s, u"teste"_s, u"testf"_s});
        QCOMPARE(vocabulary.nearest(u"testx"_s).size(), 5);
        QCOMPARE(vocabulary.nearest(u"testx"_s).constFirst(), u"testa"_s);
    }

    void anEmptyOneKnowsNothing() { QVERIFY(Vocabulary{}.nearest(u"redis"_s).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"

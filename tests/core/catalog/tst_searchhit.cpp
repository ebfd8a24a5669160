// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/searchhit.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

constexpr std::array allMatches{SearchHit::Match::Number,
    SearchHit::Match::RegisteredName,
    SearchHit::Match::Service,
    SearchHit::Match::Use,
    SearchHit::Match::Description,
    SearchHit::Match::Filter};

SearchHit hitOf(SearchHit::Match match, const QString &matched)
{
    SearchHit hit;
    hit.match = match;
    hit.matched = matched;
    return hit;
}

} // namespace

class TestSearchHit : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void eachMatchHasAKeyAndAReasonOfItsOwn()
    {
        QSet<QString> keys;
        QSet<QString> reasons;
        for (const SearchHit::Match match : allMatches) {
            keys.insert(matchKey(match));
            reasons.insert(reasonText(hitOf(match, u"sshd"_s)));
        }
        QCOMPARE(keys.size(), allMatches.size());
        QCOMPARE(reasons.size(), allMatches.size());
    }

    void theReasonNamesWhatFitsAndWhatWasMended()
    {
        SearchHit hit = hitOf(SearchHit::Match::Service, u"sshd"_s);
        QVERIFY(reasonText(hit).contains(u"sshd"_s));
        hit.typed = u"shsd"_s;
        hit.corrected = u"sshd"_s;
        QVERIFY(reasonText(hit).contains(u"shsd"_s));
    }

    void aReasonIsNeverCutShort()
    {
        for (const SearchHit::Match match : allMatches) {
            QVERIFY(!reasonText(hitOf(match, {})).trimmed().endsWith(u':'));
        }
        SearchHit page = hitOf(SearchHit::Match::Description, {});
        page.conceptId = u"loopback"_s;
        QVERIFY(!reasonText(page).trimmed().endsWith(u':'));
    }

    void theLabelIsTheFirstThatIsKnown()
    {
        SearchHit hit;
        QVERIFY(labelOf(hit).isEmpty());
        hit.description = u"Reserved"_s;
        QCOMPARE(labelOf(hit), u"Reserved"_s);
        QVERIFY(registeredTextOf(hit).isEmpty());
        hit.name = u"ssh"_s;
        QCOMPARE(labelOf(hit), u"ssh"_s);
        QCOMPARE(registeredTextOf(hit), u"Reserved"_s);
        hit.service = u"SSH"_s;
        QCOMPARE(labelOf(hit), u"SSH"_s);
        // The name says nothing that the label does not.
        QCOMPARE(registeredTextOf(hit), u"Reserved"_s);
        hit.conceptTitle = u"A page"_s;
        QCOMPARE(labelOf(hit), u"A page"_s);
    }
};

QTEST_APPLESS_MAIN(TestSearchHit)
#include "tst_searchhit.moc"

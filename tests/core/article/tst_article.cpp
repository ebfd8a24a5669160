// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/article.h"
#include "core/article/registrationgroups.h"
#include "core/base/localetext.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void valuesKeepTheirKindInASentence()
    {
        const Inlines inlines = fill(u"%2 before %1, %1 again."_s, {code(u"ssh"_s), strong(u"22"_s)});
        const Inlines expected{strong(u"22"_s),
            plain(u" before "_s),
            code(u"ssh"_s),
            plain(u", "_s),
            code(u"ssh"_s),
            plain(u" again."_s)};
        QCOMPARE(inlines, expected);
    }

    void percentSignsWithoutAValueStay()
    {
        QCOMPARE(plainText(fill(u"100 % of %3, %"_s, {plain(u"x"_s)})), u"100 % of %3, %"_s);
    }

    void valueThatLooksLikeAPlaceholderIsNotFilledAgain()
    {
        QCOMPARE(plainText(fill(u"%1 and %2"_s, {plain(u"%2"_s), plain(u"b"_s)})), u"%2 and b"_s);
    }

    void sentencesAreSetApart()
    {
        Inlines text{plain(u"One."_s)};
        addSentence(text, {plain(u"Two."_s)});
        addSentence(text, {});
        QCOMPARE(plainText(text), u"One. Two."_s);
    }

    void datesHaveNoDayOfTheWeek_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("British English")
            << QLocale{QLocale::English, QLocale::UnitedKingdom} << u"9 April 2014"_s;
        QTest::newRow("American English")
            << QLocale{QLocale::English, QLocale::UnitedStates} << u"April 9, 2014"_s;
        QTest::newRow("Romanian") << QLocale{QLocale::Romanian} << u"9 aprilie 2014"_s;
        QTest::newRow("German") << QLocale{QLocale::German} << u"9. April 2014"_s;
        QTest::newRow("Japanese") << QLocale{QLocale::Japanese} << u"2014年4月9日"_s;
    }

    void datesHaveNoDayOfTheWeek()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, expected);
        QLocale::setDefault(locale);
        QCOMPARE(dateText(QDate{2014, 4, 9}), expected);
    }

    void registrationsThatDifferInTransportOnlyAreOneGroup()
    {
        Registration tcp;
        tcp.name = u"dns"_s;
        tcp.transport = Transport::Tcp;
        Registration udp = tcp;
        udp.transport = Transport::Udp;
        Registration other = tcp;
        other.name = u"domain"_s;
        Registration alias = tcp;
        alias.aliasOf = u"dns"_s;
        PortFacts facts;
        facts.registrations = {tcp, udp, other, alias};
        const auto groups = registrationGroups(facts);
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.first().transports, (QVector<Transport>{Transport::Tcp, Transport::Udp}));
        QCOMPARE(groups.last().registration.name, u"domain"_s);
    }
};

QTEST_GUILESS_MAIN(TestArticle)
#include "tst_article.moc"

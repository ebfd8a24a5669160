// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "tests/core/article/dossierfacts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

class TestDossierArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }

    void whatPeopleMeetIsTheTitle()
    {
        const Article article = composeArticle(msrpFacts(), {});
        QCOMPARE(article.title, u"FreeSWITCH MSRP"_s);
        QCOMPARE(articleName(article), u"2855 FreeSWITCH MSRP"_s);
    }

    void ledeSaysWhoIsMetAndThatTheLabelIsNotTheProgram()
    {
        const QString lede = textOf(msrpFacts(), SectionId::Lede);
        QVERIFY2(lede.contains(u"registered for tcp as msrp"_s), qPrintable(lede));
        QVERIFY2(lede.contains(u"In practice it is FreeSWITCH MSRP."_s), qPrintable(lede));
        QVERIFY2(lede.contains(u"The label msrp is the registry's: it does not name the program."_s),
            qPrintable(lede));
        QVERIFY2(
            lede.contains(u"\nMSRP carries the texts of a call; 2856 is its twin.\n"_s), qPrintable(lede));
    }

    void bracketsAreNotNested()
    {
        PortFacts facts = msrpFacts();
        facts.dossiers.first().ports.first().role = u"MSRP (chat)"_s;
        QVERIFY(
            textOf(facts, SectionId::Lede).contains(u"In practice it is FreeSWITCH MSRP: MSRP (chat)."_s));
        QVERIFY(textOf(facts, SectionId::Security).contains(u"FreeSWITCH MSRP, MSRP (chat) travels"_s));
    }

    void labelThatMeansTheServiceIsNotCalledForeign_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("description");
        QTest::addColumn<Basis>("basis");
        QTest::addColumn<bool>("isForeign");
        QTest::newRow("name") << u"redis-db"_s << QString{} << Basis::VendorDefault << false;
        QTest::newRow("description") << u"rds"_s << u"Redis DB"_s << Basis::VendorDefault << false;
        QTest::newRow("program") << u"redis"_s << QString{} << Basis::VendorDefault << false;
        QTest::newRow("standard") << u"other"_s << QString{} << Basis::Standard << false;
        // "microsoft-ds" is SMB, and nobody who reads it knows.
        QTest::newRow("registered by another name") << u"other"_s << QString{} << Basis::Registered << true;
        QTest::newRow("vendor default") << u"other"_s << QString{} << Basis::VendorDefault << true;
        QTest::newRow("commonly seen") << u"other"_s << QString{} << Basis::CommonlySeen << true;
    }

    void labelThatMeansTheServiceIsNotCalledForeign()
    {
        QFETCH(QString, label);
        QFETCH(QString, description);
        QFETCH(Basis, basis);
        QFETCH(bool, isForeign);
        Dossier dossier = simple(u"Redis DB"_s, 6379);
        dossier.programs = {u"redis-server"_s};
        dossier.ports.first().basis = basis;
        PortFacts facts = factsOf(6379, {dossier});
        facts.registrations = {registered(label, description)};
        QCOMPARE(textOf(facts, SectionId::Lede).contains(u"The label"_s), isForeign);
        // What is registered for another transport is no label of this service.
        facts.registrations.first().transport = Transport::Udp;
        QVERIFY(!textOf(facts, SectionId::Lede).contains(u"The label"_s));
    }

    void occupantIsToldWithItsSettingsAndPorts()
    {
        const QString text = textOf(msrpFacts(), SectionId::WhoUsesIt);
        for (const QString &part : {u"FreeSWITCH MSRP: MSRP: tcp, cleartext; vendor default."_s,
                 u"A fresh installation listens on all addresses."_s,
                 u"It is set by listen-port in msrp.conf.xml."_s,
                 u"It also uses port 2856."_s}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        const QString html = writeHtml(composeArticle(msrpFacts(), {}), {});
        QVERIFY(html.contains(u"href=\"port:2856\""_s));
    }

    void everyClassHasWords()
    {
        QSet<QString> texts;
        PortFacts facts = factsOf(1, {simple(u"A"_s, 1)});
        Dossier &dossier = facts.dossiers.first();
        int combinations = 0;
        for (const QString &security : securityKeys()) {
            dossier.ports.first().security = *securityFromKey(security);
            QVERIFY(!textOf(facts, SectionId::Security).isEmpty());
            texts.insert(textOf(facts, SectionId::Security));
            texts.insert(textOf(facts, SectionId::WhoUsesIt));
            combinations += 2;
        }
        QCOMPARE(texts.size(), combinations);
        texts.clear();
        for (const QString &basis : basisKeys()) {
            dossier.ports.first().basis = *basisFromKey(basis);
            texts.insert(textOf(facts, SectionId::WhoUsesIt));
        }
        QCOMPARE(texts.size(), basisKeys().size());
        texts.clear();
        for (const QString &listens : listensKeys()) {
            dossier.listens = *listensFromKey(listens);
            texts.insert(textOf(facts, SectionId::WhoUsesIt));
        }
        QCOMPARE(texts.size(), listensKeys().size());
    }

    void transportsThatDoNotDifferAreToldOnce()
    {
        Dossier dossier = simple(u"DNS"_s, 53);
        dossier.ports.append(dossier.ports.first());
        dossier.ports.last().transport = Transport::Udp;
        const QString text = textOf(factsOf(53, {dossier}), SectionId::WhoUsesIt);
        QVERIFY2(
            text.contains(u"role of DNS: tcp and udp, TLS by setting; vendor default."_s), qPrintable(text));
    }

    void rangesOfPortsAreLinked()
    {
        Dossier dossier = simple(u"BitTorrent"_s, 6969);
        dossier.ports.append(
            {port(6881), port(6889), Transport::Tcp, {}, Security::Cleartext, Basis::CommonlySeen, 1});
        const QString other = textOf(factsOf(6969, {dossier}), SectionId::WhoUsesIt);
        QVERIFY2(other.contains(u"It also uses the ports 6881 to 6889."_s), qPrintable(other));
        const QString inside = textOf(factsOf(6885, {dossier}), SectionId::WhoUsesIt);
        QVERIFY2(inside.contains(u"It also uses port 6969."_s), qPrintable(inside));
    }

    void textsAreToldWithTheirSources()
    {
        const Article article = composeArticle(msrpFacts(), {});
        const QString security = textOf(article, SectionId::Security);
        QVERIFY2(
            security.contains(u"FreeSWITCH MSRP travels in cleartext on this port"_s), qPrintable(security));
        QVERIFY2(security.contains(u"The certificate is commented out."_s), qPrintable(security));
        QVERIFY(textOf(article, SectionId::HowItWorks).contains(u"the default configuration"_s));
        QVERIFY(textOf(article, SectionId::Seen).contains(u"It answers scanners."_s));
        QVERIFY(textOf(article, SectionId::Questions)
                    .endsWith(u"\n# Why is it open?\nIt came with the configuration.\n"_s));

        QStringList titles;
        for (const Source &source : article.sources) {
            titles.append(source.title);
        }
        QCOMPARE(titles.count(u"FreeSWITCH, msrp.conf.xml"_s), 1);
        QCOMPARE(titles.count(u"freeswitch(1)"_s), 1);
        const qsizetype rfc = titles.indexOf(u"RFC 4975: The Message Session Relay Protocol (MSRP) (2007)"_s);
        QVERIFY2(rfc >= 0, qPrintable(titles.join(u'\n')));
        QCOMPARE(article.sources.at(rfc).url, u"https://www.rfc-editor.org/rfc/rfc4975"_s);
        const QString markdown = writeMarkdown(article);
        for (int number = 1; number <= article.sources.size(); ++number) {
            QVERIFY2(markdown.contains(u"[^%1]"_s.arg(number)), qPrintable(markdown));
        }
        QVERIFY2(markdown.contains(u"is its twin.[^%1]"_s.arg(rfc + 1)), qPrintable(markdown));
    }

    void rfcOfTheRegistryAndOfADossierIsOneSource()
    {
        PortFacts facts = msrpFacts();
        facts.registrations.first().references = {u"RFC4975"_s};
        const Article article = composeArticle(facts, {});
        QCOMPARE(std::count_if(article.sources.begin(),
                     article.sources.end(),
                     [](const Source &source) { return source.title.startsWith(u"RFC 4975"_s); }),
            1);
    }

    void dossierOnAPortOfAnotherName()
    {
        PortFacts facts = msrpFacts();
        facts.port = port(2856);
        facts.registrations = {registered(u"cesdinv"_s, u"cesdinv"_s)};
        const Article article = composeArticle(facts, {});
        const QString lede = textOf(article, SectionId::Lede);
        QVERIFY2(lede.contains(u"registered for tcp as cesdinv"_s), qPrintable(lede));
        QVERIFY2(lede.contains(u"In practice it is FreeSWITCH MSRP (MSRP over TLS). The label cesdinv"_s),
            qPrintable(lede));
        QVERIFY(textOf(article, SectionId::Registration).contains(u"cesdinv"_s));
        QVERIFY(textOf(article, SectionId::Security).contains(u"is protected by TLS on this port."_s));
        QVERIFY(textOf(article, SectionId::WhoUsesIt).contains(u"It also uses port 2855."_s));
    }

    void severalServicesAreToldUnderTheirNames()
    {
        const PortFacts facts = factsOf(5000, {simple(u"AirPlay"_s, 5000), simple(u"Flask"_s, 5000)});
        const Article article = composeArticle(facts, {});
        QCOMPARE(article.title, u"AirPlay"_s);
        const QString lede = textOf(article, SectionId::Lede);
        QVERIFY2(lede.contains(u"In practice several services are met there, among them AirPlay (role of"_s),
            qPrintable(lede));
        QVERIFY2(lede.contains(u"AirPlay lede."_s) && !lede.contains(u"Flask lede."_s), qPrintable(lede));
        QCOMPARE(
            textOf(article, SectionId::HowItWorks), u"# AirPlay\nAirPlay works.\n# Flask\nFlask works.\n"_s);
        QVERIFY(
            textOf(article, SectionId::Questions)
                .endsWith(u"\n# AirPlay\n# AirPlay?\nAirPlay answer.\n# Flask\n# Flask?\nFlask answer.\n"_s));
        // A service without a text gets no heading either.
        QVERIFY(!textOf(article, SectionId::Seen).contains(u"Flask"_s));
    }

    void onlyThreeTellTheirStory()
    {
        QVector<Dossier> dossiers;
        for (const QString &name : {u"Ann"_s, u"Bea"_s, u"Cyd"_s, u"Dot"_s}) {
            dossiers.append(simple(name, 8080));
        }
        dossiers.last().security = u"Dot has a hole. [1]"_s;
        dossiers.last().seenInTheWild = u"Dot was seen. [1]"_s;
        PortFacts facts = factsOf(8080, dossiers);
        QVERIFY(textOf(facts, SectionId::WhoUsesIt).contains(u"Dot: role of Dot"_s));
        QVERIFY(textOf(facts, SectionId::HowItWorks).contains(u"Cyd works."_s));
        QVERIFY(!textOf(facts, SectionId::HowItWorks).contains(u"Dot"_s));
        QVERIFY(!textOf(facts, SectionId::Questions).contains(u"Dot"_s));
        const QString rest = u"1 more service(s) are met here; the table above names them."_s;
        const QString security = textOf(facts, SectionId::Security);
        QVERIFY2(!security.contains(u"Dot"_s) && security.endsWith(rest + u'\n'), qPrintable(security));
        // The first three that have been seen at all.
        const QString seen = textOf(facts, SectionId::Seen);
        QVERIFY2(seen.contains(u"Dot was seen."_s) && !seen.contains(rest), qPrintable(seen));
        for (Dossier &dossier : facts.dossiers) {
            dossier.seenInTheWild = dossier.name + u" was seen. [1]"_s;
        }
        const QString allSeen = textOf(facts, SectionId::Seen);
        QVERIFY2(!allSeen.contains(u"Dot"_s) && allSeen.endsWith(rest + u'\n'), qPrintable(allSeen));
    }

    void settingsOfOneFileAreOneSentence()
    {
        PortFacts facts = msrpFacts();
        facts.dossiers.first().settings = {{u"a.conf"_s, u"listen"_s, 1},
            {u"b.conf"_s, {}, 1},
            {{}, u"--port"_s, 1},
            {u"a.conf"_s, u"bind"_s, 2},
            {u"a.conf"_s, u"%1"_s, 1},
            {{}, u"-p"_s, 1}};
        const QString text = textOf(facts, SectionId::WhoUsesIt);
        QVERIFY2(text.contains(u"It is set by listen, bind and %1 in a.conf. It is set in b.conf. "
                               "It is set by --port and -p."_s),
            qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestDossierArticle)
#include "tst_dossierarticle.moc"

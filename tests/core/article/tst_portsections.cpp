// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "core/article/relationtext.h"
#include "core/article/writers/htmlwriter.h"
#include "core/article/writers/markdownwriter.h"
#include "tests/core/article/dossierfacts.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

class TestPortSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }

    void pagesToReadOnFitThePort_data()
    {
        QTest::addColumn<PortFacts>("facts");
        QTest::addColumn<QStringList>("pages");
        PortFacts facts = factsOf(9999, {});
        QTest::newRow("unassigned") << facts << QStringList{u"concept:unassigned-ports"_s};
        facts.threats = {{Transport::Tcp, u"X"_s, 2001, 2001, u"list"_s, {}}};
        QTest::newRow("on a list of trojans")
            << facts << QStringList{u"concept:unassigned-ports"_s, u"concept:malware-lists"_s};
        facts = factsOf(50000, {});
        facts.overall = RegistrationStatus::Dynamic;
        facts.statuses.fill(RegistrationStatus::Dynamic);
        QTest::newRow("dynamic") << facts << QStringList{u"concept:dynamic-ports"_s};
        facts = factsOf(22, {});
        facts.overall = RegistrationStatus::Assigned;
        facts.statuses.fill(RegistrationStatus::Assigned);
        facts.registrations = {registered(u"ssh"_s, u"The Secure Shell"_s)};
        QTest::newRow("registered System port") << facts << QStringList{u"concept:privileged-ports"_s};
        facts = factsOf(5022, {});
        facts.overall = RegistrationStatus::Assigned;
        facts.statuses.fill(RegistrationStatus::Assigned);
        QTest::newRow("nothing particular") << facts << QStringList{};
        QTest::newRow("label and transports differ")
            << msrpFacts()
            << QStringList{
                   u"concept:port-and-program"_s, u"concept:cleartext-and-tls"_s, u"concept:tcp-and-udp"_s};
    }

    void pagesToReadOnFitThePort()
    {
        QFETCH(PortFacts, facts);
        QFETCH(QStringList, pages);
        QStringList found;
        for (const Section &section : composeArticle(facts, {}).sections) {
            if (section.id == SectionId::ReadOn) {
                for (const Inlines &item : std::get<List>(section.blocks.first()).items) {
                    found.append(item.first().target);
                }
            }
        }
        QCOMPARE(found, pages);
    }

    void namedUsesCiteTheirLists()
    {
        PortFacts facts = factsOf(9999, {});
        facts.uses = {{Transport::Tcp, u"Thing"_s, {u"firewalld 1.3.3"_s}},
            {Transport::Udp, u"Thing"_s, {u"firewalld 1.3.3"_s, u"GUFW 22.04"_s}}};
        const Article article = composeArticle(facts, {});
        QVERIFY(textOf(article, SectionId::WhoUsesIt).contains(u"\nThing (tcp and udp)\n"_s));
        QVERIFY(article.sources.contains(Source{u"firewalld 1.3.3"_s, {}}));
        QVERIFY(article.sources.contains(Source{u"GUFW 22.04"_s, {}}));
    }

    void threatsAreNoAccusation()
    {
        PortFacts facts = factsOf(31337, {});
        const QString url = u"https://example.org/rkhunter"_s;
        facts.threats = {{Transport::Udp, u"Back Orifice"_s, 1998, 1998, u"rkhunter 1.4.6"_s, url},
            {Transport::Tcp, {}, 1998, 2001, u"rkhunter 1.4.6"_s, url},
            {Transport::Tcp, u"Undated"_s, 0, 0, u"psad"_s, {}}};
        const Article article = composeArticle(facts, {});
        const QString text = textOf(article, SectionId::Seen);
        for (const QString &part : {u"Back Orifice (udp, 1998)"_s,
                 u"A backdoor without a name (tcp, 1998 to 2001)"_s,
                 u"Undated (tcp)"_s,
                 u"it never means that what listens is malware"_s}) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
        QVERIFY(article.sources.contains(Source{u"rkhunter 1.4.6"_s, url}));
    }

    void relatedPortsSayWhatHowAndWhy()
    {
        const QString text = textOf(msrpFacts(), SectionId::RelatedPorts);
        QVERIFY2(
            text.contains(u"5060 SIP: used together with this port (SIP sets up the calls that carry MSRP "
                          "messages)"_s),
            qPrintable(text));
        QSet<QString> texts;
        for (const Relation relation : {Relation::Companion,
                 Relation::SameService,
                 Relation::SameFamily,
                 Relation::Alternative,
                 Relation::ConfusedWith,
                 Relation::SameName,
                 Relation::SameRange,
                 Relation::SecureTwin}) {
            const QString words = relationText({port(1), relation, u"msp"_s, u"Message"_s, {}, {}});
            QVERIFY2(words.startsWith(u"msp (Message): "_s), qPrintable(words));
            texts.insert(words);
        }
        QCOMPARE(texts.size(), 8);
        QCOMPARE(relationText({port(1), Relation::Companion, u"dnox"_s, {}, u"a broker"_s, u"x"_s, true}),
            u"registered as dnox: used together with this port (a broker)"_s);
        QCOMPARE(
            relationText({port(1), Relation::SameName, {}, {}, {}, {}}), u"registered under the same name"_s);
    }

    void emptyFactsLeaveSectionsOut()
    {
        const Article article = composeArticle(factsOf(9998, {}), {});
        for (const Section &section : article.sections) {
            QVERIFY(section.id != SectionId::WhoUsesIt && section.id != SectionId::Security
                && section.id != SectionId::Seen && section.id != SectionId::Questions
                && section.id != SectionId::HowItWorks && section.id != SectionId::RelatedPorts);
        }
    }

    void sectionsKeepTheirOrder()
    {
        const Article article = composeArticle(msrpFacts(), {});
        QVERIFY(std::is_sorted(article.sections.begin(),
            article.sections.end(),
            [](const Section &one, const Section &other) { return one.id < other.id; }));
        QCOMPARE(article.sections.last().id, SectionId::ReadOn);
    }

    void hostileNamesStayLiteral()
    {
        const QString hostile = u"<b>%1 [1] {{x}}</b>"_s;
        PortFacts facts = msrpFacts();
        Dossier &dossier = facts.dossiers.first();
        dossier.name = hostile;
        dossier.ports.first().role = hostile;
        dossier.settings.first() = {hostile, hostile, 99};
        dossier.questions.first().question = hostile;
        dossier.howItWorks = u"Broken <b>text</b>. [1]"_s;
        dossier.security = u"Unknown source. [9]"_s;
        facts.uses = {{Transport::Tcp, hostile, {hostile}}};
        facts.threats = {{Transport::Tcp, hostile, 1998, 1998, hostile, u"javascript:x"_s}};
        facts.related.first().why = hostile;
        const Article article = composeArticle(facts, {});
        const QString html = writeHtml(article, {});
        QVERIFY2(!html.contains(u"<b>%1"_s) && !html.contains(u"<b>text"_s), qPrintable(html));
        QVERIFY(html.contains(u"&lt;b&gt;%1 [1] {{x}}&lt;/b&gt;"_s));
        QVERIFY(textOf(article, SectionId::HowItWorks).contains(u"Broken <b>text</b>. [1]"_s));
        QVERIFY(!writeMarkdown(article).contains(u"[^%1]"_s.arg(article.sources.size() + 1)));
        QVERIFY(!html.contains(u"javascript:"_s));
    }

    void articleIsComposedFast()
    {
        QVector<Dossier> dossiers(50, freeSwitch());
        PortFacts facts = msrpFacts();
        facts.dossiers = dossiers;
        QBENCHMARK
        {
            QVERIFY(!composeArticle(facts, {}).sections.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestPortSections)
#include "tst_portsections.moc"

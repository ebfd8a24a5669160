// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/computedquestions.h"
#include "tests/core/article/dossierfacts.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

namespace {

/// "Question? Answer." for each.
QStringList answersOn(const PortFacts &facts)
{
    SourceList sources{QDate{2026, 1, 1}};
    QStringList answers;
    for (const Block &block : computedQuestions(facts, sources)) {
        if (const auto *const heading = std::get_if<Heading>(&block)) {
            answers.append(heading->text);
        } else {
            answers.last() += u' ' + plainText(std::get<Paragraph>(block).text);
        }
    }
    return answers;
}

PortFacts undocumented(int number)
{
    PortFacts facts = factsOf(number, {});
    facts.overall = RegistrationStatus::Undocumented;
    facts.statuses.front() = RegistrationStatus::Undocumented;
    facts.registrations = {registered(u"msp"_s, u"MSP"_s)};
    facts.registrations.first().status = RegistrationStatus::Undocumented;
    return facts;
}

PortFacts dynamic(int number)
{
    PortFacts facts = factsOf(number, {});
    facts.overall = RegistrationStatus::Dynamic;
    facts.statuses.fill(RegistrationStatus::Dynamic);
    return facts;
}

} // namespace

class TestComputedQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }

    void answersFollowFromTheFacts_data()
    {
        QTest::addColumn<PortFacts>("facts");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("undocumented")
            << undocumented(2438)
            << QStringList{
                   u"Why does my scanner call it msp? It prints the registry's name for the number, whoever "
                   "listens. The registry itself does not say what msp is."_s,
                   u"Is 2438 safe to close? No program that we know of needs msp. If something listens, find "
                   "out which one it is before you close it."_s,
                   u"Can I use port 2438 for my own program? On a network of your own, yes. For software "
                   u"that "
                   "others install, no: the registry gives it to msp."_s};
        PortFacts facts = msrpFacts();
        facts.registrations.first().assignee = u"Somebody"_s;
        QTest::newRow("service under another name")
            << facts
            << QStringList{
                   u"Why does my scanner call it msrp? It prints the name that the registry gives to the "
                   "number, whoever listens. What people meet here is FreeSWITCH MSRP."_s,
                   u"Is 2855 safe to close? Yes, where nobody needs FreeSWITCH MSRP: whoever reaches it on "
                   u"this "
                   "port no longer does."_s,
                   u"Can I use port 2855 for my own program? On a network of your own, yes. For software "
                   u"that "
                   "others install, no: the registry gives it to Somebody for msrp."_s};
        QTest::newRow("dynamic, lent by all systems")
            << dynamic(50000)
            << QStringList{
                   u"Can I use port 50000 for my own program? Better not as a fixed number: Linux, macOS and "
                   "Windows lend it to outgoing connections."_s};
        QTest::newRow("dynamic, not lent by Linux")
            << dynamic(61000)
            << QStringList{u"Can I use port 61000 for my own program? Better not as a fixed number: macOS "
                           u"and Windows "
                           "lend it to outgoing connections, Linux does not."_s};
        QTest::newRow("unassigned, lent by Linux")
            << factsOf(32768, {})
            << QStringList{u"Can I use port 32768 for my own program? Better not as a fixed number on Linux, "
                           u"which lends "
                           "it to outgoing connections."_s};
        QTest::newRow("below 1024") << factsOf(4, {})
                                    << QStringList{u"Can I use port 4 for my own program? Below 1024, Unix "
                                                   "systems ask for a privilege."_s};
        QTest::newRow("nothing particular") << factsOf(32767, {}) << QStringList{};
        QTest::newRow("port 0") << factsOf(0, {}) << QStringList{};
    }

    void answersFollowFromTheFacts()
    {
        QFETCH(PortFacts, facts);
        QFETCH(QStringList, answers);
        QCOMPARE(answersOn(facts), answers);
    }

    void closingDependsOnWhoIsMet()
    {
        PortFacts facts = factsOf(9999, {simple(u"A"_s, 9999)});
        QSet<QString> answers;
        for (const ListensOn listens : {ListensOn::All, ListensOn::Loopback, ListensOn::Off}) {
            facts.dossiers.first().listens = listens;
            answers.insert(answersOn(facts).first());
        }
        QCOMPARE(answers.size(), 3);
        facts.dossiers.append(simple(u"B"_s, 9999));
        QVERIFY(answersOn(facts).first().endsWith(u"known here are A and B."_s));
        facts.dossiers.append({simple(u"C"_s, 9999), simple(u"D"_s, 9999)});
        QVERIFY(answersOn(facts).first().endsWith(u"A, B and C, or another of those named above."_s));
    }

    void whatADossierAnswersIsNotAskedAgain()
    {
        PortFacts facts = msrpFacts();
        QCOMPARE(answersOn(facts).size(), 3);
        facts.dossiers.first().questions
            = {{u"Why does my tool call it msrp?"_s, u"Because."_s}, {u"Can I close 2855?"_s, u"Yes."_s}};
        QCOMPARE(answersOn(facts).size(), 1);
    }

    void everyAnswerOfTheRegistryIsCited()
    {
        SourceList sources{QDate{2026, 1, 1}};
        const auto blocks = computedQuestions(undocumented(2438), sources);
        QCOMPARE(std::get<Paragraph>(blocks.at(1)).text.last(), citation(1));
        QVERIFY(sources.sources().first().title.startsWith(u"IANA"_s));
    }
};

QTEST_GUILESS_MAIN(TestComputedQuestions)
#include "tst_computedquestions.moc"

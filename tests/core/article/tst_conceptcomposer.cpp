// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/conceptcomposer.h"
#include "core/article/figures.h"
#include "core/article/writers/markdownwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

ArticleContext context()
{
    ArticleContext context;
    context.registryDate = QDate{2026, 7, 22};
    const auto set = [&context](PortRange range, RegistrationStatus status, int count) {
        context.statistics.ports.at(static_cast<size_t>(range)).at(static_cast<size_t>(status)) = count;
    };
    set(PortRange::System, RegistrationStatus::Assigned, 900);
    set(PortRange::System, RegistrationStatus::Undocumented, 11);
    set(PortRange::System, RegistrationStatus::DeAssigned, 13);
    set(PortRange::User, RegistrationStatus::Assigned, 5000);
    set(PortRange::User, RegistrationStatus::Undocumented, 17);
    set(PortRange::User, RegistrationStatus::Reserved, 19);
    set(PortRange::User, RegistrationStatus::Unassigned, 42000);
    context.statistics.registrations = 12345;
    context.statistics.threatPorts = 7;
    return context;
}

ConceptPage page()
{
    ConceptPage page;
    page.id = u"unassigned-ports"_s;
    page.title = u"Unassigned ports"_s;
    page.text = u"Of {{ports.total}} numbers {{ports.unassigned}} are free. [1]\n\n## How many\n\n"
                "- **{{names.total}}** names [1]\n- see [loopback](concept:loopback)\n\n"
                "{{registry.date}} it was. [2]"_s;
    page.ports = {PortNumber{4}, PortNumber{2856}};
    page.related = {{u"loopback"_s, u"Loopback"_s}};
    page.sources = {{6335, 2011, u"Procedures"_s, {}, {}}, {0, 0, u"A page"_s, u"https://example.org"_s, {}}};
    return page;
}

} // namespace

class TestConceptComposer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom}); }

    void pageIsComposedWithFiguresAndSources()
    {
        const Article article = composeConcept(page(), context());
        QCOMPARE(article.conceptId, u"unassigned-ports"_s);
        QCOMPARE(articleName(article), u"Unassigned ports"_s);
        QVERIFY(article.badges.isEmpty());
        const QVector<Section> expected{
            {SectionId::Lede,
                {},
                {Paragraph{{plain(u"Of 65,536 numbers 42,000 are free."_s), citation(1)}, true}}},
            {SectionId::Explanation,
                {},
                {Heading{2, u"How many"_s, true},
                    List{{{strong(u"12,345"_s), plain(u" names"_s), citation(1)},
                             {plain(u"see "_s), link(u"loopback"_s, u"concept:loopback"_s)}},
                        true},
                    Paragraph{{plain(u"22 July 2026 it was."_s), citation(2)}, true}}},
            {SectionId::RelatedPorts,
                u"Ports as examples"_s,
                {Paragraph{{plain(u"Their articles show it: "_s),
                    portLink(PortNumber{4}),
                    plain(u", "_s),
                    portLink(PortNumber{2856}),
                    plain(u"."_s)}}}},
            {SectionId::ReadOn, u"Read on"_s, {List{{{link(u"Loopback"_s, u"concept:loopback"_s)}}, true}}},
        };
        QCOMPARE(article.sections, expected);
        const QVector<Source> sources{
            {u"RFC 6335: Procedures (2011)"_s, u"https://www.rfc-editor.org/rfc/rfc6335"_s},
            {u"A page"_s, u"https://example.org"_s}};
        QCOMPARE(article.sources, sources);
    }

    void pageWithTextAloneHasOneSection()
    {
        ConceptPage bare;
        bare.id = u"a"_s;
        bare.text = u"Text. [1]"_s;
        const Article article = composeConcept(bare, {});
        QCOMPARE(article.sections.size(), 1);
        QVERIFY(article.sources.isEmpty());
        QVERIFY(composeConcept({}, {}).sections.isEmpty());
    }

    void figuresAreComputed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << u"ports.total"_s << u"65,536"_s;
        QTest::newRow("system") << u"ports.system"_s << u"1,024"_s;
        QTest::newRow("user") << u"ports.user"_s << u"48,128"_s;
        QTest::newRow("dynamic") << u"ports.dynamic"_s << u"16,384"_s;
        QTest::newRow("assigned") << u"ports.assigned"_s << u"5,928"_s;
        QTest::newRow("undocumented") << u"ports.undocumented"_s << u"28"_s;
        QTest::newRow("reserved") << u"ports.reserved"_s << u"19"_s;
        QTest::newRow("de-assigned") << u"ports.deassigned"_s << u"13"_s;
        QTest::newRow("system assigned") << u"system.assigned"_s << u"911"_s;
        QTest::newRow("user undocumented") << u"user.undocumented"_s << u"17"_s;
        QTest::newRow("user unassigned") << u"user.unassigned"_s << u"42,000"_s;
        QTest::newRow("given") << u"names.total"_s << u"12,345"_s;
        QTest::newRow("date") << u"registry.date"_s << u"22 July 2026"_s;
    }

    void figuresAreComputed()
    {
        QFETCH(QString, key);
        QFETCH(QString, expected);
        QVERIFY(figureKeys().contains(key));
        QCOMPARE(figureText(key, context()), expected);
    }

    void everyKeyHasAFigure()
    {
        for (const QString &key : figureKeys()) {
            QVERIFY2(figureText(key, context()), qPrintable(key));
        }
    }

    void unknownFiguresAreSaidToBeUnknown()
    {
        QCOMPARE(figureText(u"ports.nonsense"_s, context()), std::nullopt);
        QCOMPARE(figureText(u"dynamic.assigned"_s, context()), std::nullopt);
        QCOMPARE(figureText({}, context()), std::nullopt);
        QCOMPARE(figureText(u"registry.date"_s, {}), std::nullopt);
        QCOMPARE(withFigures(u"{{x}} of {{ ports.total }}, {{"_s, context()), u"(not known) of 65,536, {{"_s);
    }

    void markdownHasNoPortInItsHeading()
    {
        QVERIFY(writeMarkdown(composeConcept(page(), context()))
                    .startsWith(u"# Unassigned ports\n\nOf 65,536"_s));
    }
};

QTEST_GUILESS_MAIN(TestConceptComposer)
#include "tst_conceptcomposer.moc"

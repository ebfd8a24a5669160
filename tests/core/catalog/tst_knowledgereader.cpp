// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/knowledgereader.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

/// On the shipped database: the port for which the project was begun, and what the issue asks of others.
class TestKnowledgeReader : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;

    [[nodiscard]] PortFacts facts(quint16 number) const
    {
        return m_catalog->facts(PortNumber{number}).value();
    }

    static const RelatedPort *relatedTo(const PortFacts &facts, quint16 number)
    {
        const auto found = std::ranges::find(facts.related, PortNumber{number}, &RelatedPort::port);
        return found == facts.related.end() ? nullptr : &*found;
    }

    static bool hasDossier(const PortFacts &facts, const QString &id)
    {
        return std::ranges::any_of(
            facts.dossiers, [&id](const Dossier &dossier) { return dossier.id == id; });
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto catalog = Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE));
        QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
        m_catalog.emplace(std::move(*catalog));
    }

    void dossierIsReadWhole()
    {
        const PortFacts msrp = facts(2855);
        QVERIFY(!msrp.dossiers.isEmpty());
        const Dossier &dossier = msrp.dossiers.first();
        QCOMPARE(dossier.id, u"freeswitch-msrp"_s);
        QVERIFY(dossier.name.contains("FreeSWITCH"_L1));
        QVERIFY(dossier.programs.contains(u"freeswitch"_s));
        QVERIFY(std::ranges::any_of(dossier.settings,
            [](const DossierSetting &setting) { return setting.file.contains("msrp.conf.xml"_L1); }));
        const auto secure = std::ranges::find(dossier.ports, PortNumber{2856}, &DossierPort::first);
        QVERIFY(secure != dossier.ports.end());
        QCOMPARE(secure->security, Security::Tls);
        QVERIFY(!dossier.lede.isEmpty());
        for (const DossierSource &source : dossier.sources) {
            QVERIFY(!source.title.isEmpty());
            QVERIFY(source.rfc == 0 || source.rfcYear > 1968);
        }
    }

    void otherPortsOfTheServiceAreRelated()
    {
        const PortFacts msrp = facts(2855);
        const RelatedPort *const secure = relatedTo(msrp, 2856);
        QVERIFY(secure);
        QCOMPARE(secure->relation, Relation::SameService);
        QCOMPARE(secure->dossier, u"freeswitch-msrp"_s);
        QVERIFY(relatedTo(msrp, 5060));
        QVERIFY(relatedTo(msrp, 5061));
        QVERIFY(!relatedTo(msrp, 2855));
    }

    void nameOfTheRegistryIsNotTakenForTheServiceMeant()
    {
        const PortFacts sqlServer = facts(1433);
        const RelatedPort *const broker = relatedTo(sqlServer, 4022);
        QVERIFY(broker);
        QCOMPARE(broker->name, u"dnox"_s);
        QVERIFY(broker->isNameOfRegistry);
        const RelatedPort *const browser = relatedTo(sqlServer, 1434);
        QVERIFY(browser && !browser->isNameOfRegistry);
        // Lists of others name a game on the first dynamic port, which RPC hands out.
        const PortFacts rpc = facts(135);
        const RelatedPort *const dynamic = relatedTo(rpc, 49152);
        QVERIFY(dynamic);
        QCOMPARE(dynamic->name, QString{});
    }

    void relationsAreReadInBothDirections()
    {
        for (const RelatedPort &related : facts(2855).related) {
            const PortFacts other = m_catalog->facts(related.port).value();
            if (related.relation == Relation::SameService) {
                QVERIFY2(relatedTo(other, 2855), qPrintable(related.port.toString()));
            }
        }
    }

    void bothTheRegisteredAndTheRealServiceAreKnown()
    {
        const PortFacts secure = facts(2856);
        QCOMPARE(secure.registrations.first().name, u"cesdinv"_s);
        QVERIFY(hasDossier(secure, u"freeswitch-msrp"_s));
    }

    void peopleMeetOtherProgramsThanTheRegistryNames()
    {
        const PortFacts commplex = facts(5000);
        QCOMPARE(commplex.registrations.first().name, u"commplex-main"_s);
        QVERIFY(hasDossier(commplex, u"airplay"_s));
        QVERIFY(hasDossier(commplex, u"flask"_s));
        QVERIFY(hasDossier(facts(11434), u"ollama"_s));
    }

    void historicalMalwareHasItsYearsAndList()
    {
        const PortFacts elite = facts(31337);
        const auto found = std::ranges::find(elite.threats, u"Back Orifice"_s, &Threat::name);
        QVERIFY(found != elite.threats.end());
        QVERIFY(found->firstYear >= 1998 && found->lastYear <= 2010);
        QVERIFY(!found->source.isEmpty());
        QVERIFY(facts(2438).threats.isEmpty());
        QVERIFY(facts(2855).threats.isEmpty());
    }

    void usesAreSortedAndHaveTheirLists()
    {
        int ports = 0;
        for (int number = 1024; number < 12000; ++number) {
            const QVector<NamedUse> uses = facts(static_cast<quint16>(number)).uses;
            ports += uses.isEmpty() ? 0 : 1;
            QVERIFY(std::ranges::is_sorted(uses, {}, &NamedUse::name));
            for (const NamedUse &use : uses) {
                QVERIFY(!use.sources.isEmpty());
            }
        }
        QVERIFY(ports > 100);
    }

    void everyPageCanBeRead()
    {
        const auto titles = m_catalog->conceptTitles().value();
        QVERIFY(titles.size() >= 14);
        for (const auto &[id, title] : titles) {
            const auto page = m_catalog->conceptPage(id).value();
            QVERIFY(page);
            QCOMPARE(page->title, title);
            QVERIFY(!page->text.isEmpty());
            QVERIFY(!page->sources.isEmpty());
        }
        QVERIFY(!m_catalog->conceptPage(u"no-such-page"_s).value());
    }

    void figuresReachWhatIsAskedFor()
    {
        const CatalogStatistics statistics = m_catalog->statistics().value();
        QVERIFY(statistics.dossiers >= 350);
        QVERIFY(statistics.dossierPorts >= 900);
        QVERIFY(statistics.namedUsePorts >= 7000);
        QVERIFY(statistics.threatPorts >= 200);
        QVERIFY(statistics.rfcTitles >= 174);
        QVERIFY(statistics.unregisteredUsePorts < statistics.namedUsePorts - statistics.namedPorts + 1);
    }
};

QTEST_GUILESS_MAIN(TestKnowledgeReader)
#include "tst_knowledgereader.moc"

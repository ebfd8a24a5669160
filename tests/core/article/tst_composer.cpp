// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"
#include "core/article/writers/markdownwriter.h"
#include "core/catalog/catalog.h"
#include "tests/core/article/articlechecks.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;
using namespace portolan::test;

namespace {

PortNumber port(int number)
{
    return PortNumber{static_cast<quint16>(number)};
}

const Section *sectionOf(const Article &article, SectionId id)
{
    const auto found = std::find_if(article.sections.begin(),
        article.sections.end(),
        [id](const Section &section) { return section.id == id; });
    return found == article.sections.end() ? nullptr : &*found;
}

QString textOf(const Section &section)
{
    QString text;
    for (const Block &block : section.blocks) {
        if (const auto *const paragraph = std::get_if<Paragraph>(&block)) {
            text += plainText(paragraph->text);
        }
    }
    return text;
}

JudgedListener listenerOn(int number)
{
    JudgedListener judged;
    judged.listener.endpoint.port = port(number);
    judged.listener.endpoint.address = QHostAddress{QHostAddress::LocalHost};
    judged.listener.ownership = Ownership::Known;
    Process process;
    process.id.pid = 1712;
    process.name = u"freeswitch"_s;
    process.executable = u"/usr/bin/freeswitch"_s;
    judged.listener.processes = {process};
    judged.exposure.why = u"It is bound to a loopback address."_s;
    judged.verdict.why = u"Nothing is known."_s;
    return judged;
}

} // namespace

class TestComposer : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;
    ArticleContext m_context;

    [[nodiscard]] Article article(int number) const
    {
        return composeArticle(m_catalog->facts(port(number)).value(), m_context);
    }

    [[nodiscard]] QString lede(int number) const { return textOf(article(number).sections.first()); }

private Q_SLOTS:

    void initTestCase()
    {
        QLocale::setDefault(QLocale{QLocale::English, QLocale::UnitedKingdom});
        auto catalog = Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE));
        QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
        m_catalog.emplace(std::move(*catalog));
        m_context.registryDate = m_catalog->registryDate();
        m_context.statistics = m_catalog->statistics().value();
    }

    void ledeSaysWhatTheRegistrySays_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("assigned and reserved")
            << 2855
            << QStringList{
                   u"registered for tcp as msrp (MSRP over TCP, RFC 4976)"_s, u"For udp it is reserved"_s};
        QTest::newRow("undocumented with a namesake")
            << 2438
            << QStringList{u"registered for tcp and udp as msp"_s, u"Another msp is registered on port 18"_s};
        QTest::newRow("several names") << 80
                                       << QStringList{u"as http (World Wide Web HTTP)"_s,
                                              u"also registered as www and www-http"_s,
                                              u"For sctp it is registered as http"_s};
        QTest::newRow("name taken back")
            << 2
            << QStringList{u"Port 2 is reserved"_s,
                   u"Previously it was compressnet (Management Utility) for tcp and udp"_s,
                   u"24 July 2015"_s};
        QTest::newRow("inside a range")
            << 6010 << QStringList{u"belongs to x11 (X Window System)"_s, u"from 6000 to 6063"_s};
        QTest::newRow("assigned without a name")
            << 24 << QStringList{u"without a name"_s, u"any private mail system"_s};
        QTest::newRow("reserved without a transport") << 49151 << QStringList{u"Port 49151 is reserved"_s};
        QTest::newRow("unassigned") << 4 << QStringList{u"Port 4 is unassigned"_s};
        QTest::newRow("dynamic") << 50000 << QStringList{u"Port 50000 is a dynamic port"_s};
    }

    void ledeSaysWhatTheRegistrySays()
    {
        QFETCH(int, number);
        QFETCH(QStringList, parts);
        const QString text = lede(number);
        for (const QString &part : parts) {
            QVERIFY2(text.contains(part), qPrintable(text));
        }
    }

    void everyArticleIsWhole()
    {
        QSet<QString> concepts;
        const auto titles = m_catalog->conceptTitles().value();
        for (const auto &[id, title] : titles) {
            concepts.insert(id);
        }
        QVERIFY(concepts.contains(u"port-ranges"_s));
        for (int number = 0; number < PortNumber::count; ++number) {
            const Article each = article(number);
            QVERIFY(!each.title.isEmpty());
            QCOMPARE(each.sections.first().id, SectionId::Lede);
            QVERIFY(std::is_sorted(each.sections.begin(),
                each.sections.end(),
                [](const Section &one, const Section &other) { return one.id < other.id; }));
            const QStringList problems = problemsOf(each, concepts);
            QVERIFY2(problems.isEmpty(), qPrintable(articleName(each) + u'\n' + problems.join(u'\n')));
            const QString markdown = writeMarkdown(each);
            QVERIFY2(markdown.startsWith(u"# %1 "_s.arg(number)), qPrintable(markdown));
            // Every citation leads to a source, and no source is without one.
            for (int source = 1; source <= each.sources.size(); ++source) {
                QVERIFY2(markdown.contains(u"[^%1]"_s.arg(source)), qPrintable(markdown));
            }
            QVERIFY(!markdown.contains(u"[^%1]"_s.arg(each.sources.size() + 1)));
        }
    }

    void unknownDetailsAreNotCalledMissing()
    {
        // Registered after 2015, so its assignee is in no package: that is told, and it is not called
        // undocumented.
        int checked = 0;
        for (int number = 0; number < PortNumber::count; ++number) {
            const PortFacts facts = m_catalog->facts(port(number)).value();
            const bool lacksDetails = !facts.registrations.isEmpty()
                && isAssigned(facts.registrations.first().status) && !facts.registrations.first().hasDetails;
            if (!lacksDetails) {
                continue;
            }
            ++checked;
            QCOMPARE(facts.registrations.first().status, RegistrationStatus::Assigned);
            const Article each = composeArticle(facts, m_context);
            const Section *const registration = sectionOf(each, SectionId::Registration);
            QVERIFY(registration != nullptr);
            QVERIFY(textOf(*registration).contains(u"not in our copy of the registry"_s));
        }
        QVERIFY(checked > 100);
    }

    void figuresAreComputed()
    {
        const Article ssh = article(22);
        const QString range = textOf(*sectionOf(ssh, SectionId::Range));
        QVERIFY2(range.contains(QLocale{}.toString(m_context.statistics.assigned(PortRange::System))),
            qPrintable(range));
    }

    void listenersOfThisPortAreTold()
    {
        ArticleContext context = m_context;
        context.listeners = {listenerOn(2855), listenerOn(9)};
        const Article told = composeArticle(m_catalog->facts(port(2855)).value(), context);
        const Section *const here = sectionOf(told, SectionId::OnThisComputer);
        QVERIFY(here != nullptr);
        QCOMPARE(here->blocks.size(), 1);
        QVERIFY(textOf(*here).contains(u"freeswitch listens on 127.0.0.1:2855"_s));
        QVERIFY(textOf(*here).contains(u"PID 1712"_s));

        context.listeners = QVector<JudgedListener>{};
        const Article silent = composeArticle(m_catalog->facts(port(2855)).value(), context);
        QVERIFY(textOf(*sectionOf(silent, SectionId::OnThisComputer)).contains(u"Nothing listens"_s));

        context.listeners.reset();
        const Article unknown = composeArticle(m_catalog->facts(port(2855)).value(), context);
        QVERIFY(sectionOf(unknown, SectionId::OnThisComputer) == nullptr);
    }

    void everyOwnershipHasWords()
    {
        ArticleContext context = m_context;
        QStringList texts;
        for (const Ownership ownership :
            {Ownership::Known, Ownership::Hidden, Ownership::Kernel, Ownership::Unheld}) {
            JudgedListener judged = listenerOn(22);
            judged.listener.ownership = ownership;
            judged.listener.uid = 113;
            if (ownership != Ownership::Known) {
                judged.listener.processes.clear();
            }
            context.listeners = QVector<JudgedListener>{judged};
            texts.append(textOf(*sectionOf(
                composeArticle(m_catalog->facts(port(22)).value(), context), SectionId::OnThisComputer)));
        }
        texts.removeDuplicates();
        QCOMPARE(texts.size(), 4);
        QVERIFY(texts.at(1).contains(u"113"_s));
    }
};

QTEST_GUILESS_MAIN(TestComposer)
#include "tst_composer.moc"

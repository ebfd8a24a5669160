// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/searchquery.h"
#include "database/builder/conceptreader.h"
#include "database/builder/databasewriter.h"
#include "database/builder/dossierreader.h"
#include "database/builder/registryfolder.h"
#include "tests/database/registryrows.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const QByteArray registryRows = "domain,53,tcp,Domain Name Server,,,,,,,,\n"
                                "http,80,tcp,World Wide Web HTTP,,,,,,,,\n"
                                "re-mail-ck,50,tcp,Remote Mail Checking Protocol,,,,,,,,\n"
                                "sql-net,150,tcp,SQL-NET,,,,,,,,\n"
                                "commplex-main,5000,tcp,,,,,,,,,\n"
                                "postgresql,5432,udp,PostgreSQL Database,,,,,,,,\n"
                                ",51,tcp,Reserved,,,,,,,,\n";

/// A dossier with these fields; ports are "number, role".
QByteArray dossierText(
    const QByteArray &id, const QByteArray &name, const QByteArray &fields, const QList<QByteArray> &ports)
{
    QByteArray text = "---\nid: " + id + "\nname: " + name + "\n" + fields + "ports:\n";
    for (const QByteArray &port : ports) {
        text += "  - {port: " + port
            + ", transport: tcp, security: cleartext, basis: vendor-default, source: 1}\n";
    }
    return text
        + "listens: all\nsources:\n  - {title: Manual, url: \"https://example.org\"}\n---\nIt serves. [1]\n";
}

builder::Knowledge knowledgeOfFixture()
{
    builder::Knowledge knowledge;
    knowledge.registry = builder::tests::factsOf(registryRows);
    for (const QByteArray &text :
        {dossierText("airplay",
             "AirPlay receiver",
             "kind: media\nweight: 6\n",
             {"5000, role: audio", "7000, role: video"}),
            dossierText("postgresql",
                "PostgreSQL",
                "kind: database\nweight: 7\nprograms: [postgres]\nkeywords: [relational sql]\n",
                {"5432, role: queries"}),
            dossierText("vite",
                "Vite development server",
                "kind: development\nweight: 5\nprograms: [vite]\n",
                {"5173, role: development", "4173, role: preview"}),
            dossierText("rdp",
                "Remote Desktop (RDP)",
                "kind: remote-access\nweight: 7\nprograms: [xrdp]\n",
                {"3389, role: screen"}),
            dossierText("caddy", "Caddy", "kind: web\nweight: 4\n", {"2019, role: administration"}),
            dossierText(
                "kubernetes", "Kubernetes", "kind: orchestration\nweight: 7\n", {"6443, role: interface"})}) {
        auto dossier = builder::readDossier(text, u"fixture.md"_s);
        if (!dossier) {
            qFatal("%s", qPrintable(dossier.error().message));
        }
        knowledge.dossiers.append(*dossier);
    }
    const QByteArray page = "---\nid: loopback\ntitle: Loopback, one address or all\n"
                            "summary: Who can reach a program.\nkeywords: [localhost]\n"
                            "ports: [80]\nrelated: []\n"
                            "sources:\n  - {title: Manual, url: \"https://example.org\"}\n---\nText. [1]\n";
    auto readPage = builder::readConcept(page, u"loopback.md"_s);
    if (!readPage) {
        qFatal("%s", qPrintable(readPage.error().message));
    }
    knowledge.concepts.append(*readPage);
    knowledge.lists.append({u"a"_s, u"A list"_s, u"1"_s, 2020, u"MIT"_s, u"https://example.org"_s});
    knowledge.uses.append({PortNumber{9999}, PortNumber{9999}, Transport::Tcp, u"Urchin statistics"_s, 0});
    knowledge.threats.append({PortNumber{31337}, Transport::Tcp, u"Back Orifice"_s, 1998, 1999, 0});
    return knowledge;
}

Catalog openCatalog(const QString &path)
{
    auto catalog = Catalog::open(path);
    if (!catalog) {
        qFatal("%s", qPrintable(catalog.error().message));
    }
    return std::move(*catalog);
}

Catalog writtenFixture(const QString &path)
{
    const auto schema = builder::readFile(QStringLiteral(PORTOLAN_DATABASE_FOLDER "/schema/ports.sql"));
    const auto report = builder::writeDatabase(knowledgeOfFixture(), QString::fromUtf8(*schema), path);
    if (!report) {
        qFatal("%s", qPrintable(report.error().message));
    }
    return openCatalog(path);
}

} // namespace

class TestSearchReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Catalog m_fixture{writtenFixture(m_folder.filePath(u"ports.sqlite"_s))};
    Catalog m_real{openCatalog(QStringLiteral(PORTOLAN_DATABASE_FILE))};

    [[nodiscard]] static QVector<SearchHit> hits(const Catalog &catalog,
        const QString &text,
        int limit = 20,
        const std::optional<QVector<PortNumber>> &only = {})
    {
        return catalog.search(SearchQuery::parse(text).value(), limit, only).value();
    }

    [[nodiscard]] static QVector<int> portsOf(const QVector<SearchHit> &hits)
    {
        QVector<int> ports;
        for (const SearchHit &hit : hits) {
            ports.append(hit.isPage() ? -1 : hit.port.value());
        }
        return ports;
    }

    [[nodiscard]] QVector<int> found(const QString &text, int limit = 20) const
    {
        return portsOf(hits(m_fixture, text, limit));
    }

    [[nodiscard]] QVector<int> foundInReal(const QString &text, int limit = 20) const
    {
        return portsOf(hits(m_real, text, limit));
    }

private Q_SLOTS:

    void theReasonNamesTheEntryThatFits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("port");
        QTest::addColumn<SearchHit::Match>("match");
        QTest::addColumn<QString>("matched");
        using enum SearchHit::Match;
        QTest::newRow("number") << u"80"_s << 80 << Number << QString{};
        QTest::newRow("registered name") << u"htt"_s << 80 << RegisteredName << u"http"_s;
        QTest::newRow("name without its signs") << u"sqlnet"_s << 150 << RegisteredName << u"sql-net"_s;
        QTest::newRow("service") << u"vite"_s << 5173 << Service << u"Vite development server"_s;
        QTest::newRow("program") << u"xrdp"_s << 3389 << Service << u"xrdp"_s;
        QTest::newRow("name in parentheses") << u"rdp"_s << 3389 << Service << u"Remote Desktop (RDP)"_s;
        QTest::newRow("use") << u"urchin"_s << 9999 << Use << u"Urchin statistics"_s;
        QTest::newRow("malware") << u"orifice"_s << 31337 << Use << u"Back Orifice"_s;
        QTest::newRow("keyword") << u"relational"_s << 5432 << Description << u"relational sql"_s;
        QTest::newRow("kind") << u"orchestration"_s << 6443 << Description << u"orchestration"_s;
        QTest::newRow("filter") << u"status:reserved"_s << 51 << Filter << QString{};
    }

    void theReasonNamesTheEntryThatFits()
    {
        QFETCH(QString, text);
        QFETCH(int, port);
        QFETCH(SearchHit::Match, match);
        QFETCH(QString, matched);
        const QVector<SearchHit> all = hits(m_fixture, text);
        QVERIFY(!all.isEmpty());
        const SearchHit &hit = all.first();
        QCOMPARE(hit.port.value(), port);
        QCOMPARE(hit.match, match);
        QCOMPARE(hit.matched, matched);
        QVERIFY(hit.corrected.isEmpty());
        QVERIFY(reasonText(hit).contains(matched));
    }

    void theLabelIsWhatPeopleMeetFirst()
    {
        const SearchHit airplay = hits(m_fixture, u"5000"_s).first();
        QCOMPARE(labelOf(airplay), u"AirPlay receiver"_s);
        QCOMPARE(registeredTextOf(airplay), u"commplex-main"_s);
        const SearchHit http = hits(m_fixture, u"80"_s).first();
        QCOMPARE(labelOf(http), u"http"_s);
        QCOMPARE(registeredTextOf(http), u"World Wide Web HTTP"_s);
        QCOMPARE(labelOf(hits(m_fixture, u"51"_s).first()), u"Reserved"_s);
        QVERIFY(labelOf(hits(m_fixture, u"60000"_s).first()).isEmpty());
    }

    void whatIsCalledSoComesBeforeWhatMentionsIt()
    {
        QCOMPARE(found(u"vite"_s), (QVector<int>{5173, 4173}));
        QCOMPARE(found(u"remote desktop"_s).first(), 3389);
        QCOMPARE(found(u"remote desk"_s).first(), 3389);
        // More prominent ports mention "sql".
        QCOMPARE(found(u"sql net"_s).first(), 150);
        QCOMPARE(found(u"remotedesktop"_s).first(), 3389);
        QCOMPARE(found(u"loopback"_s).first(), -1);
    }

    void stopWordsAreDroppedOnlyWhenNothingHasThem()
    {
        QCOMPARE(found(u"where does vite run?"_s), (QVector<int>{5173, 4173}));
        QCOMPARE(found(u"what is port 5432"_s), QVector<int>{5432});
        QCOMPARE(found(u"Which port does postgres use"_s), QVector<int>{5432});
        QCOMPARE(found(u"who can reach a program"_s), QVector<int>{-1});
        QVERIFY(found(u"the"_s).isEmpty());
    }

    void aTypingMistakeIsMendedAndTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("corrected");
        QTest::newRow("swapped") << u"postgers"_s << 5432 << u"postgers"_s << u"postgres"_s;
        QTest::newRow("swapped twice") << u"psotgers"_s << 5432 << u"psotgers"_s << u"postgres"_s;
        QTest::newRow("left out") << u"kubernets"_s << 6443 << u"kubernets"_s << u"kubernetes"_s;
        QTest::newRow("two of eight") << u"kuberntse"_s << 6443 << u"kuberntse"_s << u"kubernetes"_s;
        QTest::newRow("added in the beginning of a word")
            << u"develxop"_s << 5173 << u"develxop"_s << u"development"_s;
        QTest::newRow("one of two words") << u"remte desktop"_s << 3389 << u"remte"_s << u"remote"_s;
        QTest::newRow("both words") << u"remte desktpo"_s << 3389 << u"remte desktpo"_s
                                    << u"remote desktop"_s;
        QTest::newRow("in a question") << u"where does viet run"_s << 5173 << u"viet"_s << u"vite"_s;
        QTest::newRow("accent") << u"póstgers"_s << 5432 << u"póstgers"_s << u"postgres"_s;
    }

    void aTypingMistakeIsMendedAndTold()
    {
        QFETCH(QString, text);
        QFETCH(int, port);
        QFETCH(QString, typed);
        QFETCH(QString, corrected);
        const QVector<SearchHit> all = hits(m_fixture, text);
        QVERIFY(!all.isEmpty());
        QCOMPARE(all.first().port.value(), port);
        QCOMPARE(all.first().typed, typed);
        QCOMPARE(all.first().corrected, corrected);
        QVERIFY(reasonText(all.first()).contains(corrected));
    }

    void shortAndFarWordsAreNotMended()
    {
        QVERIFY(found(u"vti"_s).isEmpty());
        QVERIFY(found(u"qqqqqqqqqq"_s).isEmpty());
        QVERIFY(found(u"\"postgers\""_s).isEmpty());
    }

    void anyOfTheWordsIsTheLastResort()
    {
        const QVector<int> ports = found(u"postgres caddy"_s);
        QCOMPARE(ports.size(), 2);
        QVERIFY(ports.contains(5432) && ports.contains(2019));
        // Two of the three words count more than prominence.
        QCOMPARE(found(u"development preview orchestration"_s).first(), 4173);
    }

    void filtersAreCombinedWithWords()
    {
        QCOMPARE(found(u"kind:database"_s), QVector<int>{5432});
        QCOMPARE(found(u"threat:yes"_s), QVector<int>{31337});
        QVERIFY(!found(u"threat:no 31000-32000"_s, 2000).contains(31337));
        QCOMPARE(found(u"threat:no 31000-32000"_s, 2000).size(), 1000);
        QCOMPARE(found(u"vite 5000-6000"_s), QVector<int>{5173});
        QVERIFY(found(u"vite range:system"_s).isEmpty());
        QCOMPARE(found(u"postgres tcp:"_s), QVector<int>{});
        QCOMPARE(found(u"postgres udp:"_s), QVector<int>{5432});
        QCOMPARE(found(u"postgers kind:database"_s), QVector<int>{5432});
    }

    void listeningNeedsPortsToRestrictTo()
    {
        const QVector<PortNumber> only{PortNumber{80}, PortNumber{5432}, PortNumber{60123}};
        QVERIFY(hits(m_fixture, u"listening"_s).isEmpty());
        QCOMPARE(portsOf(hits(m_fixture, u"listening"_s, 20, only)), (QVector<int>{80, 5432, 60123}));
        QCOMPARE(portsOf(hits(m_fixture, u"what is listening on my ports?"_s, 20, only)),
            (QVector<int>{80, 5432, 60123}));
        QCOMPARE(portsOf(hits(m_fixture, u"listening range:dynamic"_s, 20, only)), QVector<int>{60123});
        QCOMPARE(portsOf(hits(m_fixture, u"listening kind:database"_s, 20, only)), QVector<int>{5432});
        QVERIFY(hits(m_fixture, u"listening"_s, 20, QVector<PortNumber>{}).isEmpty());
        QCOMPARE(portsOf(hits(m_fixture, u"http"_s, 20, only)), QVector<int>{80});
    }

    void pagesAreFoundByWordsAlone()
    {
        const QVector<SearchHit> pages = hits(m_fixture, u"localhost"_s);
        QCOMPARE(pages.size(), 1);
        QVERIFY(pages.first().isPage());
        QCOMPARE(pages.first().conceptId, u"loopback"_s);
        QCOMPARE(labelOf(pages.first()), u"Loopback, one address or all"_s);
        QVERIFY(!reasonText(pages.first()).isEmpty());
        QVERIFY(hits(m_fixture, u"localhost range:user"_s).isEmpty());
        QVERIFY(hits(m_fixture, u"localhost"_s, 20, QVector<PortNumber>{PortNumber{80}}).isEmpty());
    }

    void hitsAreDistinctAndStopAtTheLimit()
    {
        for (const int limit : {1, 3, 7, 60}) {
            for (const QString &text : {u"s"_s, u"http"_s, u"server"_s, u"web server"_s, u"postgers"_s}) {
                QVector<SearchHit> all = hits(m_real, text, limit);
                QVERIFY(all.size() <= limit);
                QVector<int> ports = portsOf(all);
                ports.removeAll(-1);
                const QSet<int> distinct{ports.begin(), ports.end()};
                QCOMPARE(distinct.size(), ports.size());
            }
        }
        QVERIFY(hits(m_real, u"ssh"_s, 0).isEmpty());
    }

    void wellKnownNamesFindTheirPortFirst_data()
    {
        QTest::addColumn<int>("port");
        for (const auto &[text, port] : {std::pair{"ssh", 22},
                 {"dns", 53},
                 {"http", 80},
                 {"smb", 445},
                 {"vite", 5173},
                 {"where does vite run", 5173},
                 {"redis", 6379},
                 {"plex", 32400},
                 {"ftp", 21},
                 {"ollama", 11434},
                 {"ssh port", 22},
                 {"what is port 5432", 5432},
                 {"which port does postgres use", 5432},
                 {"postgers", 5432},
                 {"kubernets", 6443},
                 {"ngnix", 80},
                 {"mosquito", 1883},
                 {"jupiter", 8888}}) {
            QTest::newRow(text) << port;
        }
    }

    void wellKnownNamesFindTheirPortFirst()
    {
        QFETCH(int, port);
        QCOMPARE(foundInReal(QString::fromUtf8(QTest::currentDataTag())).value(0, -1), port);
    }

    void everydayWordsFindWhatPeopleMean()
    {
        const QVector<int> desktops = foundInReal(u"remote desktop"_s, 5);
        QVERIFY(desktops.contains(3389) && desktops.contains(5900));
        const QVector<int> printers = foundInReal(u"printer"_s, 8);
        QVERIFY(printers.contains(9100) && printers.contains(631) && printers.contains(515));
        QCOMPARE(foundInReal(u"printer port"_s), foundInReal(u"printer"_s));
        QVERIFY(foundInReal(u"web server"_s, 3).contains(80));
        // A port with both words in one name, not one that mentions them apart.
        QCOMPARE(foundInReal(u"sql server"_s).first(), 1433);
        QVERIFY(foundInReal(u"mail"_s, 5).contains(25));
        QVERIFY(foundInReal(u"database"_s, 5).contains(5432));
        QVERIFY(foundInReal(u"kubernets"_s, 3).contains(10250));
        QVERIFY(foundInReal(u"game"_s, 5).contains(25565));
    }

    void hostileTextIsOnlyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes") << u"\" \"\" 5\"x \"a\"b\""_s;
        QTest::newRow("only a quote") << u"\""_s;
        QTest::newRow("stars") << u"* ** s* *s"_s;
        QTest::newRow("operators") << u"NEAR(a b) OR NOT AND NEAR/2"_s;
        QTest::newRow("signs") << u"-ssh ^ssh +ssh names:ssh {names} : ssh"_s;
        QTest::newRow("brackets") << u"((((ssh"_s;
        QTest::newRow("sql") << u"'; DROP TABLE ports; --"_s;
        QTest::newRow("nul") << u"ss"_s + QChar{0} + u"h"_s;
        QTest::newRow("nul in a phrase") << u"\"ss"_s + QChar{0} + u"h\""_s;
        QTest::newRow("half of a surrogate pair") << u"ab"_s + QChar{0xd83d};
        QTest::newRow("letters SQLite may not know") << u"\U0001E900\U0001E901\U0001E902\U0001E903"_s;
        QTest::newRow("accents alone") << u"\u0301\u0301"_s;
        QTest::newRow("percent and underscore") << u"%_%"_s;
        QTest::newRow("long word") << QString{100000, u'a'};
        QTest::newRow("many words") << u"ab "_s.repeated(50000);
        QTest::newRow("long phrase") << u"\""_s + u"ab "_s.repeated(50000);
        QTest::newRow("last sign there is") << u"\U0010FFFF"_s;
    }

    void hostileTextIsOnlyText()
    {
        QFETCH(QString, text);
        const auto query = SearchQuery::parse(text);
        QVERIFY(query);
        const auto result = m_real.search(*query, 20);
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    }
};

QTEST_GUILESS_MAIN(TestSearchReader)
#include "tst_searchreader.moc"

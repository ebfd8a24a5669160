// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/catalog/searchquery.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

const QString databaseFile = QStringLiteral(PORTOLAN_DATABASE_FILE);

PortNumber port(int number)
{
    return PortNumber{static_cast<quint16>(number)};
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;

    [[nodiscard]] PortFacts facts(int number) const { return m_catalog->facts(port(number)).value(); }

    [[nodiscard]] QVector<int> found(const QString &text, int limit = 50) const
    {
        QVector<int> ports;
        const auto hits = m_catalog->search(SearchQuery::parse(text).value(), limit).value();
        for (const SearchHit &hit : hits) {
            ports.append(hit.port.value());
        }
        return ports;
    }

private Q_SLOTS:

    void initTestCase()
    {
        auto catalog = Catalog::open(databaseFile);
        QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
        m_catalog.emplace(std::move(*catalog));
    }

    void registrationIsReadWhole()
    {
        const PortFacts msrp = facts(2855);
        QCOMPARE(msrp.status(Transport::Tcp), RegistrationStatus::Assigned);
        QCOMPARE(msrp.status(Transport::Udp), RegistrationStatus::Reserved);
        QCOMPARE(msrp.overall, RegistrationStatus::Assigned);
        const Registration &registration = msrp.registrations.first();
        QCOMPARE(registration.name, u"msrp"_s);
        QCOMPARE(registration.description, u"MSRP over TCP"_s);
        QCOMPARE(registration.modified, u"2014-04-09"_s);
        QCOMPARE(registration.references, QStringList{u"RFC4976"_s});
        QCOMPARE(registration.transport, Transport::Tcp);
        QVERIFY(registration.hasDetails);
    }

    void plainNameComesFirst()
    {
        QCOMPARE(facts(80).registrations.first().name, u"http"_s);
        QCOMPARE(m_catalog->overview()->at(80).name, u"http"_s);
    }

    void namesakeIsRelated()
    {
        const PortFacts msp = facts(2438);
        QCOMPARE(msp.overall, RegistrationStatus::Undocumented);
        QCOMPARE(msp.related.first().port, port(18));
        QCOMPARE(msp.related.first().relation, Relation::SameName);
    }

    void secureTwinIsRelatedBothWays()
    {
        const auto isTwin = [this](int one, int other) {
            const auto related = facts(one).related;
            return std::any_of(related.begin(), related.end(), [other](const RelatedPort &each) {
                return each.port == port(other) && each.relation == Relation::SecureTwin;
            });
        };
        QVERIFY(isTwin(3305, 6619));
        QVERIFY(isTwin(6619, 3305));
        QVERIFY(!isTwin(3305, 3306));
        // Where a dossier has both, they are ports of one service, which says more.
        QCOMPARE(facts(143).related.first().port, port(993));
        QCOMPARE(facts(143).related.first().relation, Relation::SameService);
    }

    void takenBackNameIsHistory()
    {
        const PortFacts two = facts(2);
        QCOMPARE(two.overall, RegistrationStatus::DeAssigned);
        QCOMPARE(two.formerRegistrations.first().name, u"compressnet"_s);
        QCOMPARE(two.formerRegistrations.first().lastSeen, u"2015-07-24"_s);
        for (const Registration &registration : two.registrations) {
            QVERIFY(!isAssigned(registration.status));
        }
    }

    void rangeRowSpeaksForEachOfItsPorts()
    {
        const Registration x11 = facts(6010).registrations.first();
        QCOMPARE(x11.name, u"x11"_s);
        QCOMPARE(x11.first, port(6000));
        QCOMPARE(x11.last, port(6063));
    }

    void overviewAgreesWithFacts()
    {
        const auto overview = m_catalog->overview();
        QVERIFY(overview);
        QCOMPARE(overview->size(), PortNumber::count);
        for (int number = 0; number < PortNumber::count; number += 97) {
            const PortFacts each = facts(number);
            QCOMPARE(overview->at(number).overall, each.overall);
            QCOMPARE(overview->at(number).statuses, each.statuses);
        }
    }

    void figuresAreThoseOfTheRegistry()
    {
        const auto statistics = m_catalog->statistics();
        QVERIFY(statistics);
        QCOMPARE(statistics->listed(), 6339);
        QCOMPARE(statistics->withdrawnPorts, 9);
        // 8010 was reserved in 2018; no package that the registry is merged from says so.
        QCOMPARE(statistics->reservedOnly(), 79 - 1);
        QCOMPARE(statistics->count(RegistrationStatus::Unassigned), 42734 + 1);
        QCOMPARE(statistics->count(RegistrationStatus::Dynamic), 16384);
        // 6,160 by rows that name a transport, and 190 in ranges that name none (vrml-multi-use on 4200-4299
        // and others).
        QCOMPARE(statistics->namedPorts, 6160 + 190);
    }

    void searchFindsByNumberNameAndDescription()
    {
        QCOMPARE(found(u"443"_s), QVector<int>{443});
        QCOMPARE(found(u"20-25"_s), (QVector<int>{20, 21, 22, 23, 24, 25}));
        QVERIFY(found(u"postgres"_s).contains(5432));
        QVERIFY(found(u"PostgreSQL"_s).contains(5432));
        QVERIFY(found(u"name serv"_s).contains(42));
        QVERIFY(found(u"\"name server\""_s).contains(42));
        QVERIFY(found(u"zzzzzz"_s).isEmpty());
    }

    void searchFiltersNarrow()
    {
        const QVector<SearchHit> reserved
            = m_catalog->search(SearchQuery::parse(u"status:reserved range:system").value(), 2000).value();
        QVERIFY(!reserved.isEmpty());
        for (const SearchHit &hit : reserved) {
            QCOMPARE(hit.overall, RegistrationStatus::Reserved);
            QVERIFY(hit.port < port(1024));
        }
        QCOMPARE(found(u"tcp:2855"_s), QVector<int>{2855});
        QVERIFY(found(u"udp:2855"_s).isEmpty());
    }

    void searchStopsAtTheLimit()
    {
        QCOMPARE(found(u"a"_s, 7).size(), 7);
        QCOMPARE(found(u"0-65535"_s, 100).size(), 100);
    }

    void unusableFilesAreExplained_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QFile file{databaseFile};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray good = file.readAll();
        // Offsets: https://sqlite.org/fileformat2.html, section 1.3.
        const auto with = [&good](qsizetype offset, const QByteArray &bytes) {
            return QByteArray{good}.replace(offset, bytes.size(), bytes);
        };
        QTest::newRow("empty") << QByteArray{} << u"not an SQLite database"_s;
        QTest::newRow("other kind of file")
            << QByteArray{"PK and so on, a long way from a database"} << u"not an SQLite database"_s;
        QTest::newRow("cut off") << good.first(good.size() / 2) << u"damaged"_s;
        QTest::newRow("schema of the future")
            << with(60, QByteArray::fromHex("00000099")) << u"version 153"_s;
        QTest::newRow("of another program")
            << with(68, QByteArray::fromHex("01020304")) << u"another program"_s;
        QTest::newRow("header only") << good.first(100) << u"damaged"_s;
        QTest::newRow("first page overwritten") << with(100, QByteArray{2000, 'x'}) << u"damaged"_s;
    }

    void unusableFilesAreExplained()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        QFile file{folder.filePath(u"ports.sqlite"_s)};
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        const auto catalog = Catalog::open(file.fileName());
        QVERIFY(!catalog);
        const QString message = catalog.error().message;
        QVERIFY2(message.contains(reason), qPrintable(message));
        QVERIFY2(message.contains(u"ports.sqlite"_s), qPrintable(message));
        QVERIFY2(message.contains(u"PORTOLAN_DATABASE"_s), qPrintable(message));
    }

    void missingFileIsNamed()
    {
        const auto catalog = Catalog::open(u"/nowhere/ports.sqlite"_s);
        QVERIFY(!catalog);
        QVERIFY2(catalog.error().message.contains(u"/nowhere/ports.sqlite"_s),
            qPrintable(catalog.error().message));
        QVERIFY(catalog.error().message.contains(u"missing"_s));
    }

    void pathMayHoldSignsOfAnAddress()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a?b#c %41.sqlite"_s);
        QVERIFY(QFile::copy(databaseFile, path));
        const auto catalog = Catalog::open(path);
        QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
        QCOMPARE(catalog->facts(port(22))->registrations.first().name, u"ssh"_s);
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"

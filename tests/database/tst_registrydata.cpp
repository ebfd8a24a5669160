// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/portrecord.h"
#include "database/builder/registryfolder.h"
#include "tests/database/registryrows.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::PortNumber;
using portolan::RegistrationStatus;
using portolan::Transport;

namespace {

constexpr std::array tcpAndUdp{Transport::Tcp, Transport::Udp};

bool isAssignedStatus(RegistrationStatus status)
{
    return status >= RegistrationStatus::Undocumented;
}

bool isReservedStatus(RegistrationStatus status)
{
    return status == RegistrationStatus::Reserved || status == RegistrationStatus::DeAssigned;
}

auto is(RegistrationStatus wanted)
{
    return [wanted](RegistrationStatus status) { return status == wanted; };
}

} // namespace

/// What the committed copy of the registry says, and the traps in it.
class TestRegistryData : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        auto facts = readRegistryFolder(QStringLiteral(PORTOLAN_DATABASE_FOLDER "/registry"));
        QVERIFY2(facts, facts ? "" : qPrintable(facts.error().message));
        m_facts = *std::move(facts);
        m_records = composeRecords(portolan::builder::tests::knowledgeOf(m_facts));
    }

    void everyNameOfAPortIsThere_data()
    {
        QTest::addColumn<int>("port");
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("80/tcp") << 80 << Transport::Tcp << QStringList{u"http"_s, u"www"_s, u"www-http"_s};
        QTest::newRow("512/udp") << 512 << Transport::Udp << QStringList{u"comsat"_s, u"biff"_s};
        QTest::newRow("465/tcp") << 465 << Transport::Tcp << QStringList{u"submissions"_s, u"urd"_s};
        QTest::newRow("631/tcp") << 631 << Transport::Tcp << QStringList{u"ipp"_s, u"ipps"_s};
        QTest::newRow("2049/tcp") << 2049 << Transport::Tcp << QStringList{u"nfs"_s, u"shilp"_s};
        QTest::newRow("3478/udp") << 3478 << Transport::Udp
                                  << QStringList{u"stun"_s, u"turn"_s, u"stun-behavior"_s};
        QTest::newRow("5910/tcp") << 5910 << Transport::Tcp << QStringList{u"ats-atn"_s};
    }

    void everyNameOfAPortIsThere()
    {
        QFETCH(int, port);
        QFETCH(Transport, transport);
        QFETCH(QStringList, expected);
        QCOMPARE(namesOf(port, transport), expected);
    }

    void rangeRowsAreThere_data()
    {
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        QTest::newRow("x11, first") << 6000 << u"x11"_s;
        QTest::newRow("x11, last") << 6063 << u"x11"_s;
        QTest::newRow("ircu") << 6667 << u"ircu"_s;
        QTest::newRow("vrml-multi-use") << 4242 << u"vrml-multi-use"_s;
        QTest::newRow("flex-lm") << 27000 << u"flex-lm"_s;
    }

    void rangeRowsAreThere()
    {
        QFETCH(int, port);
        QFETCH(QString, name);
        QCOMPARE(namesOf(port, Transport::Tcp), QStringList{name});
    }

    void aNameTakenBackIsHistory()
    {
        for (const int port : {2, 3}) {
            for (const Transport transport : tcpAndUdp) {
                QCOMPARE(statusOf(port, transport), RegistrationStatus::DeAssigned);
            }
            QCOMPARE(m_records.ports[port].formerNames.size(), 2);
            QCOMPARE(
                m_facts.formerNames[m_records.ports[port].formerNames.constFirst()].name, u"compressnet"_s);
            QVERIFY(namesOf(port, Transport::Tcp).constFirst().isEmpty());
        }
        QCOMPARE(statusOf(143, Transport::Udp), RegistrationStatus::DeAssigned);
        QCOMPARE(statusOf(143, Transport::Tcp), RegistrationStatus::Assigned);
    }

    void missingDetailsAreToldFromNone()
    {
        const auto named = std::count_if(m_records.registrations.begin(),
            m_records.registrations.end(),
            [](const auto &r) { return !r.hasDetails && !r.row.name.isEmpty(); });
        // 305 rows of names that came after 2015, 48 that replaced another name, 42 whose description
        // changed.
        QCOMPARE(named, 393);
        for (const Registration &registration : m_records.registrations) {
            const bool isContradiction
                = !registration.hasDetails && registration.status == RegistrationStatus::Undocumented;
            QVERIFY2(!isContradiction, qPrintable(registration.row.name));
        }
        QVERIFY(!registrationOf(3301, Transport::Tcp).hasDetails);
        QVERIFY(registrationOf(2438, Transport::Tcp).hasDetails);
    }

    void numbersWithoutATransportAreReservedOnAll()
    {
        for (const Transport transport : portolan::allTransports) {
            QCOMPARE(statusOf(49151, transport), RegistrationStatus::Reserved);
            QCOMPARE(statusOf(49152, transport), RegistrationStatus::Dynamic);
            QCOMPARE(statusOf(65535, transport), RegistrationStatus::Dynamic);
        }
        QCOMPARE(statusOf(0, Transport::Tcp), RegistrationStatus::Reserved);
        QCOMPARE(statusOf(0, Transport::Udp), RegistrationStatus::Reserved);
        // IANA reserved it in 2018, which neither package knows: it will be Reserved with IANA's own file.
        QCOMPARE(statusOf(8010, Transport::Tcp), RegistrationStatus::Unassigned);
    }

    void theNarrowerRowDecides()
    {
        QCOMPARE(statusOf(7775, Transport::Udp), RegistrationStatus::Reserved);
        QCOMPARE(statusOf(7775, Transport::Tcp), RegistrationStatus::Assigned);
        QCOMPARE(statusOf(7775, Transport::Sctp), RegistrationStatus::Unassigned);
        QCOMPARE(statusOf(7774, Transport::Udp), RegistrationStatus::Unassigned);
        QCOMPARE(statusOf(3301, Transport::Tcp), RegistrationStatus::Assigned);
    }

    void aRowWithoutANameCanAssign()
    {
        for (const int port : {24, 35, 57, 59, 75, 77, 87}) {
            QCOMPARE(statusOf(port, Transport::Tcp), RegistrationStatus::Assigned);
            QVERIFY(registrationOf(port, Transport::Tcp).row.name.isEmpty());
            QVERIFY(registrationOf(port, Transport::Tcp).row.description.startsWith("any private"_L1));
        }
    }

    void aliasesFollowTheNameTheyStandFor()
    {
        QCOMPARE(namesOf(66, Transport::Tcp), (QStringList{u"sql-net"_s, u"sql*net"_s}));
        QCOMPARE(namesOf(6444, Transport::Udp), (QStringList{u"sge-qmaster"_s, u"sge_qmaster"_s}));
        QCOMPARE(
            m_records.registrations[m_records.ports[66].registrations.constLast()].row.aliasOf, u"sql-net"_s);
        // sai-sentlm and sai_sentlm gave way to another service; one of the two spellings is remembered.
        QCOMPARE(namesOf(2640, Transport::Tcp), QStringList{u"ami-control"_s});
        const auto former = std::count_if(m_facts.formerNames.begin(),
            m_facts.formerNames.end(),
            [](const auto &name) { return name.port == PortNumber{2640} && name.name == "sai-sentlm"_L1; });
        QCOMPARE(former, 2);
    }

    void theTwoPortsOfTheSourceDocumentsAreRight()
    {
        const Registration msrp = registrationOf(2855, Transport::Tcp);
        QCOMPARE(msrp.row.name, u"msrp"_s);
        QCOMPARE(msrp.row.description, u"MSRP over TCP"_s);
        QCOMPARE(msrp.row.references, QStringList{u"RFC4976"_s});
        QCOMPARE(msrp.row.modified, u"2014-04-09"_s);
        QCOMPARE(statusOf(2855, Transport::Tcp), RegistrationStatus::Assigned);
        QCOMPARE(statusOf(2855, Transport::Udp), RegistrationStatus::Reserved);
        QCOMPARE(registrationOf(2856, Transport::Tcp).row.name, u"cesdinv"_s);
        for (const Transport transport : tcpAndUdp) {
            QCOMPARE(statusOf(2438, transport), RegistrationStatus::Undocumented);
            QCOMPARE(registrationOf(2438, transport).row.contact, u"Evan Caves"_s);
        }
    }

    void namesAndPairsAddUp()
    {
        QSet<std::pair<int, int>> pairs;
        QSet<int> ports;
        for (const RegistryRow &row : m_facts.rows) {
            for (int port = row.first.value();
                 port <= row.last.value() && row.transport && !row.name.isEmpty();
                 ++port) {
                pairs.insert({port, static_cast<int>(*row.transport)});
                ports.insert(port);
            }
        }
        QCOMPARE(pairs.size(), 11621);
        QCOMPARE(ports.size(), 6160);
    }

    void portsAddUpByTheBestOfTheirTransports()
    {
        QCOMPARE(countPorts(portolan::allTransports, isAssignedStatus), 6359);
        QCOMPARE(countPorts(portolan::allTransports, isReservedStatus), 72);
        QCOMPARE(countPorts(portolan::allTransports, is(RegistrationStatus::Unassigned)), 42721);
        QCOMPARE(countPorts(portolan::allTransports, is(RegistrationStatus::Dynamic)), 16384);
    }

    /// The usual count of the registry (6,339 assigned, 79 reserved, 42,734 unassigned) looks at TCP and UDP
    /// alone, takes each row that is neither "Reserved" nor "Unassigned" for an assignment, and knows that
    /// 8010 is reserved.
    void portsAddUpAsTheUsualCountOfTheRegistryHasThem()
    {
        const QVector<int> withdrawn{585, 659, 1028, 1783, 2682, 3403, 3404, 9006, 26264};
        for (const int port : withdrawn) {
            QVERIFY(!isAssignedStatus(statusOf(port, Transport::Tcp)));
        }
        const auto withdrawnReserved = std::count_if(withdrawn.begin(), withdrawn.end(), [this](int port) {
            return isReservedStatus(statusOf(port, Transport::Tcp));
        });
        // "(unassigned) Possibly assigned": not told to be free.
        QVERIFY(isAssignedStatus(statusOf(2825, Transport::Tcp)));
        constexpr int reservedIn2018 = 1;
        QCOMPARE(countPorts(tcpAndUdp, isAssignedStatus) + withdrawn.size(), 6339);
        QCOMPARE(countPorts(tcpAndUdp, isReservedStatus) - withdrawnReserved + reservedIn2018, 79);
        QCOMPARE(countPorts(tcpAndUdp, is(RegistrationStatus::Unassigned))
                - (withdrawn.size() - withdrawnReserved) - reservedIn2018,
            42734);
        QCOMPARE(countPorts(tcpAndUdp, is(RegistrationStatus::Dynamic)), 16384);
    }

    void everyRfcThatTheRegistryCitesHasATitle()
    {
        static const QRegularExpression rfcReference{u"^RFC(\\d+)$"_s};
        QSet<int> titled;
        for (const RfcTitle &rfc : m_facts.rfcs) {
            titled.insert(rfc.number);
        }
        QSet<int> cited;
        for (const RegistryRow &row : m_facts.rows) {
            for (const QString &reference : row.references) {
                if (const auto match = rfcReference.match(reference); match.hasMatch()) {
                    const int number = match.captured(1).toInt();
                    cited.insert(number);
                    QVERIFY2(titled.contains(number), qPrintable(reference));
                }
            }
        }
        QVERIFY(cited.size() > 100);
    }

private:
    /// How many ports have such a status as the best of these transports.
    template <typename Transports, typename Predicate>
    [[nodiscard]] int countPorts(const Transports &transports, Predicate isCounted) const
    {
        int count = 0;
        for (const PortRecord &port : m_records.ports) {
            auto best = RegistrationStatus::Unassigned;
            for (const Transport transport : transports) {
                best = std::max(best, port.statuses.at(static_cast<size_t>(transport)));
            }
            count += isCounted(best) ? 1 : 0;
        }
        return count;
    }

    [[nodiscard]] RegistrationStatus statusOf(int port, Transport transport) const
    {
        return m_records.ports[port].statuses.at(static_cast<size_t>(transport));
    }

    /// In the order in which they are shown.
    [[nodiscard]] QStringList namesOf(int port, Transport transport) const
    {
        QStringList names;
        for (const int place : m_records.ports[port].registrations) {
            const Registration &registration = m_records.registrations[place];
            if (registration.transport == transport) {
                names.append(registration.row.name);
            }
        }
        return names;
    }

    [[nodiscard]] Registration registrationOf(int port, Transport transport) const
    {
        for (const int place : m_records.ports[port].registrations) {
            if (m_records.registrations[place].transport == transport) {
                return m_records.registrations[place];
            }
        }
        return {};
    }

    RegistryFacts m_facts;
    Records m_records;
};

QTEST_GUILESS_MAIN(TestRegistryData)
#include "tst_registrydata.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/statuscomputer.h"
#include "tests/database/registryrows.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::PortNumber;
using portolan::RegistrationStatus;
using portolan::Transport;
using portolan::builder::tests::factsOf;

class TestStatusComputer : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void statusFollowsFromTheRowAlone_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<RegistrationStatus>("expected");
        using enum RegistrationStatus;
        QTest::newRow("reference") << QByteArray{"x,1,tcp,x,,,,,[RFC1],,,\n"} << Assigned;
        QTest::newRow("registration date") << QByteArray{"x,1,tcp,x,,,2002-02,,,,,\n"} << Assigned;
        QTest::newRow("modification date") << QByteArray{"x,1,tcp,x,,,,2002,,,,\n"} << Assigned;
        QTest::newRow("telling description") << QByteArray{"x,1,tcp,X Window System,,,,,,,,\n"} << Assigned;
        QTest::newRow("contact alone") << QByteArray{"msp,1,tcp,MSP,[A],[A],,,,,,\n"} << Undocumented;
        QTest::newRow("no description") << QByteArray{"x,1,tcp,,,,,,,,,\n"} << Undocumented;
        QTest::newRow("no name") << QByteArray{",1,tcp,any private mail system,,,,,,,,\n"} << Assigned;
        QTest::newRow("reserved") << QByteArray{",1,tcp,Reserved,,,,,,,,\n"} << Reserved;
        QTest::newRow("reserved by IANA") << QByteArray{",1,tcp,IANA Reserved,,,,,,,,\n"} << Reserved;
        QTest::newRow("named, though it says reserved")
            << QByteArray{"x,1,tcp,Reserved for a future enhancement,,,,,,,,\n"} << Assigned;
        QTest::newRow("unassigned") << QByteArray{",1,tcp,Unassigned,,,,,,,,\n"} << Unassigned;
        QTest::newRow("unassigned, small") << QByteArray{",1,tcp,unassigned,,,,,,,,\n"} << Unassigned;
        QTest::newRow("unassigned, once netstat")
            << QByteArray{",1,tcp,Unassigned [was netstat],,,,,,,,\n"} << Unassigned;
        QTest::newRow("possibly assigned")
            << QByteArray{",1,tcp,(unassigned) Possibly assigned,,,,,,,,\n"} << Assigned;
        QTest::newRow("de-registered") << QByteArray{",1,tcp,De-registered,,,,,,,,\n"} << DeAssigned;
        QTest::newRow("de-registered, named")
            << QByteArray{"sua,1,tcp,De-Registered,,,2001-06-07,,,,,\n"} << DeAssigned;
        QTest::newRow("removed") << QByteArray{",1,tcp,Removed,,,,2001-06-06,,,,\n"} << DeAssigned;
        QTest::newRow("deprecated") << QByteArray{",1,tcp,Deprecated,,,,,,,,\n"} << DeAssigned;
        QTest::newRow("decomissioned")
            << QByteArray{",1,tcp,\"Decomissioned Port 04/14/00, ms\",,,,,,,,\n"} << DeAssigned;
        QTest::newRow("de-commissioned") << QByteArray{",1,tcp,De-Commissioned Port,,,,,,,,\n"} << DeAssigned;
    }

    void statusFollowsFromTheRowAlone()
    {
        QFETCH(QByteArray, row);
        QFETCH(RegistrationStatus, expected);
        QCOMPARE(statusOf(factsOf(row), 1, Transport::Tcp), expected);
    }

    void reservedWithAFormerNameIsDeAssignedOnThatTransport()
    {
        RegistryFacts facts = factsOf(",2,tcp,Reserved,,,,,,,,\n,2,udp,Reserved,,,,,,,,\n");
        facts.formerNames.append(
            {1, PortNumber{2}, Transport::Tcp, u"compressnet"_s, QString{}, QDate{2015, 7, 24}});
        QCOMPARE(statusOf(facts, 2, Transport::Tcp), RegistrationStatus::DeAssigned);
        QCOMPARE(statusOf(facts, 2, Transport::Udp), RegistrationStatus::Reserved);
    }

    void aRowWhoseDetailsWeDoNotHaveIsNeverUndocumented()
    {
        RegistryFacts facts = factsOf("x,1,tcp,x,,,,,,,,\n");
        facts.withoutDetails.insert(keyOf(facts.rows.constFirst()));
        QCOMPARE(statusOf(facts, 1, Transport::Tcp), RegistrationStatus::Assigned);
    }

    void aDescriptionCanAddNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("description");
        QTest::addColumn<bool>("expected");
        QTest::newRow("letter case") << u"msp"_s << u"MSP"_s << true;
        QTest::newRow("punctuation") << u"cart-o-rama"_s << u"Cart O Rama"_s << true;
        QTest::newRow("underscores") << u"cvc_hostd"_s << u"CVC-HOSTD"_s << true;
        QTest::newRow("blank words") << u"kis"_s << u"The KIS Protocol"_s << true;
        QTest::newRow("blank word in the name") << u"apw-port"_s << u"APW"_s << true;
        QTest::newRow("empty") << u"msp"_s << QString{} << true;
        QTest::newRow("only blank words") << u"msp"_s << u"Service Port"_s << true;
        QTest::newRow("one more word") << u"ivecon-port"_s << u"Ivecon Server Port"_s << false;
        QTest::newRow("spelt out") << u"msrp"_s << u"MSRP over TCP"_s << false;
    }

    void aDescriptionCanAddNothing()
    {
        QFETCH(QString, name);
        QFETCH(QString, description);
        QFETCH(bool, expected);
        QCOMPARE(addsNothing(description, name), expected);
    }

    void theNarrowerRowDecidesInAnyOrder_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::newRow("wide first") << QByteArray{
            ",7748-7776,,Unassigned,,,,,,,,\n,7775,udp,Reserved,,,,,,,,\n"};
        QTest::newRow("narrow first")
            << QByteArray{",7775,udp,Reserved,,,,,,,,\n,7748-7776,,Unassigned,,,,,,,,\n"};
        QTest::newRow("as wide, without transport")
            << QByteArray{",7775,udp,Reserved,,,,,,,,\n,7775,,Unassigned,,,,,,,,\n"};
    }

    void theNarrowerRowDecidesInAnyOrder()
    {
        QFETCH(QByteArray, rows);
        const RegistryFacts facts = factsOf(rows);
        QCOMPARE(statusOf(facts, 7775, Transport::Udp), RegistrationStatus::Reserved);
        QCOMPARE(statusOf(facts, 7775, Transport::Tcp), RegistrationStatus::Unassigned);
    }

    void aRowWithoutATransportAssignsTwoAndReservesFour()
    {
        const RegistryFacts facts = factsOf("vrml-multi-use,4200-4299,,VRML Multi User Systems,,,,,,,,\n"
                                            ",49151,,IANA Reserved,,,,,,,,\n");
        QCOMPARE(statusOf(facts, 4250, Transport::Tcp), RegistrationStatus::Assigned);
        QCOMPARE(statusOf(facts, 4250, Transport::Udp), RegistrationStatus::Assigned);
        QCOMPARE(statusOf(facts, 4250, Transport::Sctp), RegistrationStatus::Unassigned);
        for (const Transport transport : portolan::allTransports) {
            QCOMPARE(statusOf(facts, 49151, transport), RegistrationStatus::Reserved);
        }
    }

    void theDynamicRangeStaysDynamic()
    {
        const RegistryFacts facts = factsOf("x,49152,tcp,Something,,,,,,,,\n");
        QCOMPARE(statusOf(facts, 49152, Transport::Tcp), RegistrationStatus::Dynamic);
        QCOMPARE(statusOf(facts, 65535, Transport::Dccp), RegistrationStatus::Dynamic);
        QCOMPARE(statusOf(facts, 49150, Transport::Tcp), RegistrationStatus::Unassigned);
    }

    void theBestTransportSpeaksForThePort()
    {
        using enum RegistrationStatus;
        QCOMPARE(overallStatus({Reserved, Unassigned, Assigned, Unassigned}), Assigned);
        QCOMPARE(overallStatus({Reserved, DeAssigned, Unassigned, Unassigned}), DeAssigned);
        QCOMPARE(overallStatus({Undocumented, Reserved, Reserved, Reserved}), Undocumented);
    }

private:
    static RegistrationStatus statusOf(const RegistryFacts &facts, int port, Transport transport)
    {
        return computeStatuses(facts).at(port).at(static_cast<size_t>(transport));
    }
};

QTEST_GUILESS_MAIN(TestStatusComputer)
#include "tst_statuscomputer.moc"

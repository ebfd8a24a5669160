// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/portjson.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestPortJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void lineHasExactlyTheAgreedFields()
    {
        PortFacts facts;
        facts.port = PortNumber{2855};
        facts.statuses = {RegistrationStatus::Assigned,
            RegistrationStatus::Reserved,
            RegistrationStatus::Unassigned,
            RegistrationStatus::Unassigned};
        Registration registration;
        registration.name = u"msrp"_s;
        registration.description = u"MSRP over TCP"_s;
        registration.modified = u"2014-04-09"_s;
        registration.references = {u"RFC4976"_s};
        Registration reserved;
        reserved.transport = Transport::Udp;
        reserved.status = RegistrationStatus::Reserved;
        facts.registrations = {registration, reserved};
        const auto expected = QJsonDocument::fromJson(R"({
            "port": 2855, "range": "user",
            "status": {"tcp": "assigned", "udp": "reserved", "sctp": "unassigned", "dccp": "unassigned"},
            "registrations": [{"transport": "tcp", "name": "msrp", "description": "MSRP over TCP", "assignee": null,
                "contact": null, "registered": null, "modified": "2014-04-09", "references": ["RFC4976"], "notes": null}],
            "services": [], "threats": [], "related": []})");
        QVERIFY(!expected.isNull());
        QCOMPARE(portJson(facts), expected.object());
    }

    void relatedPortSaysWhy()
    {
        PortFacts facts;
        facts.related = {{PortNumber{18}, Relation::SameName, u"msp"_s, u"Message Send Protocol"_s, {}, {}}};
        const QJsonValue related = portJson(facts)[u"related"_s][0];
        QCOMPARE(related[u"port"_s].toInt(), 18);
        QVERIFY(related[u"why"_s].toString().contains(u"msp"_s));
    }

    void servicesAndThreatsHaveTheAgreedFields()
    {
        PortFacts facts;
        facts.port = PortNumber{31337};
        DossierPort entry;
        entry.first = facts.port;
        entry.last = facts.port;
        entry.transport = Transport::Udp;
        entry.role = u"control"_s;
        DossierPort elsewhere = entry;
        elsewhere.first = PortNumber{1};
        elsewhere.last = PortNumber{1};
        Dossier dossier;
        dossier.id = u"example"_s;
        dossier.name = u"Example"_s;
        dossier.ports = {elsewhere, entry};
        facts.dossiers = {dossier};
        facts.uses = {{Transport::Tcp, u"Thing"_s, {u"list 1"_s}}};
        facts.threats = {{Transport::Udp, u"Back Orifice"_s, 1998, 2001, u"list 2"_s, {}},
            {Transport::Tcp, {}, 2001, 2001, u"list 2"_s, {}}};
        const auto expected = QJsonDocument::fromJson(R"({
            "services": [{"id": "example", "name": "Example", "role": "control", "transport": "udp"},
                {"id": null, "name": "Thing", "role": null, "transport": "tcp"}],
            "threats": [{"name": "Back Orifice", "year": 1998, "lastYear": 2001, "transport": "udp", "source": "list 2"},
                {"name": null, "year": 2001, "lastYear": 2001, "transport": "tcp", "source": "list 2"}]})");
        QVERIFY(!expected.isNull());
        QCOMPARE(portJson(facts)[u"services"_s], expected[u"services"_s]);
        QCOMPARE(portJson(facts)[u"threats"_s], expected[u"threats"_s]);
    }

    void statisticsAreSums()
    {
        CatalogStatistics statistics;
        statistics.ports.at(0).at(static_cast<size_t>(RegistrationStatus::Assigned)) = 3;
        statistics.ports.at(1).at(static_cast<size_t>(RegistrationStatus::Undocumented)) = 4;
        statistics.ports.at(1).at(static_cast<size_t>(RegistrationStatus::Reserved)) = 1;
        statistics.ports.at(0).at(static_cast<size_t>(RegistrationStatus::DeAssigned)) = 2;
        statistics.withdrawnPorts = 1;
        const QJsonObject json = statisticsJson(statistics, u"2026-07-22"_s);
        QCOMPARE(json.value(u"assigned"_s).toInt(), 8);
        QCOMPARE(json.value(u"undocumented"_s).toInt(), 4);
        QCOMPARE(json.value(u"reservedOnly"_s).toInt(), 2);
        QCOMPARE(json.value(u"deAssigned"_s).toInt(), 1);
        QCOMPARE(json.value(u"ranges"_s)[u"user"_s][u"undocumented"_s].toInt(), 4);
        QCOMPARE(json.value(u"registryDate"_s).toString(), u"2026-07-22"_s);
    }
};

QTEST_GUILESS_MAIN(TestPortJson)
#include "tst_portjson.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/servicename.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

class TestServiceName final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registeredNameMayMeanTheService_data();
    void registeredNameMayMeanTheService();
};

void TestServiceName::registeredNameMayMeanTheService_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("isTheirs");
    QTest::newRow("id") << u"zabbix-agent"_s << QString{} << true;
    QTest::newRow("id in another spelling") << u"ZABBIX_AGENT"_s << QString{} << true;
    QTest::newRow("name") << u"zabbixmonitoringagent"_s << QString{} << true;
    QTest::newRow("description is the name") << u"zm"_s << u"Zabbix Monitoring Agent"_s << true;
    QTest::newRow("beginning of a program") << u"zabbix"_s << QString{} << true;
    QTest::newRow("program and more") << u"zabbix-agentd-tls"_s << QString{} << true;
    QTest::newRow("too short to tell") << u"za"_s << QString{} << false;
    QTest::newRow("another name") << u"agent"_s << QString{} << false;
    QTest::newRow("no name") << QString{} << QString{} << false;
}

void TestServiceName::registeredNameMayMeanTheService()
{
    QFETCH(QString, registered);
    QFETCH(QString, description);
    Registration registration;
    registration.name = registered;
    registration.description = description;
    Dossier dossier;
    dossier.id = u"zabbix-agent"_s;
    dossier.name = u"Zabbix Monitoring Agent"_s;
    dossier.programs = QStringList{u"zabbix_agentd"_s};
    QTEST(meansService(registration, dossier), "isTheirs");
}

QTEST_APPLESS_MAIN(TestServiceName)
#include "tst_servicename.moc"

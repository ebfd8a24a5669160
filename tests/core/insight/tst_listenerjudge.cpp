// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/catalog.h"
#include "core/insight/listenerjudge.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace portolan;

using Kind = Verdict::Kind;

namespace {

Listener listenerOf(const QString &executable, quint16 port)
{
    Process process;
    process.id.pid = 12;
    process.executable = executable;
    Listener listener;
    listener.endpoint = {Transport::Tcp, QHostAddress{QHostAddress::LocalHost}, PortNumber{port}, {}};
    listener.ownership = Ownership::Known;
    listener.processes = {process};
    return listener;
}

} // namespace

/// Verdicts by the shipped database.
class TestListenerJudge : public QObject
{
    Q_OBJECT

private:
    std::optional<Catalog> m_catalog;

private Q_SLOTS:

    void initTestCase()
    {
        auto catalog = Catalog::open(QStringLiteral(PORTOLAN_DATABASE_FILE));
        QVERIFY2(catalog, qPrintable(catalog ? QString{} : catalog.error().message));
        m_catalog.emplace(std::move(*catalog));
    }

    void programsAreJudgedByWhatTheirDossiersSay_data()
    {
        QTest::addColumn<QString>("executable");
        QTest::addColumn<quint16>("port");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("why");
        const auto add
            = [](const char *row, const QString &executable, quint16 port, Kind kind, const QString &why) {
                  QTest::newRow(row) << executable << port << kind << why;
              };
        add("sshd on 22", u"/usr/sbin/sshd"_s, 22, Kind::Agrees, u"sshd"_s);
        add("sshd on 2222", u"/usr/sbin/sshd"_s, 2222, Kind::Common, u"SSH uses it too"_s);
        add("forwarded X display", u"/usr/sbin/sshd"_s, 6010, Kind::Agrees, u"SSH X11 forwarding"_s);
        add("nginx on 443", u"/usr/sbin/nginx"_s, 443, Kind::Agrees, u"nginx"_s);
        add("nginx on 5432",
            u"/usr/sbin/nginx"_s,
            5432,
            Kind::Unusual,
            u"5432/tcp is known for PostgreSQL"_s);
        add("PostgreSQL on 80", u"/usr/lib/postgresql/15/bin/postgres"_s, 80, Kind::Unusual, u"5432"_s);
        add("web server on another's web port", u"/usr/sbin/nginx"_s, 3000, Kind::Unknown, u"moved"_s);
        add("development server where Flask is usual",
            u"/usr/bin/http.server"_s,
            5000,
            Kind::Unknown,
            u"moved"_s);
        add("etcd is etcd-client", u"/usr/bin/etcd"_s, 2379, Kind::Agrees, u"etcd"_s);
        add("Zabbix agent", u"/usr/sbin/zabbix_agentd"_s, 10050, Kind::Agrees, u"Zabbix agent"_s);
        add("SMB is microsoft-ds", u"/usr/sbin/smbd"_s, 445, Kind::Agrees, u"SMB"_s);
        add("RDP is ms-wbt-server", u"/usr/sbin/xrdp"_s, 3389, Kind::Agrees, u"xrdp"_s);
        add("Firebird is gds-db", u"/usr/sbin/firebird"_s, 3050, Kind::Agrees, u"Firebird"_s);
        add("IRC is ircu", u"/usr/sbin/ngircd"_s, 6667, Kind::Agrees, u"IRC"_s);
        add("DNS is domain", u"/usr/lib/systemd/systemd-resolved"_s, 53, Kind::Agrees, u"resolve"_s);
        add("broker on a port of many", u"/usr/sbin/mosquitto"_s, 9001, Kind::Unknown, u"not so widely"_s);
        add("web server on a high port", u"/usr/sbin/lighttpd"_s, 8090, Kind::Unknown, u"not so widely"_s);
        add("development server on a high port",
            u"/usr/bin/http.server"_s,
            17500,
            Kind::Unknown,
            u"not so widely"_s);
        add("web server on a port of a standard", u"/usr/sbin/nginx"_s, 110, Kind::Unusual, u"POP3"_s);
        add("web server on a System port", u"/usr/sbin/nginx"_s, 502, Kind::Unusual, u"Modbus"_s);
        add("web server on a game's port", u"/usr/sbin/nginx"_s, 25565, Kind::Unusual, u"Minecraft"_s);
        add("MSRP is msrp", u"/usr/bin/freeswitch"_s, 2855, Kind::Agrees, u"FreeSWITCH"_s);
        add("unknown program", u"/tmp/backdoor"_s, 31337, Kind::Unknown, u"backdoor"_s);
        add("unknown program, unknown port", u"/opt/thing"_s, 47123, Kind::Unknown, u"thing"_s);
        add("published port of a container", u"/usr/bin/docker-proxy"_s, 5432, Kind::Unknown, u"container"_s);
    }

    void programsAreJudgedByWhatTheirDossiersSay()
    {
        QFETCH(const QString, executable);
        QFETCH(const quint16, port);
        QFETCH(const QString, why);
        ListenerJudge judge{&*m_catalog};
        const Verdict verdict = judge.judged(listenerOf(executable, port), {}).verdict;
        QVERIFY2(verdict.why.contains(why), qPrintable(verdict.why));
        QTEST(verdict.kind, "kind");
    }

    void publishedPortNamesTheContainersAddress()
    {
        Listener listener = listenerOf(u"/usr/bin/docker-proxy"_s, 8080);
        listener.processes.first().commandLine = QStringList{u"/usr/bin/docker-proxy"_s,
            u"-proto"_s,
            u"tcp"_s,
            u"-host-ip"_s,
            u"0.0.0.0"_s,
            u"-host-port"_s,
            u"8080"_s,
            u"-container-ip"_s,
            u"172.17.0.2"_s,
            u"-container-port"_s,
            u"80"_s};
        ListenerJudge judge{&*m_catalog};
        const QString why = judge.judged(listener, {}).verdict.why;
        QVERIFY2(why.contains(u"172.17.0.2:80"_s), qPrintable(why));
    }

    void forwarderSaysWhereTo_data()
    {
        QTest::addColumn<Forwarding>("forwarding");
        QTest::addColumn<QStringList>("words");
        const auto add = [](const char *row, const Forwarding &forwarding, const QStringList &words) {
            QTest::newRow(row) << forwarding << words;
        };
        const QString name = u"docker:3f2a91c0d4be"_s;
        add("container and address",
            {u"docker-proxy"_s, u"172.17.0.2:80"_s, name, u"4026532008"_s},
            {u"docker-proxy only passes"_s, name, u"172.17.0.2:80"_s});
        add("container", {u"pasta"_s, {}, name, u"4026532008"_s}, {u"pasta only passes"_s, name});
        add("namespace", {u"pasta"_s, {}, {}, u"4026532008"_s}, {u"namespace"_s, u"4026532008"_s});
        add("nothing", {u"rootlessport"_s, {}, {}, {}}, {u"rootlessport"_s, u"to a container:"_s});
        add("virtual machine", {u"gvproxy"_s, {}, {}, {}}, {u"gvproxy"_s, u"virtual machine"_s});
        add("kept by conmon", {u"conmon"_s, {}, name, {}}, {u"conmon"_s, u"keeps the port"_s, name});
        add("kept by conmon, for whom is not known", {u"conmon"_s, {}, {}, {}}, {u"a container,"_s});
    }

    void forwarderSaysWhereTo()
    {
        QFETCH(const Forwarding, forwarding);
        QFETCH(const QStringList, words);
        // What the source found out counts, whatever the holder is called, and where it is hidden too.
        Listener known = listenerOf(u"/usr/bin/passt.avx2"_s, 8080);
        known.forwarding = forwarding;
        Listener hidden = known;
        hidden.processes.clear();
        hidden.ownership = Ownership::Hidden;
        ListenerJudge judge{&*m_catalog};
        for (const Listener &listener : {known, hidden}) {
            const Verdict verdict = judge.judged(listener, {}).verdict;
            QCOMPARE(verdict.kind, Kind::Unknown);
            for (const QString &word : words) {
                QVERIFY2(verdict.why.contains(word), qPrintable(verdict.why));
            }
        }
    }

    void withoutCatalogueNothingIsKnown()
    {
        ListenerJudge judge{nullptr};
        const JudgedListener judged = judge.judged(listenerOf(u"/usr/sbin/sshd"_s, 22), {});
        QCOMPARE(judged.verdict.kind, Kind::Unknown);
        QVERIFY(judged.registeredName.isEmpty());
    }

    void whatIsKnownIsAskedForOnce()
    {
        int asked = 0;
        ListenerJudge judge{[&asked](PortNumber port) {
                                ++asked;
                                PortFacts facts;
                                facts.port = port;
                                return facts;
                            },
            [&asked](const QString &) {
                ++asked;
                return QVector<ProgramService>{};
            }};
        static_cast<void>(judge.judged(listenerOf(u"/usr/sbin/sshd"_s, 22), {}));
        static_cast<void>(judge.judged(listenerOf(u"/usr/sbin/sshd"_s, 22), {}));
        QCOMPARE(asked, 2);
    }
};

QTEST_APPLESS_MAIN(TestListenerJudge)

#include "tst_listenerjudge.moc"

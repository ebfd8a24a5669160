// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/verdict.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace portolan;

using Kind = Verdict::Kind;

namespace {

Process makeProcess(const QString &executable, const QStringList &commandLine = {})
{
    Process process;
    process.executable = executable;
    process.commandLine = commandLine;
    return process;
}

Listener heldBy(const QVector<Process> &processes, Transport transport = Transport::Tcp)
{
    Listener listener;
    listener.endpoint.port = PortNumber{22};
    listener.endpoint.transport = transport;
    listener.ownership = Ownership::Known;
    listener.processes = processes;
    return listener;
}

PortFacts registeredAs(const QStringList &names, Transport transport = Transport::Tcp)
{
    PortFacts facts;
    for (const QString &name : names) {
        Registration registration;
        registration.name = name;
        registration.transport = transport;
        facts.registrations.append(registration);
    }
    return facts;
}

} // namespace

class TestVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void programAgreesWithItsRegisteredName_data();
    void programAgreesWithItsRegisteredName();
    void nameOfAnotherTransportDoesNotCount();
    void anyHolderMayAgree();
    void scriptsCountAndNotTheirInterpreter();
    void withoutProgramTheReasonIsTold_data();
    void withoutProgramTheReasonIsTold();
    void programOfADossierAgreesOrIsCommon_data();
    void programOfADossierAgreesOrIsCommon();
    void titleThatIsNotBorneOutProvesNothing_data();
    void titleThatIsNotBorneOutProvesNothing();
    void registeredNameOfTheServiceIsKnown_data();
    void registeredNameOfTheServiceIsKnown();
    void sentencesNameProgramAndPort();
    void keysAreFixed();
};

void TestVerdict::programAgreesWithItsRegisteredName_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Kind>("kind");
    const auto add = [](const char *row, const char *program, const QStringList &names, Kind kind) {
        QTest::newRow(row) << QString::fromLatin1(program) << names << kind;
    };
    add("same", "distcc", {u"distcc"_s}, Kind::Agrees);
    add("in another case", "MySQL", {u"mysql"_s}, Kind::Agrees);
    add("daemon", "sshd", {u"ssh"_s}, Kind::Agrees);
    add("daemon with its own registered name", "httpd", {u"http"_s, u"httpd"_s}, Kind::Agrees);
    add("second name", "http", {u"www"_s, u"http"_s}, Kind::Agrees);
    add("another program", "nginx", {u"http"_s, u"www"_s}, Kind::Unknown);
    add("d that belongs to the name", "domain", {u"domai"_s}, Kind::Unknown);
    add("two more letters", "sshdd", {u"ssh"_s}, Kind::Unknown);
    add("beginning only", "sshproxy", {u"ssh"_s}, Kind::Unknown);
    add("the other way round", "ssh", {u"sshd"_s}, Kind::Unknown);
    add("nothing registered", "sshd", {}, Kind::Unknown);
    add("registered without a name", "d", {QString{}}, Kind::Unknown);
}

void TestVerdict::programAgreesWithItsRegisteredName()
{
    QFETCH(QString, program);
    QFETCH(QStringList, names);
    const Verdict verdict = verdictOf(heldBy({makeProcess(u"/usr/sbin/"_s + program)}), registeredAs(names));
    QTEST(verdict.kind, "kind");
    QVERIFY(verdict.why.contains(program));
    QVERIFY(verdict.why.endsWith(u'.'));
}

void TestVerdict::nameOfAnotherTransportDoesNotCount()
{
    const Process sshd = makeProcess(u"/usr/sbin/sshd"_s);
    const PortFacts facts = registeredAs({u"ssh"_s}, Transport::Tcp);
    QCOMPARE(verdictOf(heldBy({sshd}, Transport::Tcp), facts).kind, Kind::Agrees);
    QCOMPARE(verdictOf(heldBy({sshd}, Transport::Udp), facts).kind, Kind::Unknown);
}

void TestVerdict::anyHolderMayAgree()
{
    const Process systemd = makeProcess(u"/usr/lib/systemd/systemd"_s);
    const Process sshd = makeProcess(u"/usr/sbin/sshd"_s);
    const Verdict verdict = verdictOf(heldBy({systemd, sshd}), registeredAs({u"ssh"_s}));
    QCOMPARE(verdict.kind, Kind::Agrees);
    QVERIFY(verdict.why.contains(u"sshd"_s));
}

void TestVerdict::scriptsCountAndNotTheirInterpreter()
{
    const Process script = makeProcess(u"/usr/bin/perl"_s, {u"perl"_s, u"/usr/sbin/munin"_s});
    QCOMPARE(verdictOf(heldBy({script}), registeredAs({u"munin"_s})).kind, Kind::Agrees);
    QCOMPARE(verdictOf(heldBy({script}), registeredAs({u"perl"_s})).kind, Kind::Unknown);
}

void TestVerdict::withoutProgramTheReasonIsTold_data()
{
    QTest::addColumn<Ownership>("ownership");
    QTest::addColumn<QString>("word");
    QTest::newRow("hidden") << Ownership::Hidden << u"another user"_s;
    QTest::newRow("kernel") << Ownership::Kernel << u"kernel"_s;
    QTest::newRow("unheld") << Ownership::Unheld << u"No program was found"_s;
}

void TestVerdict::withoutProgramTheReasonIsTold()
{
    QFETCH(Ownership, ownership);
    QFETCH(QString, word);
    Listener listener = heldBy({});
    listener.ownership = ownership;
    const Verdict verdict = verdictOf(listener, registeredAs({u"ssh"_s}));
    QCOMPARE(verdict.kind, Kind::Unknown);
    QVERIFY2(verdict.why.contains(word), qPrintable(verdict.why));
}

void TestVerdict::programOfADossierAgreesOrIsCommon_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<Basis>("basis");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("program");
    QTest::addColumn<Kind>("kind");
    const auto add = [](const char *row,
                         const QStringList &names,
                         Basis basis,
                         Transport transport,
                         const QString &program,
                         Kind kind) { QTest::newRow(row) << names << basis << transport << program << kind; };
    using enum Basis;
    const QStringList other{u"commplex-main"_s};
    add("nothing registered", {}, VendorDefault, Transport::Tcp, u"exampled"_s, Kind::Agrees);
    add("registered for another", other, VendorDefault, Transport::Tcp, u"exampled"_s, Kind::Common);
    add("a standard names the port", other, Standard, Transport::Tcp, u"exampled"_s, Kind::Agrees);
    add("the registry means it", other, Registered, Transport::Tcp, u"exampled"_s, Kind::Agrees);
    add("for the other transport", other, VendorDefault, Transport::Udp, u"exampled"_s, Kind::Unknown);
    add("another program", other, VendorDefault, Transport::Tcp, u"elsewhere"_s, Kind::Unknown);
}

void TestVerdict::programOfADossierAgreesOrIsCommon()
{
    QFETCH(QStringList, names);
    QFETCH(Basis, basis);
    QFETCH(Transport, transport);
    QFETCH(QString, program);
    PortFacts facts = registeredAs(names);
    DossierPort entry;
    entry.first = facts.port;
    entry.last = facts.port;
    entry.transport = transport;
    entry.basis = basis;
    Dossier dossier;
    dossier.name = u"Example Server"_s;
    dossier.programs = QStringList{u"exampled"_s};
    dossier.ports = {entry};
    facts.dossiers = {dossier};
    const Listener listener = heldBy({makeProcess(u"/usr/sbin/"_s + program)});
    facts.port = listener.endpoint.port;
    facts.dossiers.first().ports.first().first = facts.port;
    facts.dossiers.first().ports.first().last = facts.port;
    const Verdict verdict = verdictOf(listener, facts);
    QTEST(verdict.kind, "kind");
    QVERIFY2(verdict.why.contains(u"Example Server"_s), qPrintable(verdict.why));
    QVERIFY(verdict.why.contains(program));
}

void TestVerdict::titleThatIsNotBorneOutProvesNothing_data()
{
    QTest::addColumn<QString>("executable");
    QTest::addColumn<QStringList>("commandLine");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word");
    const QString python = u"/usr/bin/python3.11"_s;
    QTest::newRow("interpreter") << python << QStringList{u"sshd"_s, u"srv.py"_s} << Kind::Unknown
                                 << u"is python3.11. It calls itself sshd"_s;
    QTest::newRow("its title") << python << QStringList{u"sshd: root@pts/0"_s} << Kind::Unknown
                               << u"calls itself sshd"_s;
    QTest::newRow("program") << u"/opt/evil"_s << QStringList{u"/usr/sbin/sshd"_s} << Kind::Unknown
                             << u"is evil. It calls itself sshd"_s;
    QTest::newRow("the real one") << u"/usr/sbin/sshd"_s
                                  << QStringList{u"sshd: /usr/sbin/sshd -D [listener]"_s} << Kind::Agrees
                                  << u"sshd"_s;
    QTest::newRow("another name of the real one")
        << u"/usr/sbin/sshd"_s << QStringList{u"harmless"_s} << Kind::Agrees << u"sshd"_s;
}

void TestVerdict::titleThatIsNotBorneOutProvesNothing()
{
    QFETCH(QString, executable);
    QFETCH(QStringList, commandLine);
    QFETCH(QString, word);
    const Verdict verdict
        = verdictOf(heldBy({makeProcess(executable, commandLine)}), registeredAs({u"ssh"_s}));
    QTEST(verdict.kind, "kind");
    QVERIFY2(verdict.why.contains(word), qPrintable(verdict.why));
}

void TestVerdict::registeredNameOfTheServiceIsKnown_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("registered");
    QTest::addColumn<Kind>("kind");
    const auto add = [](const char *row, const char *id, const char *program, const char *name, Kind kind) {
        QTest::newRow(row) << QString::fromLatin1(id) << QString::fromLatin1(program)
                           << QString::fromLatin1(name) << kind;
    };
    add("name with a hyphen", "zabbix-agent", "zabbix_agentd", "zabbix-agent", Kind::Agrees);
    add("program and a word", "etcd", "etcd", "etcd-client", Kind::Agrees);
    add("one word of several", "freeswitch-msrp", "freeswitch", "msrp", Kind::Agrees);
    add("another name", "zabbix-agent", "zabbix_agentd", "other-agent", Kind::Common);
}

void TestVerdict::registeredNameOfTheServiceIsKnown()
{
    QFETCH(QString, id);
    QFETCH(QString, program);
    QFETCH(QString, registered);
    const Listener listener = heldBy({makeProcess(u"/usr/sbin/"_s + program)});
    PortFacts facts = registeredAs({registered});
    facts.port = listener.endpoint.port;
    DossierPort entry;
    entry.first = facts.port;
    entry.last = facts.port;
    entry.basis = Basis::VendorDefault;
    Dossier dossier;
    dossier.id = id;
    dossier.name = u"Some Service"_s;
    dossier.programs = QStringList{program};
    dossier.ports = {entry};
    facts.dossiers = {dossier};
    const Verdict verdict = verdictOf(listener, facts);
    QTEST(verdict.kind, "kind");
    QVERIFY2(verdict.why.contains(program), qPrintable(verdict.why));
}

void TestVerdict::sentencesNameProgramAndPort()
{
    const Listener nginx = heldBy({makeProcess(u"/usr/sbin/nginx"_s)});
    const QString registered = verdictOf(nginx, registeredAs({u"ssh"_s, u"other"_s})).why;
    QVERIFY2(registered.contains(u"22/tcp is registered for ssh, other"_s), qPrintable(registered));
    QVERIFY(registered.contains(u"whether nginx belongs here"_s));
    const QString unregistered = verdictOf(nginx, {}).why;
    QVERIFY2(unregistered.contains(u"22/tcp is registered for nothing"_s), qPrintable(unregistered));
    // A name that looks like a place marker stays what it is.
    const Verdict odd = verdictOf(heldBy({makeProcess(u"/tmp/%2"_s)}), registeredAs({u"%1"_s}));
    QVERIFY2(
        odd.why.contains(u"for %1, but"_s) && odd.why.contains(u"whether %2 belongs"_s), qPrintable(odd.why));
}

void TestVerdict::keysAreFixed()
{
    QCOMPARE(verdictKey(Kind::Agrees), u"agrees"_s);
    QCOMPARE(verdictKey(Kind::Common), u"common"_s);
    QCOMPARE(verdictKey(Kind::Unusual), u"unusual"_s);
    QCOMPARE(verdictKey(Kind::Unknown), u"unknown"_s);
}

QTEST_APPLESS_MAIN(TestVerdict)
#include "tst_verdict.moc"

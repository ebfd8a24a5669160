// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/snapshotjson.h"
#include "core/exchange/snapshotreader.h"
#include "core/listening/listenersource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTest>

#include <functional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

QJsonObject jsonOf(const Snapshot &snapshot, int clientsLeftOut = 0)
{
    const auto factsOf = [](PortNumber port) {
        PortFacts facts;
        facts.port = port;
        return facts;
    };
    ListenerJudge judge{factsOf, [](const QString &) { return QVector<ProgramService>{}; }};
    // As the program is asked that tells the owners.
    return snapshotJson(snapshot, judge, {.hasWholeArguments = true, .clientsLeftOut = clientsLeftOut});
}

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

Process sampleProcess()
{
    Process process;
    process.id = {812, 123456};
    process.name = u"a “b”\n"_s;
    process.executable = u"/usr/sbin/sshd"_s;
    process.linkName = u"sshd"_s;
    process.parentPid = 1;
    process.isExecutableDeleted = true;
    process.uid = 4294967294;
    process.commandLine = {u"sshd"_s, QString{}, u"--password=hunter2"_s};
    process.startedAt = QDateTime::fromString(u"2026-11-22T04:00:01Z"_s, Qt::ISODate);
    return process;
}

/// Every field that JSON holds differs from its default somewhere.
Snapshot sampleSnapshot()
{
    Snapshot snapshot;
    snapshot.takenAt = QDateTime::fromString(u"2026-11-22T05:00:00.125Z"_s, Qt::ISODateWithMs);
    Listener known;
    known.endpoint = {Transport::Tcp, QHostAddress{u"fe80::1%eth0"_s}, PortNumber{65535}, u"eth0"_s};
    known.v6only = false;
    known.inode = (quint64{1} << 53) - 1;
    known.uid = 4294967294;
    known.user = u"ana"_s;
    known.unit = u"ssh.service"_s;
    known.container = u"docker:3f"_s;
    known.netNamespace = u"4026532999"_s;
    known.queue = AcceptQueue{3, 4096};
    known.isMultipath = true;
    known.activation = SocketActivation{u"web.socket"_s, u"web.service"_s, true};
    known.forwarding = Forwarding{u"docker-proxy"_s, u"172.17.0.2:80"_s, u"docker:3f"_s, u"4026532999"_s};
    known.ownership = Ownership::Known;
    Process bare;
    bare.id.pid = 1;
    known.processes = {sampleProcess(), bare};
    Listener hidden;
    hidden.endpoint = {Transport::Udp, QHostAddress{u"::ffff:127.0.0.1"_s}, PortNumber{0}, {}};
    hidden.v6only = true;
    hidden.state = SocketState::Unconnected;
    hidden.netNamespace = u"host"_s;
    hidden.activation = SocketActivation{u"dns.socket"_s, {}, false};
    hidden.ownership = Ownership::Hidden;
    hidden.grade = Grade::Client;
    Listener kernel;
    kernel.endpoint = {Transport::Sctp, QHostAddress{u"0.0.0.0"_s}, PortNumber{2049}, {}};
    kernel.ownership = Ownership::Kernel;
    kernel.grade = Grade::Unclear;
    Listener unheld;
    unheld.endpoint.address = QHostAddress{u"::"_s};
    snapshot.listeners = {known, hidden, kernel, unheld};
    snapshot.remarks = {u"The kernel offers no sock_diag."_s, u"“Other” processes are hidden."_s};
    return snapshot;
}

using ObjectChange = std::function<void(QJsonObject &)>;

/// The sample with a change in its first listener.
QJsonObject withListener(const ObjectChange &change)
{
    QJsonObject json = jsonOf(sampleSnapshot());
    QJsonArray listeners = json.value(u"listeners"_s).toArray();
    QJsonObject listener = listeners.at(0).toObject();
    change(listener);
    listeners.replace(0, listener);
    json.insert(u"listeners"_s, listeners);
    return json;
}

QJsonObject withProcess(const QString &field, const QJsonValue &value)
{
    return withListener([&](QJsonObject &listener) {
        QJsonArray processes = listener.value(u"processes"_s).toArray();
        QJsonObject process = processes.at(0).toObject();
        process.insert(field, value);
        processes.replace(0, process);
        listener.insert(u"processes"_s, processes);
    });
}

} // namespace

class TestSnapshotReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readsWhatWasWritten()
    {
        const auto snapshot = snapshotFromJson(bytesOf(jsonOf(sampleSnapshot())));
        QVERIFY2(snapshot, qPrintable(snapshot ? QString{} : snapshot.error().message));
        QCOMPARE(*snapshot, sampleSnapshot());
        QVERIFY(!snapshot->isComplete());
    }

    void readsWhatThisComputerTells()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto taken = makeListenerSource()->snapshot();
        if (!taken) {
            QSKIP("This computer does not tell its listeners.");
        }
        const QJsonObject json = jsonOf(*taken);
        const auto read = snapshotFromJson(bytesOf(json));
        QVERIFY2(read, qPrintable(read ? QString{} : read.error().message));
        QCOMPARE(read->isComplete(), taken->isComplete());
        QCOMPARE(read->listeners.size(), taken->listeners.size());
        for (qsizetype row = 0; row < read->listeners.size(); ++row) {
            const Listener &mine = read->listeners.at(row);
            QCOMPARE(keyOf(mine), keyOf(taken->listeners.at(row)));
            QCOMPARE(mine.ownership, taken->listeners.at(row).ownership);
            QCOMPARE(mine.processes.size(), taken->listeners.at(row).processes.size());
            for (qsizetype each = 0; each < mine.processes.size(); ++each) {
                QCOMPARE(mine.processes.at(each).id, taken->listeners.at(row).processes.at(each).id);
            }
        }
    }

    void emptySnapshotIsReadToo()
    {
        Snapshot empty;
        empty.takenAt = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
        const auto snapshot = snapshotFromJson(bytesOf(jsonOf(empty)));
        QVERIFY(snapshot);
        QCOMPARE(*snapshot, empty);
    }

    void whatWasLeftOutIsStillSaid()
    {
        Snapshot partial;
        partial.takenAt = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
        partial.remarks = {u"The kernel offers no sock_diag."_s};
        const auto snapshot = snapshotFromJson(bytesOf(jsonOf(partial)));
        QVERIFY(snapshot);
        QVERIFY(!snapshot->isComplete());
        QCOMPARE(snapshot->remarks, partial.remarks);
    }

    void socketsOfClientsThatWereLeftOutAreStillSaid()
    {
        Snapshot partial;
        partial.takenAt = QDateTime::fromSecsSinceEpoch(1, Qt::UTC);
        const auto snapshot = snapshotFromJson(bytesOf(jsonOf(partial, 3)));
        QVERIFY(snapshot);
        QVERIFY(!snapshot->isComplete());
        QCOMPARE(snapshot->remarks.size(), 1);
        QVERIFY2(snapshot->remarks.first().contains(u'3'), qPrintable(snapshot->remarks.first()));
    }

    void answerOfAnOlderProgramHasFewerFields()
    {
        QJsonObject json = withListener([](QJsonObject &listener) {
            QJsonObject process = listener.value(u"processes"_s).toArray().at(0).toObject();
            for (const QString &field :
                {u"startTicks"_s, u"parentPid"_s, u"executableDeleted"_s, u"uid"_s, u"redacted"_s}) {
                process.remove(field);
            }
            listener.insert(u"processes"_s, QJsonArray{process});
            listener.remove(u"multipath"_s);
            listener.remove(u"activation"_s);
            listener.remove(u"forwarding"_s);
        });
        json.remove(u"remarks"_s);
        json.remove(u"clientsLeftOut"_s);
        const auto snapshot = snapshotFromJson(bytesOf(json));
        QVERIFY(snapshot);
        const Listener &listener = snapshot->listeners.constFirst();
        QCOMPARE(listener.processes.constFirst().id, (ProcessId{812, 0}));
        QVERIFY(!listener.isMultipath);
        QVERIFY(!listener.activation);
        QVERIFY(!listener.forwarding);
        QVERIFY(!listener.processes.constFirst().isExecutableDeleted);
        QCOMPARE(listener.processes.constFirst().parentPid, 0);
        QVERIFY(!listener.processes.constFirst().uid);
        QVERIFY(snapshot->remarks.isEmpty());
        json.insert(u"hiddenOwners"_s, 0);
        QJsonArray listeners = json.value(u"listeners"_s).toArray();
        listeners.removeAt(1); // the hidden one
        json.insert(u"listeners"_s, listeners);
        QCOMPARE(snapshotFromJson(bytesOf(json)).value().remarks.size(), 1); // not complete, and no reason
    }

    void everyPrefixIsRefused()
    {
        const QByteArray json = bytesOf(jsonOf(sampleSnapshot()));
        for (qsizetype length = 0; length < json.size(); ++length) {
            const auto snapshot = snapshotFromJson(json.first(length));
            QVERIFY2(!snapshot, qPrintable(QString::number(length)));
            QVERIFY(!snapshot.error().message.isEmpty());
        }
    }

    void damageNeitherCrashesNorGivesAnOwnerWithoutProcess()
    {
        const QByteArray json = bytesOf(jsonOf(sampleSnapshot()));
        int refused = 0;
        for (qsizetype position = 0; position < json.size(); ++position) {
            for (const char damage : {'\0', '"', '9', '-', '}', ']', '\xff'}) {
                QByteArray damaged = json;
                damaged[position] = damage;
                const auto snapshot = snapshotFromJson(damaged);
                refused += snapshot ? 0 : 1;
                for (const Listener &listener : snapshot ? snapshot->listeners : QVector<Listener>{}) {
                    QVERIFY(listener.ownership != Ownership::Known || !listener.processes.isEmpty());
                }
            }
        }
        QVERIFY(refused > json.size());
    }

    void hostileValueIsRefusedByItsName_data()
    {
        QTest::addColumn<QJsonObject>("json");
        QTest::addColumn<QString>("field");
        const auto top = [](const QString &field, const QJsonValue &value) {
            QJsonObject json = jsonOf(sampleSnapshot());
            json.insert(field, value);
            QTest::addRow("%s", qPrintable(field + u' ' + value.toVariant().toString())) << json << field;
        };
        const auto row = [](const QString &field, const QJsonValue &value) {
            QTest::addRow("listener %s", qPrintable(field + u' ' + value.toVariant().toString()))
                << withListener([&](QJsonObject &listener) { listener.insert(field, value); }) << field;
        };
        const auto process = [](const QString &field, const QJsonValue &value) {
            QTest::addRow("process %s", qPrintable(field + u' ' + value.toVariant().toString()))
                << withProcess(field, value) << field;
        };
        top(u"takenAt"_s, u"yesterday"_s);
        top(u"takenAt"_s, u"2026-11-22T05:00:00"_s);
        top(u"takenAt"_s, 5);
        top(u"complete"_s, true);
        top(u"complete"_s, u"no"_s);
        top(u"hiddenOwners"_s, 0);
        top(u"hiddenOwners"_s, -1);
        top(u"remarks"_s, u"none"_s);
        top(u"remarks"_s, QJsonArray{5});
        top(u"clientsLeftOut"_s, -1);
        top(u"clientsLeftOut"_s, u"3"_s);
        top(u"listeners"_s, QJsonObject{});
        top(u"listeners"_s, QJsonArray{5});
        row(u"transport"_s, u"icmp"_s);
        row(u"address"_s, u"localhost"_s);
        row(u"address"_s, QString{});
        row(u"address"_s, {});
        row(u"port"_s, 65536);
        row(u"port"_s, -1);
        row(u"port"_s, 22.5);
        row(u"port"_s, u"22"_s);
        row(u"device"_s, 5);
        row(u"v6only"_s, 1);
        row(u"state"_s, u"established"_s);
        row(u"inode"_s, -5);
        row(u"inode"_s, 1e300);
        row(u"inode"_s, (qint64{1} << 53) + 1);
        row(u"uid"_s, qint64{4294967296});
        row(u"user"_s, QJsonArray{});
        row(u"unit"_s, true);
        row(u"container"_s, QJsonObject{});
        row(u"namespace"_s, {});
        row(u"queue"_s, 5);
        row(u"multipath"_s, 1);
        row(u"forwarding"_s, u"docker-proxy"_s);
        row(u"activation"_s, u"web.socket"_s);
        row(u"ownership"_s, u"mine"_s);
        row(u"processes"_s, QJsonArray{});
        row(u"processes"_s, QJsonArray{QJsonValue{}});
        row(u"processes"_s, {});
        row(u"grade"_s, u"A"_s);
        process(u"pid"_s, 0);
        process(u"pid"_s, -1);
        process(u"pid"_s, qint64{2147483648});
        process(u"startTicks"_s, -1);
        process(u"parentPid"_s, -1);
        process(u"uid"_s, qint64{4294967296});
        process(u"executableDeleted"_s, 1);
        process(u"name"_s, {});
        process(u"executable"_s, 5);
        process(u"linkName"_s, 5);
        process(u"commandLine"_s, u"sh"_s);
        process(u"commandLine"_s, QJsonArray{5});
        process(u"startedAt"_s, u"2026-13-22T05:00:00Z"_s);
        QTest::newRow("queue too long") << withListener([](QJsonObject &listener) {
            listener.insert(u"queue"_s, QJsonObject{{u"pending"_s, 1}, {u"max"_s, qint64{4294967296}}});
        }) << u"max"_s;
        QTest::newRow("activation of no kind") << withListener([](QJsonObject &listener) {
            listener.insert(u"activation"_s, QJsonObject{{u"socketUnit"_s, {}}, {u"serviceUnit"_s, {}}});
        }) << u"serviceRunning"_s;
        QTest::newRow("no inode") << withListener([](QJsonObject &listener) { listener.remove(u"inode"_s); })
                                  << u"inode"_s;
        QTest::newRow("no unit") << withListener([](QJsonObject &listener) { listener.remove(u"unit"_s); })
                                 << u"unit"_s;
    }

    void hostileValueIsRefusedByItsName()
    {
        QFETCH(QJsonObject, json);
        QFETCH(QString, field);
        const auto snapshot = snapshotFromJson(bytesOf(json));
        QVERIFY(!snapshot);
        QVERIFY2(
            snapshot.error().message.contains(u'“' + field + u'”'), qPrintable(snapshot.error().message));
    }

    void otherSchemaIsRefused()
    {
        for (const QJsonValue &schema :
            {QJsonValue{2}, QJsonValue{0}, QJsonValue{u"1"_s}, QJsonValue{}, QJsonValue{1.5}}) {
            QJsonObject json = jsonOf(sampleSnapshot());
            json.insert(u"schema"_s, schema);
            const auto snapshot = snapshotFromJson(bytesOf(json));
            QVERIFY(!snapshot);
            QVERIFY2(
                snapshot.error().message.contains(u"same version"_s), qPrintable(snapshot.error().message));
        }
    }

    void whatIsNoObjectIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("a word") << QByteArrayLiteral("null");
        QTest::newRow("a list") << QByteArrayLiteral("[]");
        QTest::newRow("text of a person") << QByteArrayLiteral("permission denied");
        QTest::newRow("two answers") << QByteArrayLiteral("{\"schema\":1}{\"schema\":1}");
        QTest::newRow("deep") << QByteArray(1'000'000, '[');
        QTest::newRow("empty object") << QByteArrayLiteral("{}");
    }

    void whatIsNoObjectIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!snapshotFromJson(json));
    }

    void longAnswerIsRefusedUnread()
    {
        QByteArray json = bytesOf(jsonOf(sampleSnapshot()));
        json += QByteArray(maxSnapshotJsonBytes - json.size(), ' ');
        QVERIFY(snapshotFromJson(json));
        json += ' ';
        QVERIFY(!snapshotFromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotReader)
#include "tst_snapshotreader.moc"

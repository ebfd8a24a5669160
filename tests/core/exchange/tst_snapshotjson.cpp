// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/snapshotjson.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

Snapshot sampleSnapshot()
{
    Snapshot snapshot;
    snapshot.takenAt = QDateTime::fromString(u"2026-11-22T05:00:00Z"_s, Qt::ISODate);
    Listener known;
    known.endpoint = {Transport::Tcp, QHostAddress{u"127.0.0.1"_s}, PortNumber{8000}, {}};
    known.inode = 1234;
    known.uid = 1000;
    known.user = u"ana"_s;
    known.netNamespace = u"host"_s;
    known.queue = AcceptQueue{0, 128};
    known.isMultipath = true;
    known.activation = SocketActivation{u"web.socket"_s, {}, true};
    known.ownership = Ownership::Known;
    Process process;
    process.id.pid = 1;
    process.name = u"<b>x</b>"_s;
    process.commandLine = {u"x"_s, u"--password=hunter2"_s};
    process.isExecutableDeleted = true;
    process.uid = 1000;
    process.startedAt = snapshot.takenAt;
    known.processes = {process};
    Listener hidden;
    hidden.endpoint = {Transport::Udp, QHostAddress{u"::"_s}, PortNumber{53}, u"lo"_s};
    hidden.v6only = true;
    hidden.state = SocketState::Unconnected;
    hidden.ownership = Ownership::Hidden;
    hidden.uid = 113;
    hidden.grade = Grade::Unclear;
    snapshot.listeners = {known, hidden};
    return snapshot;
}

QJsonObject sampleJson(const SnapshotJsonOptions &options = {}, const Snapshot &snapshot = sampleSnapshot())
{
    const auto factsOf = [](PortNumber port) {
        PortFacts facts;
        facts.port = port;
        Registration registration;
        registration.name = u"irdmi"_s;
        facts.registrations = {registration};
        return facts;
    };
    ListenerJudge judge{factsOf, [](const QString &) { return QVector<ProgramService>{}; }};
    return snapshotJson(snapshot, judge, options);
}

} // namespace

class TestSnapshotJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void listenerHasExactlyTheAgreedFields()
    {
        const QStringList expected{u"activation"_s,
            u"address"_s,
            u"container"_s,
            u"device"_s,
            u"exposure"_s,
            u"forwarding"_s,
            u"grade"_s,
            u"inode"_s,
            u"multipath"_s,
            u"namespace"_s,
            u"ownership"_s,
            u"port"_s,
            u"processes"_s,
            u"queue"_s,
            u"registered"_s,
            u"state"_s,
            u"transport"_s,
            u"uid"_s,
            u"unit"_s,
            u"user"_s,
            u"v6only"_s,
            u"verdict"_s};
        const QJsonArray listeners = sampleJson().value(u"listeners"_s).toArray();
        QCOMPARE(listeners.size(), 2);
        for (const auto listener : listeners) {
            QCOMPARE(listener.toObject().keys(), expected);
        }
        QCOMPARE(listeners.first()[u"processes"_s][0].toObject().keys(),
            (QStringList{u"commandLine"_s,
                u"executable"_s,
                u"executableDeleted"_s,
                u"linkName"_s,
                u"name"_s,
                u"parentPid"_s,
                u"pid"_s,
                u"redacted"_s,
                u"startTicks"_s,
                u"startedAt"_s,
                u"uid"_s}));
        QCOMPARE(sampleJson().keys(),
            (QStringList{u"clientsLeftOut"_s,
                u"complete"_s,
                u"hiddenOwners"_s,
                u"listeners"_s,
                u"remarks"_s,
                u"schema"_s,
                u"takenAt"_s}));
    }

    void argumentsAreWholeByChoiceOnly()
    {
        const QJsonValue process = sampleJson().value(u"listeners"_s)[0][u"processes"_s][0];
        QCOMPARE(process[u"commandLine"_s], QJsonValue{(QJsonArray{u"x"_s, u"--password=[redacted]"_s})});
        QVERIFY(process[u"redacted"_s].toBool());
        const QJsonValue whole
            = sampleJson({.hasWholeArguments = true}).value(u"listeners"_s)[0][u"processes"_s][0];
        QCOMPARE(whole[u"commandLine"_s], QJsonValue{(QJsonArray{u"x"_s, u"--password=hunter2"_s})});
        QCOMPARE(whole[u"redacted"_s].toBool(true), false);
    }

    void whatWasLeftOutIsTold()
    {
        Snapshot open = sampleSnapshot();
        open.listeners.removeLast(); // the hidden one
        QVERIFY(sampleJson({}, open).value(u"complete"_s).toBool());
        const QJsonObject fewer = sampleJson({.clientsLeftOut = 3}, open);
        QCOMPARE(fewer.value(u"complete"_s).toBool(true), false);
        QCOMPARE(fewer.value(u"clientsLeftOut"_s).toInt(), 3);
        open.remarks = {u"The kernel offers no sock_diag."_s};
        const QJsonObject remarked = sampleJson({}, open);
        QCOMPARE(remarked.value(u"complete"_s).toBool(true), false);
        QCOMPARE(
            remarked.value(u"remarks"_s), QJsonValue{(QJsonArray{u"The kernel offers no sock_diag."_s})});
    }

    void valuesAreThoseOfTheSnapshot()
    {
        const QJsonObject json = sampleJson();
        QCOMPARE(json.value(u"schema"_s).toInt(), 1);
        QCOMPARE(json.value(u"hiddenOwners"_s).toInt(), 1);
        QCOMPARE(json.value(u"complete"_s).toBool(true), false);
        const QJsonValue known = json.value(u"listeners"_s)[0];
        QCOMPARE(known[u"address"_s].toString(), u"127.0.0.1"_s);
        QCOMPARE(known[u"inode"_s].toInt(), 1234);
        QCOMPARE(known[u"queue"_s][u"max"_s].toInt(), 128);
        QCOMPARE(known[u"exposure"_s][u"scope"_s].toString(), u"loopback"_s);
        QCOMPARE(known[u"registered"_s], QJsonValue{(QJsonArray{u"irdmi"_s})});
        QCOMPARE(known[u"processes"_s][0][u"name"_s].toString(), u"<b>x</b>"_s);
        QVERIFY(known[u"processes"_s][0][u"executableDeleted"_s].toBool());
        QCOMPARE(known[u"processes"_s][0][u"uid"_s].toInt(), 1000);
        QVERIFY(known[u"processes"_s][0][u"parentPid"_s].isNull());
        QVERIFY(known[u"multipath"_s].toBool());
        QCOMPARE(known[u"activation"_s][u"socketUnit"_s].toString(), u"web.socket"_s);
        QVERIFY(known[u"activation"_s][u"serviceUnit"_s].isNull());
        QVERIFY(known[u"activation"_s][u"serviceRunning"_s].toBool());
        const QJsonValue hidden = json.value(u"listeners"_s)[1];
        QVERIFY(hidden[u"multipath"_s].isBool() && !hidden[u"multipath"_s].toBool());
        QCOMPARE(hidden[u"ownership"_s].toString(), u"hidden"_s);
        QCOMPARE(hidden[u"v6only"_s].toBool(), true);
        QCOMPARE(hidden[u"device"_s].toString(), u"lo"_s);
        QCOMPARE(hidden[u"verdict"_s][u"kind"_s].toString(), u"unknown"_s);
    }

    void whatIsNotKnownIsNull()
    {
        const QJsonValue hidden = sampleJson().value(u"listeners"_s)[1];
        for (const QString &field : {u"unit"_s, u"container"_s, u"queue"_s, u"user"_s, u"activation"_s}) {
            QVERIFY2(hidden[field].isNull(), qPrintable(field));
        }
        QVERIFY(sampleJson().value(u"listeners"_s)[0][u"v6only"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(TestSnapshotJson)
#include "tst_snapshotjson.moc"

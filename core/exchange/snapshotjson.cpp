// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/snapshotjson.h"

#include "core/exchange/argumentredactor.h"
#include "core/exchange/jsonvalue.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// JSON numbers are doubles: an inode is exact up to 2^53.
QJsonValue number(quint64 value)
{
    return static_cast<qint64>(value);
}

QJsonObject processJson(const Process &process, bool hasWholeArguments)
{
    const QStringList commandLine
        = hasWholeArguments ? process.commandLine : ArgumentRedactor::redacted(process.commandLine);
    return {
        {u"pid"_s, process.id.pid},
        {u"parentPid"_s, process.parentPid == 0 ? QJsonValue{} : QJsonValue{process.parentPid}},
        {u"startTicks"_s, process.id.startTicks == 0 ? QJsonValue{} : number(process.id.startTicks)},
        {u"name"_s, process.name},
        {u"executable"_s, textOrNull(process.executable)},
        {u"linkName"_s, textOrNull(process.linkName)},
        {u"executableDeleted"_s, process.isExecutableDeleted},
        {u"commandLine"_s, QJsonArray::fromStringList(commandLine)},
        {u"redacted"_s, commandLine != process.commandLine},
        {u"uid"_s, process.uid ? number(*process.uid) : QJsonValue{}},
        {u"startedAt"_s,
            process.startedAt.isValid() ? QJsonValue{process.startedAt.toUTC().toString(Qt::ISODate)}
                                        : QJsonValue{}},
    };
}

QJsonValue activationJson(const std::optional<SocketActivation> &activation)
{
    if (!activation) {
        return {};
    }
    return QJsonObject{
        {u"socketUnit"_s, textOrNull(activation->socketUnit)},
        {u"serviceUnit"_s, textOrNull(activation->serviceUnit)},
        {u"serviceRunning"_s, activation->isServiceRunning},
    };
}

QJsonValue forwardingJson(const std::optional<Forwarding> &forwarding)
{
    if (!forwarding) {
        return {};
    }
    return QJsonObject{
        {u"program"_s, forwarding->program},
        {u"address"_s, textOrNull(forwarding->address)},
        {u"container"_s, textOrNull(forwarding->container)},
        {u"namespace"_s, textOrNull(forwarding->netNamespace)},
    };
}

} // namespace

QJsonObject listenerJson(const JudgedListener &judged, const QStringList &registered, bool hasWholeArguments)
{
    const Listener &listener = judged.listener;
    QJsonArray processes;
    for (const Process &process : listener.processes) {
        processes.append(processJson(process, hasWholeArguments));
    }
    QJsonValue queue;
    if (listener.queue) {
        queue = QJsonObject{
            {u"pending"_s, number(listener.queue->pending)}, {u"max"_s, number(listener.queue->max)}};
    }
    return {
        {u"transport"_s, transportName(listener.endpoint.transport)},
        {u"address"_s, listener.endpoint.address.toString()},
        {u"port"_s, listener.endpoint.port.value()},
        {u"device"_s, textOrNull(listener.endpoint.device)},
        {u"v6only"_s, listener.v6only ? QJsonValue{*listener.v6only} : QJsonValue{}},
        {u"state"_s, stateKey(listener.state)},
        {u"inode"_s, number(listener.inode)},
        {u"uid"_s, listener.uid ? number(*listener.uid) : QJsonValue{}},
        {u"user"_s, textOrNull(listener.user)},
        {u"unit"_s, textOrNull(listener.unit)},
        {u"container"_s, textOrNull(listener.container)},
        {u"namespace"_s, listener.netNamespace},
        {u"queue"_s, queue},
        {u"multipath"_s, listener.isMultipath},
        {u"activation"_s, activationJson(listener.activation)},
        {u"forwarding"_s, forwardingJson(listener.forwarding)},
        {u"ownership"_s, ownershipKey(listener.ownership)},
        {u"processes"_s, processes},
        {u"grade"_s, gradeKey(listener.grade)},
        {u"exposure"_s,
            QJsonObject{{u"scope"_s, scopeKey(judged.exposure.scope)}, {u"why"_s, judged.exposure.why}}},
        {u"verdict"_s,
            QJsonObject{{u"kind"_s, verdictKey(judged.verdict.kind)}, {u"why"_s, judged.verdict.why}}},
        {u"registered"_s, QJsonArray::fromStringList(registered)},
    };
}

QJsonObject snapshotJson(const Snapshot &snapshot, ListenerJudge &judge, const SnapshotJsonOptions &options)
{
    QJsonArray listeners;
    for (const Listener &listener : snapshot.listeners) {
        const JudgedListener judged = judge.judged(listener, snapshot.interfaceAddresses);
        const QStringList registered
            = registeredNames(judge.factsOf(listener.endpoint.port), listener.endpoint.transport);
        listeners.append(listenerJson(judged, registered, options.hasWholeArguments));
    }
    return {
        {u"schema"_s, 1},
        {u"takenAt"_s, snapshot.takenAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"complete"_s, snapshot.isComplete() && options.clientsLeftOut == 0},
        {u"hiddenOwners"_s, snapshot.hiddenOwners()},
        {u"clientsLeftOut"_s, options.clientsLeftOut},
        {u"remarks"_s, QJsonArray::fromStringList(snapshot.remarks)},
        {u"listeners"_s, listeners},
    };
}

} // namespace portolan

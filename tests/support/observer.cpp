// SPDX-License-Identifier: GPL-3.0-or-later
// observer UID: becomes that user, takes one snapshot, and writes it as JSON. Tests run it to see what others
// can see.
#include "core/listening/linux/kernelsockets.h"
#include "core/listening/linux/linuxlistenersource.h"
#include "core/listening/linux/socketowners.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace portolan;

namespace {

bool becomeUser(uid_t uid)
{
    if (uid == geteuid()) {
        return true;
    }
    return setgroups(0, nullptr) == 0 && setresgid(uid, uid, uid) == 0 && setresuid(uid, uid, uid) == 0;
}

QJsonObject toJson(const Listener &listener)
{
    QJsonArray pids;
    for (const Process &process : listener.processes) {
        pids.append(process.id.pid);
    }
    return {
        {u"transport"_s, transportName(listener.endpoint.transport)},
        {u"address"_s, listener.endpoint.address.toString()},
        {u"port"_s, listener.endpoint.port.value()},
        {u"ownership"_s, ownershipKey(listener.ownership)},
        {u"uid"_s, static_cast<qint64>(listener.uid.value_or(0))},
        {u"pids"_s, pids},
        {u"unit"_s, listener.unit},
        {u"namespace"_s, listener.netNamespace},
        {u"forwardedTo"_s, listener.forwarding ? listener.forwarding->container : QString{}},
    };
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    if (!becomeUser(QCoreApplication::arguments().value(1).toUInt())) {
        return 2;
    }
    const auto snapshot = LinuxListenerSource{}.snapshot();
    if (!snapshot) {
        return 3;
    }
    QJsonArray listeners;
    for (const Listener &listener : snapshot->listeners) {
        listeners.append(toJson(listener));
    }
    SocketOwners owners;
    owners.update({});
    const QJsonObject report{
        {u"hasTunnel"_s, hasTunnelInterface()},
        {u"wasEverythingRead"_s, owners.wasEverythingRead()},
        {u"listeners"_s, listeners},
        {u"remarks"_s, QJsonArray::fromStringList(snapshot->remarks)},
        {u"hiddenOwners"_s, snapshot->hiddenOwners()},
        {u"isComplete"_s, snapshot->isComplete()},
    };
    QTextStream{stdout} << QJsonDocument{report}.toJson();
    return 0;
}

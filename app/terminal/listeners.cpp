// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/listenertable.h"
#include "app/terminal/terminaltext.h"
#include "core/base/terminalwidth.h"
#include "core/exchange/snapshotjson.h"
#include "core/listening/listenersource.h"

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

/// UDP sockets of programs that only ask others are left out unless --all is given. How many these are.
int keepServices(Snapshot &snapshot)
{
    return static_cast<int>(snapshot.listeners.removeIf(
        [](const Listener &listener) { return listener.grade == Grade::Client; }));
}

void printListeners(const Snapshot &snapshot, ListenerJudge &judge, int clientsLeftOut)
{
    QVector<JudgedListener> listeners;
    for (const Listener &listener : snapshot.listeners) {
        listeners.append(judge.judged(listener, snapshot.interfaceAddresses));
    }
    print(listenerTable(listeners, terminalWidth()) + listenerFootnotes(listeners, clientsLeftOut));
    for (const QString &remark : snapshot.remarks) {
        complain(remark);
    }
}

} // namespace

ExitStatus runListeners(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, TerminalText::tr("Shows what this computer is listening on."));
    parser.addOptions({
        {u"json"_s, TerminalText::tr("Answer in JSON.")},
        {u"all"_s, TerminalText::tr("Show UDP sockets of clients as well.")},
        {u"arguments"_s,
            TerminalText::tr("In JSON, give command lines whole, with the secrets they may hold.")},
    });
    if (const auto status = parse(parser, u"listeners"_s, arguments)) {
        return *status;
    }
    if (const auto status = refuseWords(parser, u"listeners"_s)) {
        return *status;
    }
    auto snapshot = makeListenerSource()->snapshot();
    if (!snapshot) {
        return fail(snapshot.error());
    }
    const int clientsLeftOut = parser.isSet(u"all"_s) ? 0 : keepServices(*snapshot);
    // Without the database listeners are still told, only without what is known of their ports.
    const auto catalog = openCatalog();
    ListenerJudge judge{catalog ? &*catalog : nullptr};
    if (parser.isSet(u"json"_s)) {
        printJson(snapshotJson(*snapshot, judge, {parser.isSet(u"arguments"_s), clientsLeftOut}));
    } else {
        printListeners(*snapshot, judge, clientsLeftOut);
    }
    return snapshot->listeners.isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

} // namespace portolan::terminal

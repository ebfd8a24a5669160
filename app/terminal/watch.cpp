// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/exchange/snapshotjson.h"
#include "core/insight/listenerjudge.h"
#include "core/listening/listenermonitor.h"
#include "core/listening/listenersource.h"

#include <QCoreApplication>
#include <QHash>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

constexpr int intervalMs = 1000;

/// Writes each change as a line. UDP sockets of clients are left out unless asked for.
class ChangeWriter final
{
public:
    ChangeWriter(ListenerJudge &judge, bool isJson, bool showsClients)
        : m_judge{judge}
        , m_isJson{isJson}
        , m_showsClients{showsClients}
    { }

    void write(const Snapshot &snapshot, const SnapshotDiff &diff)
    {
        for (const ListenerKey &key : diff.removed) {
            if (m_known.contains(key)) {
                writeLine(u"removed"_s, m_known.take(key), snapshot);
            }
        }
        for (const ReplacedListener &replaced : diff.replaced) {
            if (m_known.remove(replaced.before) > 0) {
                m_known.insert(keyOf(replaced.after), replaced.after);
                writeLine(u"changed"_s, replaced.after, snapshot);
            }
        }
        for (const Listener &listener : diff.added) {
            if (m_showsClients || listener.grade != Grade::Client) {
                m_known.insert(keyOf(listener), listener);
                writeLine(u"added"_s, listener, snapshot);
            }
        }
        for (const Listener &listener : diff.changed) {
            const auto known = m_known.find(keyOf(listener));
            // A queue that fills and empties is no news.
            if (known != m_known.end() && known->processes != listener.processes) {
                *known = listener;
                writeLine(u"changed"_s, listener, snapshot);
            }
        }
        std::fflush(stdout);
    }

private:
    void writeLine(const QString &event, const Listener &listener, const Snapshot &snapshot)
    {
        const JudgedListener judged = m_judge.judged(listener, snapshot.interfaceAddresses);
        if (m_isJson) {
            const QStringList registered
                = registeredNames(m_judge.factsOf(listener.endpoint.port), listener.endpoint.transport);
            printJson({{u"schema"_s, 1},
                {u"at"_s, snapshot.takenAt.toString(Qt::ISODateWithMs)},
                {u"event"_s, event},
                {u"listener"_s, listenerJson(judged, registered)}});
            return;
        }
        const QString sign = event == u"added"_s ? u"+"_s : event == u"removed"_s ? u"-"_s : u"~"_s;
        const QString holder = listener.processes.isEmpty()
            ? QString{}
            : u"%1 (%2)"_s.arg(
                programName(listener.processes.first()), QString::number(listener.processes.first().id.pid));
        print(u"%1 %2 %3 %4 %5\n"_s.arg(snapshot.takenAt.toLocalTime().toString(u"HH:mm:ss"_s),
            sign,
            transportName(listener.endpoint.transport),
            listener.endpoint.toString(),
            printable(holder)));
    }

    ListenerJudge &m_judge;
    bool m_isJson;
    bool m_showsClients;
    QHash<ListenerKey, Listener> m_known;
};

} // namespace

ExitStatus runWatch(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser,
        TerminalText::tr(
            "Tells what begins (+) and ceases (-) to listen, as it happens, and first what listens now. "
            "Ends with Ctrl+C."));
    parser.addOptions({
        {u"json"_s, TerminalText::tr("A JSON object a line.")},
        {u"all"_s, TerminalText::tr("Show UDP sockets of clients as well.")},
        {u"seconds"_s, TerminalText::tr("End by itself after that time."), u"N"_s},
    });
    if (const auto status = parse(parser, u"watch"_s, arguments)) {
        return *status;
    }
    bool isNumber = true;
    const int seconds = parser.isSet(u"seconds"_s) ? parser.value(u"seconds"_s).toInt(&isNumber) : 0;
    if (!parser.positionalArguments().isEmpty() || !isNumber || seconds < 0) {
        complain(TerminalText::tr("Give no arguments but options, as in: portolan-cli watch --seconds 60"));
        return ExitStatus::Usage;
    }
    const auto catalog = openCatalog();
    ListenerJudge judge{catalog ? &*catalog : nullptr};
    ChangeWriter writer{judge, parser.isSet(u"json"_s), parser.isSet(u"all"_s)};
    ListenerMonitor monitor{makeListenerSource};
    auto status = ExitStatus::Found;
    QObject::connect(&monitor,
        &ListenerMonitor::snapshotTaken,
        &monitor,
        [&writer](const Snapshot &snapshot, const SnapshotDiff &diff) { writer.write(snapshot, diff); });
    QObject::connect(&monitor, &ListenerMonitor::snapshotFailed, &monitor, [&status](const QString &message) {
        complain(message);
        status = ExitStatus::CouldNot;
        QCoreApplication::quit();
    });
    if (seconds > 0) {
        QTimer::singleShot(seconds * 1000, &monitor, &QCoreApplication::quit);
    }
    monitor.start(intervalMs);
    QCoreApplication::exec();
    return status;
}

} // namespace portolan::terminal

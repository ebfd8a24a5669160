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

#include <limits>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

constexpr int intervalMs = 1000;
/// A QTimer counts milliseconds in an int: 24 days.
constexpr int mostSeconds = std::numeric_limits<int>::max() / 1000;

/// Writes each change as a line. UDP sockets of clients are left out unless asked for.
class ChangeWriter final
{
public:
    struct Choices
    {
        bool isJson = false;
        bool showsClients = false;
        bool hasWholeArguments = false;
    };

    ChangeWriter(ListenerJudge &judge, Choices choices)
        : m_judge{judge}
        , m_choices{choices}
    { }

    /// False when nobody takes what is written.
    [[nodiscard]] bool write(const Snapshot &snapshot, const SnapshotDiff &diff)
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
            if (m_choices.showsClients || listener.grade != Grade::Client) {
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
        complainOnce(snapshot.remarks);
        return flush();
    }

private:
    void complainOnce(const QStringList &remarks)
    {
        for (const QString &remark : remarks) {
            if (!m_told.contains(remark)) {
                m_told.append(remark);
                complain(remark);
            }
        }
    }

    void writeLine(const QString &event, const Listener &listener, const Snapshot &snapshot)
    {
        const JudgedListener judged = m_judge.judged(listener, snapshot.interfaceAddresses);
        if (m_choices.isJson) {
            const QStringList registered
                = registeredNames(m_judge.factsOf(listener.endpoint.port), listener.endpoint.transport);
            printJson({{u"schema"_s, 1},
                {u"at"_s, snapshot.takenAt.toString(Qt::ISODateWithMs)},
                {u"event"_s, event},
                {u"listener"_s, listenerJson(judged, registered, m_choices.hasWholeArguments)}});
            return;
        }
        const QString sign = event == u"added"_s ? u"+"_s : event == u"removed"_s ? u"-"_s : u"~"_s;
        const QString holder = listener.processes.isEmpty()
            ? QString{}
            : u"%1 (%2)"_s.arg(
                programLabel(listener.processes.first()), QString::number(listener.processes.first().id.pid));
        print(u"%1 %2 %3 %4 %5\n"_s.arg(snapshot.takenAt.toLocalTime().toString(u"HH:mm:ss"_s),
            sign,
            transportName(listener.endpoint.transport),
            printable(listener.endpoint.toString()),
            printable(holder)));
    }

    ListenerJudge &m_judge;
    Choices m_choices;
    QHash<ListenerKey, Listener> m_known;
    QStringList m_told;
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
        {u"seconds"_s, TerminalText::tr("End by itself after that time, at most 24 days."), u"N"_s},
        {u"arguments"_s,
            TerminalText::tr("In JSON, give command lines whole, with the secrets they may hold.")},
    });
    if (const auto status = parse(parser, u"watch"_s, arguments)) {
        return *status;
    }
    if (const auto status = refuseWords(parser, u"watch"_s)) {
        return *status;
    }
    bool isNumber = true;
    const int seconds
        = parser.isSet(u"seconds"_s) ? parser.value(u"seconds"_s).toInt(&isNumber) : mostSeconds;
    if (!isNumber || seconds < 1 || seconds > mostSeconds) {
        complain(
            TerminalText::tr("Give --seconds a whole number from 1 to %1, which are 24 days, or leave it out "
                             "to watch until Ctrl+C.")
                .arg(mostSeconds));
        return ExitStatus::Usage;
    }
    const auto catalog = openCatalog();
    ListenerJudge judge{catalog ? &*catalog : nullptr};
    ChangeWriter writer{
        judge, {parser.isSet(u"json"_s), parser.isSet(u"all"_s), parser.isSet(u"arguments"_s)}};
    ListenerMonitor monitor{makeListenerSource};
    auto status = ExitStatus::Found;
    QObject::connect(&monitor,
        &ListenerMonitor::snapshotTaken,
        &monitor,
        [&writer](const Snapshot &snapshot, const SnapshotDiff &diff) {
            if (!writer.write(snapshot, diff)) {
                QCoreApplication::quit();
            }
        });
    QObject::connect(&monitor, &ListenerMonitor::snapshotFailed, &monitor, [&status](const QString &message) {
        complain(message);
        status = ExitStatus::CouldNot;
        QCoreApplication::quit();
    });
    if (parser.isSet(u"seconds"_s)) {
        QTimer::singleShot(seconds * 1000, &monitor, &QCoreApplication::quit);
    }
    monitor.start(intervalMs);
    QCoreApplication::exec();
    return status;
}

} // namespace portolan::terminal

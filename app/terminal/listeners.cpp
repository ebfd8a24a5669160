// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/exchange/snapshotjson.h"
#include "core/listening/listenersource.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

QString holderText(const Listener &listener)
{
    switch (listener.ownership) {
    case Ownership::Known:
        return u"%1 (%2)"_s.arg(programName(listener.processes.constFirst()),
            QString::number(listener.processes.constFirst().id.pid));
    case Ownership::Hidden:
        return TerminalText::tr("hidden, user %1")
            .arg(listener.user.isEmpty() ? QString::number(listener.uid.value_or(0)) : listener.user);
    case Ownership::Kernel:
        return TerminalText::tr("the kernel");
    case Ownership::Unheld:
        return TerminalText::tr("nobody");
    }
    Q_UNREACHABLE();
}

void printTable(const QVector<JudgedListener> &listeners)
{
    QVector<QStringList> rows{{TerminalText::tr("Address"),
        TerminalText::tr("Transport"),
        TerminalText::tr("Held by"),
        TerminalText::tr("Reachable from"),
        TerminalText::tr("Registered")}};
    for (const JudgedListener &judged : listeners) {
        rows.append({judged.listener.endpoint.toString(),
            transportName(judged.listener.endpoint.transport),
            printable(holderText(judged.listener)),
            scopeText(judged.exposure.scope),
            judged.registeredName});
    }
    QVector<qsizetype> widths(rows.constFirst().size());
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row.at(column).leftJustified(widths.at(column) + 2);
        }
        print(line.trimmed() + u'\n');
    }
}

/// UDP sockets of programs that only ask others are left out unless --all is given.
void keepServices(Snapshot &snapshot)
{
    snapshot.listeners.removeIf([](const Listener &listener) { return listener.grade == Grade::Client; });
}

} // namespace

ExitStatus runListeners(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, TerminalText::tr("Shows what this computer is listening on."));
    parser.addOptions({
        {u"json"_s, TerminalText::tr("Answer in JSON.")},
        {u"all"_s, TerminalText::tr("Show UDP sockets of clients as well.")},
    });
    if (const auto status = parse(parser, u"listeners"_s, arguments)) {
        return *status;
    }
    auto snapshot = makeListenerSource()->snapshot();
    if (!snapshot) {
        return fail(snapshot.error());
    }
    if (!parser.isSet(u"all"_s)) {
        keepServices(*snapshot);
    }
    // Without the database listeners are still told, only without what is known of their ports.
    const auto catalog = openCatalog();
    ListenerJudge judge{catalog ? &*catalog : nullptr};
    if (parser.isSet(u"json"_s)) {
        printJson(snapshotJson(*snapshot, judge));
    } else {
        QVector<JudgedListener> listeners;
        for (const Listener &listener : std::as_const(snapshot->listeners)) {
            listeners.append(judge.judged(listener, snapshot->interfaceAddresses));
        }
        printTable(listeners);
        for (const QString &remark : std::as_const(snapshot->remarks)) {
            complain(remark);
        }
    }
    return snapshot->listeners.isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

} // namespace portolan::terminal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "core/exchange/snapshotjson.h"
#include "core/listening/listenersource.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Terminal)
};

QString holderText(const Listener &listener)
{
    switch (listener.ownership) {
    case Ownership::Known:
        return u"%1 (%2)"_s.arg(programName(listener.processes.constFirst()),
            QString::number(listener.processes.constFirst().id.pid));
    case Ownership::Hidden:
        return Text::tr("hidden, user %1")
            .arg(listener.user.isEmpty() ? QString::number(listener.uid.value_or(0)) : listener.user);
    case Ownership::Kernel:
        return Text::tr("the kernel");
    case Ownership::Unheld:
        return Text::tr("nobody");
    }
    Q_UNREACHABLE();
}

void printTable(const QVector<JudgedListener> &listeners)
{
    QVector<QStringList> rows{{Text::tr("Address"),
        Text::tr("Transport"),
        Text::tr("Held by"),
        Text::tr("Reachable from"),
        Text::tr("Registered")}};
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
    prepare(parser, Text::tr("Shows what this computer is listening on."));
    parser.addOptions({
        {u"json"_s, Text::tr("Answer in JSON.")},
        {u"all"_s, Text::tr("Show UDP sockets of clients as well.")},
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
    const auto factsOf = [&catalog](PortNumber port) {
        PortFacts unknown;
        unknown.port = port;
        return catalog ? catalog->facts(port).value_or(unknown) : unknown;
    };
    if (parser.isSet(u"json"_s)) {
        printJson(snapshotJson(*snapshot, factsOf));
    } else {
        QVector<JudgedListener> listeners;
        for (const Listener &listener : std::as_const(snapshot->listeners)) {
            listeners.append(judge(listener, factsOf(listener.endpoint.port), snapshot->interfaceAddresses));
        }
        printTable(listeners);
        for (const QString &remark : std::as_const(snapshot->remarks)) {
            complain(remark);
        }
    }
    return snapshot->listeners.isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

} // namespace portolan::terminal

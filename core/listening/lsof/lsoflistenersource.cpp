// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/lsoflistenersource.h"

#include "core/listening/grade.h"
#include "core/listening/interfaceaddresses.h"
#include "core/listening/linux/systemtext.h"
#include "core/listening/logging.h"

#include <QNetworkInterface>

#include <algorithm>
#include <tuple>
#include <utility>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Order of what is one socket: that of Snapshot::listeners.
int compareSockets(const LsofRow &a, const LsofRow &b)
{
    const auto rank = [](const LsofRow &row) {
        const bool isIpv6 = row.address.protocol() == QAbstractSocket::IPv6Protocol;
        return std::tuple{row.port, row.transport, isIpv6};
    };
    if (rank(a) != rank(b)) {
        return rank(a) < rank(b) ? -1 : 1;
    }
    const Q_IPV6ADDR first = a.address.toIPv6Address();
    const Q_IPV6ADDR second = b.address.toIPv6Address();
    if (!std::ranges::equal(first.c, second.c)) {
        return std::ranges::lexicographical_compare(first.c, second.c) ? -1 : 1;
    }
    const auto rest = [](const LsofRow &row) { return std::tie(row.zone, row.identity); };
    if (rest(a) != rest(b)) {
        return rest(a) < rest(b) ? -1 : 1;
    }
    return 0;
}

bool isRowBefore(const LsofRow &a, const LsofRow &b)
{
    const int order = compareSockets(a, b);
    return order != 0 ? order < 0 : a.pid < b.pid;
}

/// The same socket in the same process, under another descriptor.
bool isSameHolder(const LsofRow &a, const LsofRow &b)
{
    return a.pid == b.pid && compareSockets(a, b) == 0;
}

QVector<qint64> pidsIn(const std::vector<LsofRow> &rows)
{
    QVector<qint64> pids;
    for (const LsofRow &row : rows) {
        pids.append(row.pid);
    }
    std::ranges::sort(pids);
    pids.erase(std::unique(pids.begin(), pids.end()), pids.end());
    return pids;
}

/// The oldest first; pid 1, which opens sockets for others, last.
bool isMoreLikelyMain(const Process &a, const Process &b)
{
    const auto rank = [](const Process &process) {
        return std::tuple{process.id.pid == 1, process.startedAt.isNull(), process.startedAt, process.id.pid};
    };
    return rank(a) < rank(b);
}

/// The index of an interface that has gone is still told: the socket is tied to it.
QString interfaceOfZone(const QString &zone)
{
    bool isIndex = false;
    const int index = zone.toInt(&isIndex);
    if (!isIndex) {
        return zone;
    }
    const QString name = QNetworkInterface::interfaceNameFromIndex(index);
    return name.isEmpty() ? u"if%1"_s.arg(index) : name;
}

} // namespace

LsofListenerSource::LsofListenerSource(SystemCommand lsof, SystemCommand ps)
    : m_lsof{std::move(lsof)}
    , m_processes{std::move(ps)}
{ }

SystemCommand LsofListenerSource::defaultLsof()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    // No warnings, no names for ports from the portmapper, no host names, no port names.
    return {
        .program = u"lsof"_s,
        .arguments = {u"-w"_s, u"-M"_s, u"-nP"_s, u"-iTCP"_s, u"-iUDP"_s, "-F"_L1 + lsofFields},
        .environment = environment,
    };
}

Result<Snapshot> LsofListenerSource::snapshot()
{
    Snapshot snapshot;
    snapshot.takenAt = QDateTime::currentDateTimeUtc();
    auto rows = readRows();
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    if (geteuid() != 0) {
        snapshot.remarks.append(tr("lsof shows ordinary users their own programs only: listeners of other "
                                   "users and of the system may be missing. Start Portolan as the "
                                   "administrator (root) to see all of them."));
    }
    if (!m_processes.update(pidsIn(*rows))) {
        snapshot.remarks.append(tr("The program ps cannot be run here, so the command lines and start times "
                                   "of the programs are unknown. Install it, or add its folder to PATH."));
    }
    std::ranges::sort(*rows, isRowBefore);
    rows->erase(std::unique(rows->begin(), rows->end(), isSameHolder), rows->end());
    for (auto first = rows->begin(); first != rows->end();) {
        const auto end = std::find_if(
            first, rows->end(), [first](const LsofRow &row) { return compareSockets(*first, row) != 0; });
        snapshot.listeners.append(makeListener({first, end}));
        first = end;
    }
    gradeAll(snapshot.listeners, EphemeralRange{});
    snapshot.interfaceAddresses = upAddresses();
    return snapshot;
}

Result<std::vector<LsofRow>> LsofListenerSource::readRows() const
{
    const auto result = runCommand(m_lsof);
    if (!result) {
        return tl::make_unexpected(explain(result.error()));
    }
    const QByteArray &bytes = result->output;
    // lsof also ends with 1 where there was nothing to list.
    if (bytes.isEmpty() && result->exitCode != 0 && !result->errors.isEmpty()) {
        std::string_view text{result->errors.constData(), static_cast<size_t>(result->errors.size())};
        return failure(tr("The program %1 could not list the sockets of this computer. It says: %2")
                           .arg(m_lsof.program, decodeText(takeLine(text))));
    }
    return parseLsofOutput({bytes.constData(), static_cast<size_t>(bytes.size())});
}

Error LsofListenerSource::explain(CommandFailure failure) const
{
    const QString &program = m_lsof.program;
    qCDebug(listeningLog) << program << "cannot be run - failure" << static_cast<int>(failure);
    switch (failure) {
    case CommandFailure::NotFound:
        return {tr("Portolan asks the program %1 what this computer is listening on, and %1 is not there. "
                   "Install the package lsof, then try again.")
                    .arg(program)};
    case CommandFailure::Crashed:
        return {tr("The program %1, which tells what this computer is listening on, broke off. Run it in a "
                   "terminal to see why, then try again.")
                    .arg(program)};
    case CommandFailure::TimedOut:
        return {tr("The program %1 did not say in time what this computer is listening on. A network drive "
                   "that does not answer can hold it up: disconnect it, then try again.")
                    .arg(program)};
    }
    Q_UNREACHABLE();
}

Listener LsofListenerSource::makeListener(std::span<const LsofRow> holders) const
{
    const LsofRow &row = holders.front();
    Listener listener;
    listener.endpoint = {
        .transport = row.transport,
        .address = row.address,
        .port = row.port,
        .device = interfaceOfZone(row.zone),
    };
    listener.state = row.transport == Transport::Tcp ? SocketState::Listen : SocketState::Unconnected;
    listener.inode = row.identity;
    listener.netNamespace = u"host"_s;
    listener.ownership = Ownership::Known;
    for (const LsofRow &holder : holders) {
        listener.processes.append(makeProcess(holder));
    }
    std::ranges::sort(listener.processes, isMoreLikelyMain);
    const auto main = std::ranges::find(
        holders, listener.processes.constFirst().id.pid, [](const LsofRow &holder) { return holder.pid; });
    listener.uid = main->uid;
    listener.user = main->user;
    return listener;
}

Process LsofListenerSource::makeProcess(const LsofRow &row) const
{
    const PsRow details = m_processes.find(row.pid);
    Process process;
    process.id.pid = row.pid;
    process.parentPid = row.parentPid;
    process.name = row.command;
    process.commandLine = splitCommand(details.command, row.command);
    process.startedAt = details.startedAt;
    process.uid = row.uid;
    return process;
}

} // namespace portolan

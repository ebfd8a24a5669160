// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/listenergroups.h"

#include <QStringList>

#include <algorithm>

namespace portolan {

namespace {

QString mainProgram(const Listener &listener)
{
    return listener.processes.isEmpty() ? QString{} : programLabel(listener.processes.constFirst());
}

bool isSameGroup(const JudgedListener &a, const JudgedListener &b)
{
    const Listener &one = a.listener;
    const Listener &other = b.listener;
    return one.endpoint == other.endpoint && one.netNamespace == other.netNamespace
        && one.v6only == other.v6only && one.ownership == other.ownership && one.uid == other.uid
        && one.unit == other.unit && one.container == other.container && one.grade == other.grade
        && a.verdict.kind == b.verdict.kind && a.isExpected == b.isExpected
        && mainProgram(one) == mainProgram(other);
}

/// Adds another socket to the one that stands for its group.
void take(JudgedListener &group, const JudgedListener &other)
{
    ++group.sockets;
    QVector<Process> &holders = group.listener.processes;
    const auto isHolder = [&holders](const Process &process) {
        return std::ranges::any_of(holders, [&](const Process &each) { return each.id == process.id; });
    };
    if (!other.listener.processes.isEmpty() && !isHolder(other.listener.processes.constFirst())) {
        ++group.workers;
    }
    for (const Process &process : other.listener.processes) {
        if (!isHolder(process)) {
            holders.append(process);
        }
    }
}

} // namespace

QVector<JudgedListener> groupedListeners(const QVector<JudgedListener> &listeners)
{
    const auto isNeighbour = [](const JudgedListener &one, const JudgedListener &other) {
        return one.listener.endpoint == other.listener.endpoint;
    };
    if (std::ranges::adjacent_find(listeners, isNeighbour) == listeners.end()) {
        return listeners;
    }
    QVector<JudgedListener> groups;
    groups.reserve(listeners.size());
    for (const JudgedListener &judged : listeners) {
        // As far back as the endpoint goes.
        const auto end = std::find_if(groups.rbegin(), groups.rend(), [&judged](const JudgedListener &group) {
            return group.listener.endpoint != judged.listener.endpoint;
        });
        const auto same = std::find_if(groups.rbegin(), end, [&judged](const JudgedListener &group) {
            return isSameGroup(group, judged);
        });
        if (same == end) {
            groups.append(judged);
        } else {
            take(*same, judged);
        }
    }
    return groups;
}

} // namespace portolan

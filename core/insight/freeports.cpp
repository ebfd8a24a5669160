// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/freeports.h"

#include <algorithm>

namespace portolan {

namespace {

bool isOfNoService(const PortSummary &summary)
{
    const bool isUnnamed
        = summary.overall == RegistrationStatus::Unassigned || summary.overall == RegistrationStatus::Dynamic;
    return isUnnamed && summary.name.isEmpty() && summary.service.isEmpty();
}

bool isChoice(const QVector<PortSummary> &overview, int port, const IsFree &isFree)
{
    return port > 0 && port < overview.size() && isOfNoService(overview.at(port))
        && isFree(PortNumber{static_cast<quint16>(port)});
}

} // namespace

std::optional<PortSpan> usualSpan(const PortRules &rules)
{
    const quint32 first = std::max<quint32>(rules.firstUnprivileged, 1);
    const quint16 end = rules.ephemeral.first.value();
    if (first >= end) {
        return std::nullopt;
    }
    return PortSpan{PortNumber{static_cast<quint16>(first)}, PortNumber{static_cast<quint16>(end - 1)}};
}

QVector<PortNumber> freePorts(const QVector<PortSummary> &overview,
    PortSpan span,
    int count,
    const IsFree &isFree,
    const std::function<void(PortNumber)> &found)
{
    QVector<PortNumber> ports;
    for (int number = span.first.value(); number <= span.last.value() && ports.size() < count; ++number) {
        if (!isChoice(overview, number, isFree)) {
            continue;
        }
        const PortNumber port{static_cast<quint16>(number)};
        ports.append(port);
        if (found) {
            found(port);
        }
    }
    return ports;
}

std::optional<PortNumber> freePortNear(
    const QVector<PortSummary> &overview, PortSpan span, PortNumber near, const IsFree &isFree)
{
    for (int distance = 1; distance < PortNumber::count; ++distance) {
        for (const int port : {near.value() + distance, near.value() - distance}) {
            const bool isInside = port >= span.first.value() && port <= span.last.value();
            if (isInside && isChoice(overview, port, isFree)) {
                return PortNumber{static_cast<quint16>(port)};
            }
        }
    }
    return std::nullopt;
}

} // namespace portolan

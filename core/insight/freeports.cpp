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

PortSpan usualSpan(const PortRules &rules)
{
    const auto first
        = static_cast<quint16>(std::clamp<quint32>(rules.firstUnprivileged, 1, PortNumber::count - 1));
    const auto end = rules.ephemeral.first.value();
    return {PortNumber{first}, end > first ? PortNumber{static_cast<quint16>(end - 1)} : PortNumber{first}};
}

QVector<PortNumber> freePorts(
    const QVector<PortSummary> &overview, PortSpan span, int count, const IsFree &isFree)
{
    QVector<PortNumber> ports;
    for (int port = span.first.value(); port <= span.last.value() && ports.size() < count; ++port) {
        if (isChoice(overview, port, isFree)) {
            ports.append(PortNumber{static_cast<quint16>(port)});
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

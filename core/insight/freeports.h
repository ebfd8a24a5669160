// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"
#include "core/listening/portuse.h"

#include <QVector>

#include <functional>
#include <optional>

namespace portolan {

/// The ports that a new program may choose: registered for nothing, of no service that is known, not kept for
/// programs with rights. Each end included.
struct PortSpan
{
    PortNumber first;
    PortNumber last;
};

/// Whether a program may use the port for tcp and udp here, now.
using IsFree = std::function<bool(PortNumber)>;

/// Where to look when nobody says where: above the privileged ports and below those that the system hands
/// out by itself. Nothing where the system hands out all of these.
[[nodiscard]] std::optional<PortSpan> usualSpan(const PortRules &rules);

/// At most count such ports of the span, in ascending order. overview: of all ports, by number. isFree is
/// asked only about ports of no known service. found, where given, is called with each as it is found.
[[nodiscard]] QVector<PortNumber> freePorts(const QVector<PortSummary> &overview,
    PortSpan span,
    int count,
    const IsFree &isFree,
    const std::function<void(PortNumber)> &found = {});

/// The one closest to near, within the span; nothing where there is none.
[[nodiscard]] std::optional<PortNumber> freePortNear(
    const QVector<PortSummary> &overview, PortSpan span, PortNumber near, const IsFree &isFree);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/listening/interfaceaddresses.h"
#include "core/listening/listener.h"

#include <QString>
#include <QVector>

namespace portolan {

/// Who can reach a listener, as far as addresses tell; a firewall can only narrow it.
struct Exposure
{
    enum class Scope : quint8 {
        /// This computer only.
        Loopback,
        /// The networks this computer is in.
        Network,
        /// An address of this computer is a public one.
        Internet,
        /// Inside a container or another network namespace.
        Container,
        Unknown,
    };

    Scope scope = Scope::Unknown;
    /// The translated sentence that proves it.
    QString why;

    bool operator==(const Exposure &) const = default;
};

/// Pure. interfaceAddresses: those of the interfaces that are up. A listener that is bound to a device is
/// judged by those of that device.
[[nodiscard]] Exposure exposureOf(
    const Listener &listener, const QVector<InterfaceAddress> &interfaceAddresses);

/// "loopback", "network", "internet", "container", "unknown": for JSON, never translated.
[[nodiscard]] QString scopeKey(Exposure::Scope scope);
/// Translated, in a few words: "this computer only".
[[nodiscard]] QString scopeText(Exposure::Scope scope);

} // namespace portolan

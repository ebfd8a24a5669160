// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"
#include "core/catalog/programservice.h"
#include "core/listening/listener.h"

#include <QString>

namespace portolan {

/// Whether the program that holds a listener fits what is known of its port.
struct Verdict
{
    enum class Kind : quint8 {
        /// The program is one of those the port is for.
        Agrees,
        /// Not what the port is for, but many use it so.
        Common,
        /// The program belongs to another port, or this port to other programs.
        Unusual,
        /// Not enough is known to say.
        Unknown,
    };

    Kind kind = Kind::Unknown;
    /// The translated sentence that proves it, or says what is missing.
    QString why;

    bool operator==(const Verdict &) const = default;
};

/// Pure. services: those of the program that holds the listener (Catalog::servicesOf its programName).
[[nodiscard]] Verdict verdictOf(
    const Listener &listener, const PortFacts &facts, const QVector<ProgramService> &services = {});

/// "agrees", "common", "unusual", "unknown": for JSON, never translated.
[[nodiscard]] QString verdictKey(Verdict::Kind kind);

} // namespace portolan

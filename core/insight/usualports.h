// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"
#include "core/catalog/programservice.h"
#include "core/insight/verdict.h"
#include "core/listening/listener.h"

#include <optional>

namespace portolan {

/// The verdict on a program that is known from other ports than the listener's; nothing where it is known
/// from none. Unusual only where this port has a service of its own and the two do not resemble each other:
/// most programs can be told to use any port. Pure.
[[nodiscard]] std::optional<Verdict> verdictOfUsualPorts(const Listener &listener,
    const PortFacts &facts,
    const QString &program,
    const QVector<ProgramService> &services);

} // namespace portolan

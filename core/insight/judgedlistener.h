// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/exposure.h"
#include "core/insight/verdict.h"
#include "core/listening/listener.h"

#include <QStringList>

namespace portolan {

/// A listener with what was found out about it: one row of the listening panel, one mark on the chart.
struct JudgedListener
{
    Listener listener;
    Exposure exposure;
    Verdict verdict;
    /// First registered name of the port, empty where there is none.
    QString registeredName;
    /// The user said that it is meant to be here.
    bool isExpected = false;
    /// How many sockets this stands for, and how many main holders they have (groupedListeners).
    int sockets = 1;
    int workers = 1;

    bool operator==(const JudgedListener &) const = default;
};

/// Pure. facts: of the listener's port; interfaceAddresses: those of the snapshot the listener is from.
/// services: those of the program that holds it.
[[nodiscard]] JudgedListener judge(const Listener &listener,
    const PortFacts &facts,
    const QVector<InterfaceAddress> &interfaceAddresses,
    const QVector<ProgramService> &services = {});

/// The names that the registry gives to the port for the listener's transport, without aliases.
[[nodiscard]] QStringList registeredNames(const PortFacts &facts, Transport transport);

} // namespace portolan

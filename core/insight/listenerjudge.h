// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"
#include "core/catalog/programservice.h"
#include "core/insight/judgedlistener.h"

#include <QHash>

#include <functional>

namespace portolan {

class Catalog;

/// Judges listeners by what the catalogue knows of their ports and programs, and remembers what it looked up.
/// Used in the thread of its Catalog.
class ListenerJudge final
{
public:
    using FactsLookup = std::function<PortFacts(PortNumber)>;
    /// By the name of a program.
    using ServicesLookup = std::function<QVector<ProgramService>(const QString &)>;

    /// catalog may be null: then nothing is known of any port. It outlives this object.
    explicit ListenerJudge(const Catalog *catalog);
    ListenerJudge(FactsLookup factsOf, ServicesLookup servicesOf);

    [[nodiscard]] JudgedListener judged(
        const Listener &listener, const QVector<InterfaceAddress> &interfaceAddresses);
    /// Valid until the next call.
    [[nodiscard]] const PortFacts &factsOf(PortNumber port);

private:
    [[nodiscard]] const QVector<ProgramService> &servicesOf(const Listener &listener);

    FactsLookup m_lookUpFacts;
    ServicesLookup m_lookUpServices;
    QHash<PortNumber, PortFacts> m_facts;
    /// By the name of the program.
    QHash<QString, QVector<ProgramService>> m_services;
};

} // namespace portolan

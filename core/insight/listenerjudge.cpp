// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/listenerjudge.h"

#include "core/catalog/catalog.h"

#include <utility>

namespace portolan {

namespace {

/// Scripts have all kinds of names; what is remembered of them must not grow for ever.
constexpr qsizetype mostPrograms = 4096;

PortFacts factsIn(const Catalog *catalog, PortNumber port)
{
    PortFacts unknown;
    unknown.port = port;
    return catalog == nullptr ? unknown : catalog->facts(port).value_or(unknown);
}

QVector<ProgramService> servicesIn(const Catalog *catalog, const QString &program)
{
    return catalog == nullptr ? QVector<ProgramService>{}
                              : catalog->servicesOf(program).value_or(QVector<ProgramService>{});
}

} // namespace

ListenerJudge::ListenerJudge(const Catalog *catalog)
    : ListenerJudge{[catalog](PortNumber port) { return factsIn(catalog, port); },
        [catalog](const QString &program) { return servicesIn(catalog, program); }}
{ }

ListenerJudge::ListenerJudge(FactsLookup factsOf, ServicesLookup servicesOf)
    : m_lookUpFacts{std::move(factsOf)}
    , m_lookUpServices{std::move(servicesOf)}
{ }

JudgedListener ListenerJudge::judged(
    const Listener &listener, const QVector<InterfaceAddress> &interfaceAddresses)
{
    return judge(listener, factsOf(listener.endpoint.port), interfaceAddresses, servicesOf(listener));
}

const PortFacts &ListenerJudge::factsOf(PortNumber port)
{
    auto known = m_facts.find(port);
    if (known == m_facts.end()) {
        known = m_facts.insert(port, m_lookUpFacts(port));
    }
    return *known;
}

const QVector<ProgramService> &ListenerJudge::servicesOf(const Listener &listener)
{
    static const QVector<ProgramService> none;
    if (listener.processes.isEmpty()) {
        return none;
    }
    const QString program = programName(listener.processes.constFirst());
    auto known = m_services.find(program);
    if (known == m_services.end()) {
        if (m_services.size() >= mostPrograms) {
            m_services.clear();
        }
        known = m_services.insert(program, m_lookUpServices(program));
    }
    return *known;
}

} // namespace portolan

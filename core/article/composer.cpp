// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"

#include "core/article/registrationgroups.h"
#include "core/article/sections/sections.h"
#include "core/base/portrange.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Article)
};

QString titleOf(const PortFacts &facts)
{
    if (const auto groups = registrationGroups(facts); !groups.isEmpty()) {
        const Registration &first = groups.first().registration;
        return first.description.isEmpty() ? first.name : first.description;
    }
    switch (facts.overall) {
    case RegistrationStatus::Reserved:
        return Text::tr("Reserved port");
    case RegistrationStatus::DeAssigned:
        return Text::tr("Reserved port, once %1")
            .arg(facts.formerRegistrations.isEmpty() ? QString{} : facts.formerRegistrations.first().name);
    case RegistrationStatus::Dynamic:
        return Text::tr("Dynamic port");
    default:
        return Text::tr("Unassigned port");
    }
}

QString rangeBadge(PortRange range)
{
    switch (range) {
    case PortRange::System:
        return Text::tr("System range");
    case PortRange::User:
        return Text::tr("User range");
    case PortRange::Dynamic:
        return Text::tr("Dynamic range");
    }
    Q_UNREACHABLE();
}

QString statusBadge(Transport transport, RegistrationStatus status)
{
    const QString name = transportName(transport);
    switch (status) {
    case RegistrationStatus::Assigned:
        return Text::tr("%1 registered").arg(name);
    case RegistrationStatus::Undocumented:
        return Text::tr("%1 registered, undocumented").arg(name);
    case RegistrationStatus::Reserved:
        return Text::tr("%1 reserved").arg(name);
    case RegistrationStatus::DeAssigned:
        return Text::tr("%1 reserved, once named").arg(name);
    case RegistrationStatus::Unassigned:
        return Text::tr("%1 unassigned").arg(name);
    case RegistrationStatus::Dynamic:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList badgesOf(const PortFacts &facts)
{
    QStringList badges{rangeBadge(rangeOf(facts.port))};
    for (const Transport transport : allTransports) {
        const RegistrationStatus status = facts.status(transport);
        const bool isEveryday = transport == Transport::Tcp || transport == Transport::Udp;
        if (status == RegistrationStatus::Dynamic || (!isEveryday && !isAssigned(status))) {
            continue;
        }
        badges.append(statusBadge(transport, status));
    }
    return badges;
}

} // namespace

Article composeArticle(const PortFacts &facts, const ArticleContext &context)
{
    Article article;
    article.port = facts.port;
    article.title = titleOf(facts);
    article.badges = badgesOf(facts);
    SourceList sources{context.registryDate};
    const auto add = [&article](const std::optional<Section> &section) {
        if (section) {
            article.sections.append(*section);
        }
    };
    add(composeLede(facts, sources));
    add(composeOnThisComputer(facts, context));
    add(composeRange(facts, context, sources));
    add(composeRegistration(facts, sources));
    add(composeHowToCheck(facts, context));
    add(composeRelatedPorts(facts));
    article.sources = sources.sources();
    return article;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/composer.h"

#include "core/article/articletext.h"
#include "core/article/registrationgroups.h"
#include "core/article/sections/sections.h"
#include "core/base/portrange.h"

namespace portolan {

namespace {

/// What people meet there; the registered name stands in the lede and in the registration.
QString titleOf(const PortFacts &facts)
{
    if (!facts.dossiers.isEmpty()) {
        return facts.dossiers.first().name;
    }
    if (const auto groups = registrationGroups(facts); !groups.isEmpty()) {
        const Registration &first = groups.first().registration;
        return first.description.isEmpty() ? first.name : first.description;
    }
    switch (facts.overall) {
    case RegistrationStatus::Reserved:
        return ArticleText::tr("Reserved port");
    case RegistrationStatus::DeAssigned:
        return ArticleText::tr("Reserved port, once %1")
            .arg(facts.formerRegistrations.isEmpty() ? QString{} : facts.formerRegistrations.first().name);
    case RegistrationStatus::Dynamic:
        return ArticleText::tr("Dynamic port");
    default:
        return ArticleText::tr("Unassigned port");
    }
}

QString rangeBadge(PortRange range)
{
    switch (range) {
    case PortRange::System:
        return ArticleText::tr("System range");
    case PortRange::User:
        return ArticleText::tr("User range");
    case PortRange::Dynamic:
        return ArticleText::tr("Dynamic range");
    }
    Q_UNREACHABLE();
}

QString statusBadge(Transport transport, RegistrationStatus status)
{
    const QString name = transportName(transport);
    switch (status) {
    case RegistrationStatus::Assigned:
        return ArticleText::tr("%1 registered").arg(name);
    case RegistrationStatus::Undocumented:
        return ArticleText::tr("%1 registered, undocumented").arg(name);
    case RegistrationStatus::Reserved:
        return ArticleText::tr("%1 reserved").arg(name);
    case RegistrationStatus::DeAssigned:
        return ArticleText::tr("%1 reserved, once named").arg(name);
    case RegistrationStatus::Unassigned:
        return ArticleText::tr("%1 unassigned").arg(name);
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
    add(composeWhoUsesIt(facts, sources));
    add(composeHowItWorks(facts, sources));
    add(composeSecurity(facts, sources));
    add(composeSeen(facts, sources));
    add(composeHowToCheck(facts, context));
    add(composeHowToAllow(facts, context));
    add(composeRelatedPorts(facts));
    add(composeQuestions(facts, sources));
    add(composeReadOn(facts));
    add(composeYourNote(context));
    article.sources = sources.sources();
    return article;
}

} // namespace portolan

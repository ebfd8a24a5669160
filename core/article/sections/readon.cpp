// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/labels.h"
#include "core/article/sections/sections.h"
#include "core/base/portrange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// More pages than this are no hint any more.
constexpr qsizetype mostPages = 4;

bool hasNamesake(const PortFacts &facts)
{
    return std::ranges::any_of(
        facts.related, [](const RelatedPort &related) { return related.relation == Relation::SameName; });
}

bool hasForeignLabel(const PortFacts &facts)
{
    return std::ranges::any_of(facts.dossiers,
        [&facts](const Dossier &dossier) { return !foreignLabels(facts, dossier).isEmpty(); });
}

bool isCleartext(Security security)
{
    return security == Security::Cleartext || security == Security::StartTls;
}

/// Whether a service has one port for cleartext and another one for TLS, and this is either.
bool hasSecureTwin(const PortFacts &facts)
{
    const auto isHalfOfAPair = [&facts](const Dossier &dossier) {
        return std::ranges::any_of(dossier.ports, [&](const DossierPort &own) {
            return own.contains(facts.port)
                && std::ranges::any_of(dossier.ports, [&](const DossierPort &other) {
                       return !other.contains(facts.port)
                           && ((isCleartext(own.security) && other.security == Security::Tls)
                               || (own.security == Security::Tls && isCleartext(other.security)));
                   });
        });
    };
    return std::ranges::any_of(facts.dossiers, isHalfOfAPair)
        || std::ranges::any_of(facts.related,
            [](const RelatedPort &related) { return related.relation == Relation::SecureTwin; });
}

} // namespace

std::optional<Section> composeReadOn(const PortFacts &facts)
{
    List list;
    const auto add = [&list](bool isFitting, const QString &text, const QString &id) {
        if (isFitting && list.items.size() < mostPages) {
            list.items.append(Inlines{link(text, u"concept:"_s + id)});
        }
    };
    using enum RegistrationStatus;
    add(hasForeignLabel(facts), ArticleText::tr("Why the label is not the program"), u"port-and-program"_s);
    add(facts.overall == Unassigned, ArticleText::tr("What an unassigned port is"), u"unassigned-ports"_s);
    add(facts.overall == Undocumented,
        ArticleText::tr("What a registration without explanation tells"),
        u"undocumented-registrations"_s);
    add(facts.overall == Dynamic, ArticleText::tr("How dynamic ports are used"), u"dynamic-ports"_s);
    add(!facts.threats.isEmpty(),
        ArticleText::tr("What lists of trojan ports are worth"),
        u"malware-lists"_s);
    add(hasSecureTwin(facts),
        ArticleText::tr("Cleartext ports and their TLS companions"),
        u"cleartext-and-tls"_s);
    add(hasNamesake(facts), ArticleText::tr("One name on several ports"), u"same-name"_s);
    add(facts.status(Transport::Tcp) != facts.status(Transport::Udp),
        ArticleText::tr("Why a number is two doors"),
        u"tcp-and-udp"_s);
    add(rangeOf(facts.port) == PortRange::System && isAssigned(facts.overall),
        ArticleText::tr("Who may listen below 1024"),
        u"privileged-ports"_s);
    if (list.items.isEmpty()) {
        return std::nullopt;
    }
    return Section{SectionId::ReadOn, ArticleText::tr("Read on"), {list}};
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/dossierprose.h"
#include "core/article/practice.h"
#include "core/article/registrationgroups.h"
#include "core/article/sections/sections.h"
#include "core/base/localetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Namesakes beyond this many are left to the section on related ports.
constexpr qsizetype mostNamesakes = 3;

/// "MSRP over TCP, RFC 4976": what stands in brackets behind a name; empty when it would add nothing.
QString explanation(const Registration &registration)
{
    QStringList parts;
    const bool addsNothing = registration.description.compare(registration.name, Qt::CaseInsensitive) == 0;
    if (!addsNothing || registration.name.isEmpty()
        || registration.status == RegistrationStatus::Undocumented) {
        parts.append(registration.description);
    }
    for (const QString &reference : registration.references) {
        if (const int number = rfcNumber(reference); number != 0) {
            parts.append(u"RFC %1"_s.arg(number));
        }
    }
    parts.removeAll(QString{});
    return parts.join(u", "_s);
}

Inlines firstGroup(PortNumber port, const RegistrationGroup &group)
{
    const Registration &registration = group.registration;
    const QString words = explanation(registration);
    const Inline number = strong(port.toString());
    const Inline transports = plain(group.transportsText());
    if (registration.first != registration.last) {
        return fill(ArticleText::tr(
                        "Port %1 belongs to %3 (%4), which is registered for %2 on all ports from %5 to %6."),
            {number,
                transports,
                code(registration.name),
                plain(words),
                portLink(registration.first),
                portLink(registration.last)});
    }
    if (registration.name.isEmpty()) {
        return fill(ArticleText::tr("Port %1 is assigned for %2, without a name, to “%3”."),
            {number, transports, plain(words)});
    }
    if (words.isEmpty()) {
        return fill(ArticleText::tr("Port %1 is registered for %2 as %3."),
            {number, transports, code(registration.name)});
    }
    return fill(ArticleText::tr("Port %1 is registered for %2 as %3 (%4)."),
        {number, transports, code(registration.name), plain(words)});
}

/// Other names for the very same transports: "It is also registered as www and www-http."
void addSynonyms(Inlines &text, const QVector<RegistrationGroup> &groups)
{
    QStringList names;
    for (const RegistrationGroup &group : groups.sliced(1)) {
        if (group.transports == groups.first().transports && !group.registration.name.isEmpty()) {
            names.append(group.registration.name);
        }
    }
    if (!names.isEmpty()) {
        addSentence(text, fill(ArticleText::tr("It is also registered as %1."), {code(enumeration(names))}));
    }
}

void addOtherTransports(Inlines &text, const QVector<RegistrationGroup> &groups)
{
    for (const RegistrationGroup &group : groups.sliced(1)) {
        if (group.transports == groups.first().transports) {
            continue;
        }
        const Registration &registration = group.registration;
        const QString name = registration.name.isEmpty() ? registration.description : registration.name;
        const QString words = registration.name.isEmpty() ? QString{} : explanation(registration);
        const Inlines values{plain(group.transportsText()), code(name), plain(words)};
        addSentence(text,
            fill(words.isEmpty() ? ArticleText::tr("For %1 it is registered as %2.")
                                 : ArticleText::tr("For %1 it is registered as %2 (%3)."),
                values));
    }
}

/// isOnlyName: every namesake is one of this name, whatever people meet there.
void addNamesakes(Inlines &text, const PortFacts &facts, const QString &name, bool isOnlyName)
{
    QVector<PortNumber> ports;
    for (const RelatedPort &related : facts.related) {
        if (related.relation == Relation::SameName && (isOnlyName || related.name == name)) {
            ports.append(related.port);
        }
    }
    if (ports.isEmpty()) {
        return;
    }
    if (ports.size() == 1) {
        addSentence(text,
            fill(ArticleText::tr("Another %1 is registered on port %2."),
                {code(name), portLink(ports.first())}));
        return;
    }
    QStringList numbers;
    for (const PortNumber port : ports.first(std::min(ports.size(), mostNamesakes))) {
        numbers.append(port.toString());
    }
    addSentence(text,
        fill(ArticleText::tr("The name %1 is registered on other ports too, among them %2."),
            {code(name), plain(enumeration(numbers))}));
}

Inlines ofAssigned(const PortFacts &facts, const QVector<RegistrationGroup> &groups)
{
    Inlines text = firstGroup(facts.port, groups.first());
    addSynonyms(text, groups);
    addOtherTransports(text, groups);
    using enum RegistrationStatus;
    const auto reserved = transportsWith(facts, {Reserved, DeAssigned});
    if (!reserved.isEmpty()) {
        addSentence(text, fill(ArticleText::tr("For %1 it is reserved."), {plain(enumeration(reserved))}));
    }
    QVector<Transport> unassigned = transportsWith(facts, {Unassigned});
    // SCTP and DCCP have hardly any registrations: that they lack one too is no news.
    unassigned.removeAll(Transport::Sctp);
    unassigned.removeAll(Transport::Dccp);
    if (!unassigned.isEmpty()) {
        addSentence(
            text, fill(ArticleText::tr("For %1 it is unassigned."), {plain(enumeration(unassigned))}));
    }
    const QString &name = groups.first().registration.name;
    addNamesakes(
        text, facts, name, std::all_of(groups.begin(), groups.end(), [&name](const RegistrationGroup &group) {
            return group.registration.name == name;
        }));
    return text;
}

Inlines ofOthers(const PortFacts &facts)
{
    const Inline number = strong(facts.port.toString());
    switch (facts.overall) {
    case RegistrationStatus::Reserved:
    case RegistrationStatus::DeAssigned:
        return fill(
            ArticleText::tr("Port %1 is reserved: IANA keeps it back and has given it to no service."),
            {number});
    case RegistrationStatus::Dynamic:
        return fill(
            ArticleText::tr(
                "Port %1 is a dynamic port. IANA never assigns one of these; any program may use it for a "
                "while."),
            {number});
    default:
        return fill(ArticleText::tr(
                        "Port %1 is unassigned: IANA has registered it for no service, on any transport."),
            {number});
    }
}

Inlines ofFormer(const FormerRegistration &former, const QVector<Transport> &transports)
{
    const QString day = dateText(QDate::fromString(former.lastSeen, Qt::ISODate));
    return fill(
        ArticleText::tr("Previously it was %1 (%2) for %3: the registry of %4 still had that name, and has "
                        "taken it back since."),
        {code(former.name), plain(former.description), plain(enumeration(transports)), plain(day)});
}

void addFormer(Inlines &text, const PortFacts &facts)
{
    QVector<FormerRegistration> told;
    for (const FormerRegistration &former : facts.formerRegistrations) {
        const auto same = [&former](const FormerRegistration &other) {
            return other.name == former.name && other.description == former.description;
        };
        if (std::any_of(told.begin(), told.end(), same)) {
            continue;
        }
        told.append(former);
        QVector<Transport> transports;
        for (const FormerRegistration &other : facts.formerRegistrations) {
            if (same(other)) {
                transports.append(other.transport);
            }
        }
        addSentence(text, ofFormer(former, transports));
    }
}

} // namespace

std::optional<Section> composeLede(const PortFacts &facts, SourceList &sources)
{
    const auto groups = registrationGroups(facts);
    Inlines text = groups.isEmpty() ? ofOthers(facts) : ofAssigned(facts, groups);
    addFormer(text, facts);
    text.append(sources.citeRegistry());
    addSentence(text, practiceText(facts, sources));
    Section section{SectionId::Lede, {}, {Paragraph{text}}};
    if (!facts.dossiers.isEmpty()) {
        const Dossier &dossier = facts.dossiers.first();
        section.blocks.append(proseBlocks(dossier.lede, dossier.sources, sources));
    }
    return section;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/computedquestions.h"

#include "core/article/articletext.h"
#include "core/article/labels.h"
#include "core/article/presence.h"
#include "core/article/registrationgroups.h"
#include "core/article/stories.h"
#include "core/base/portrange.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

// ip_local_port_range in the kernel's ip-sysctl.rst; Windows and macOS keep to the Dynamic ports.
constexpr int firstLentByLinux = 32768;
constexpr int lastLentByLinux = 60999;

/// The dossiers whose own questions are told.
QVector<Dossier> tellingDossiers(const PortFacts &facts)
{
    return facts.dossiers.first(std::min(facts.dossiers.size(), mostStories));
}

/// Whether one of them has a question of that kind already.
bool isAsked(const PortFacts &facts, const QString &words)
{
    return std::ranges::any_of(tellingDossiers(facts), [&words](const Dossier &dossier) {
        return std::ranges::any_of(dossier.questions, [&words](const DossierQuestion &each) {
            return each.question.contains(words, Qt::CaseInsensitive);
        });
    });
}

void ask(QVector<Block> &blocks, const QString &question, const Inlines &answer)
{
    if (!answer.isEmpty()) {
        blocks.append(Heading{3, question});
        blocks.append(Paragraph{answer});
    }
}

/// The first assigned registration with a name.
const Registration *firstNamed(const QVector<RegistrationGroup> &groups)
{
    const auto named = std::ranges::find_if(
        groups, [](const RegistrationGroup &group) { return !group.registration.name.isEmpty(); });
    return named == groups.end() ? nullptr : &named->registration;
}

void askAboutTheLabel(QVector<Block> &blocks, const PortFacts &facts, SourceList &sources)
{
    if (isAsked(facts, u"call it"_s) || isAsked(facts, u"scanner calls"_s)) {
        return;
    }
    const QString question = ArticleText::tr("Why does my scanner call it %1?");
    if (!facts.dossiers.isEmpty()) {
        const Dossier &dossier = facts.dossiers.first();
        if (const QStringList labels = foreignLabels(facts, dossier); !labels.isEmpty()) {
            Inlines answer = fill(ArticleText::tr("It prints the name that the registry gives to the number, "
                                                  "whoever listens. What people meet here is %1."),
                {plain(dossier.name)});
            answer.append(sources.citeRegistry());
            ask(blocks, question.arg(enumeration(labels)), answer);
        }
        return;
    }
    const auto groups = registrationGroups(facts);
    const Registration *const registration = firstNamed(groups);
    if (facts.overall == RegistrationStatus::Undocumented && registration != nullptr) {
        Inlines answer
            = fill(ArticleText::tr("It prints the registry's name for the number, whoever listens. The "
                                   "registry itself does not say what %1 is."),
                {code(registration->name)});
        answer.append(sources.citeRegistry());
        ask(blocks, question.arg(registration->name), answer);
    }
}

QStringList serviceNames(const PortFacts &facts)
{
    QStringList names;
    for (const Dossier &dossier : tellingDossiers(facts)) {
        names.append(dossier.name);
    }
    return names;
}

Inlines closingAnswer(const PortFacts &facts)
{
    const Inlines names{plain(enumeration(serviceNames(facts)))};
    if (facts.dossiers.size() > mostStories) {
        return fill(
            ArticleText::tr("Yes, where nobody needs the service behind it. First find out which one it is: "
                            "%1, or another of those named above."),
            names);
    }
    if (facts.dossiers.size() > 1) {
        return fill(
            ArticleText::tr("Yes, where nobody needs the service behind it. First find out which one it is: "
                            "known here are %1."),
            names);
    }
    switch (facts.dossiers.first().listens) {
    case ListensOn::Loopback:
        return fill(ArticleText::tr("There is little to close: a fresh installation of %1 answers on its own "
                                    "computer only."),
            names);
    case ListensOn::Off:
        return fill(
            ArticleText::tr("Yes, where nobody needs %1. A fresh installation does not listen, so somebody "
                            "may have switched it on."),
            names);
    default:
        return fill(
            ArticleText::tr("Yes, where nobody needs %1: whoever reaches it on this port no longer does."),
            names);
    }
}

/// Of an entry that says nothing, on a port where nobody is known to be met.
Inlines closingAnswerOfUndocumented(const PortFacts &facts)
{
    const auto groups = registrationGroups(facts);
    const Registration *const registration = firstNamed(groups);
    if (facts.overall != RegistrationStatus::Undocumented || registration == nullptr
        || !facts.uses.isEmpty()) {
        return {};
    }
    return fill(
        ArticleText::tr("No program that we know of needs %1. If something listens, find out which one it is "
                        "before you close it."),
        {code(registration->name)});
}

void askAboutClosing(QVector<Block> &blocks, const PortFacts &facts, SourceList &sources)
{
    const QString question = ArticleText::tr("Is %1 safe to close?").arg(facts.port.toString());
    if (facts.dossiers.isEmpty()) {
        ask(blocks, question, closingAnswerOfUndocumented(facts));
        return;
    }
    if (isAsked(facts, u" close "_s)) {
        return;
    }
    Inlines answer = closingAnswer(facts);
    const Dossier &dossier = facts.dossiers.first();
    const auto presences = presencesOn(facts.port, dossier);
    if (facts.dossiers.size() == 1 && !presences.isEmpty()) {
        answer.append(citations(presences.first(), dossier, sources));
    }
    ask(blocks, question, answer);
}

Inlines ownerAnswer(const Registration &registration, SourceList &sources)
{
    Inlines answer = registration.assignee.isEmpty()
        ? fill(ArticleText::tr(
                   "On a network of your own, yes. For software that others install, no: the registry "
                   "gives it to %1."),
            {code(registration.name)})
        : fill(ArticleText::tr(
                   "On a network of your own, yes. For software that others install, no: the registry "
                   "gives it to %2 for %1."),
            {code(registration.name), plain(registration.assignee)});
    answer.append(sources.citeRegistry());
    return answer;
}

/// Which systems take the port for their outgoing connections.
Inlines lendingAnswer(PortNumber port, SourceList &sources)
{
    const bool isLentByLinux = port.value() >= firstLentByLinux && port.value() <= lastLentByLinux;
    const bool isDynamic = rangeOf(port) == PortRange::Dynamic;
    if (!isLentByLinux && !isDynamic) {
        return {};
    }
    Inlines answer{plain(!isDynamic ? ArticleText::tr(
                             "Better not as a fixed number on Linux, which lends it to outgoing connections.")
            : isLentByLinux
            ? ArticleText::tr(
                "Better not as a fixed number: Linux, macOS and Windows lend it to outgoing connections.")
            : ArticleText::tr(
                "Better not as a fixed number: macOS and Windows lend it to outgoing connections, Linux "
                "does not."))};
    answer.append(sources.cite(Source{u"Linux kernel, ip-sysctl.rst: ip_local_port_range"_s,
        u"https://www.kernel.org/doc/Documentation/networking/ip-sysctl.rst"_s}));
    if (isDynamic) {
        answer.append(sources.cite(Source{u"Apple XNU kernel, bsd/netinet/in_pcb.c"_s,
            u"https://github.com/apple-oss-distributions/xnu/blob/main/bsd/netinet/in_pcb.c"_s}));
        answer.append(
            sources.cite(Source{u"Microsoft, The default dynamic port range for TCP/IP has changed"_s,
                u"https://learn.microsoft.com/en-us/troubleshoot/windows-server/networking/"
                "default-dynamic-port-range-tcpip-chang"_s}));
    }
    return answer;
}

void askAboutOwnUse(QVector<Block> &blocks, const PortFacts &facts, SourceList &sources)
{
    // Whoever asks for port 0 is given another one.
    if (facts.port.value() == 0) {
        return;
    }
    const auto groups = registrationGroups(facts);
    const Registration *const registration = firstNamed(groups);
    Inlines answer;
    if (registration != nullptr) {
        answer = ownerAnswer(*registration, sources);
    }
    addSentence(answer, lendingAnswer(facts.port, sources));
    if (answer.isEmpty() && !facts.dossiers.isEmpty()) {
        answer = fill(
            ArticleText::tr("Where %1 will never run beside it, yes: nobody has registered the number."),
            {plain(facts.dossiers.first().name)});
        answer.append(sources.citeRegistry());
    }
    if (rangeOf(facts.port) == PortRange::System) {
        addSentence(answer,
            fill(ArticleText::tr("Below 1024, Unix systems ask for %1."),
                {link(
                    ArticleText::tr("a privilege", "to listen below 1024"), u"concept:privileged-ports"_s)}));
        answer.append(sources.cite(Source{u"ip(7)"_s, {}}));
    }
    ask(blocks, ArticleText::tr("Can I use port %1 for my own program?").arg(facts.port.toString()), answer);
}

} // namespace

QVector<Block> computedQuestions(const PortFacts &facts, SourceList &sources)
{
    QVector<Block> blocks;
    askAboutTheLabel(blocks, facts, sources);
    askAboutClosing(blocks, facts, sources);
    askAboutOwnUse(blocks, facts, sources);
    return blocks;
}

} // namespace portolan

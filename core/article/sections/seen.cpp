// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/sections/sections.h"
#include "core/article/stories.h"

#include <algorithm>

namespace portolan {

namespace {

QString years(const Threat &threat)
{
    if (threat.firstYear == threat.lastYear || threat.lastYear == 0) {
        return threat.firstYear == 0 ? QString{} : QString::number(threat.firstYear);
    }
    return threat.firstYear == 0
        ? QString::number(threat.lastYear)
        : ArticleText::tr("%1 to %2", "years")
              .arg(QString::number(threat.firstYear), QString::number(threat.lastYear));
}

Inlines threatItem(const Threat &threat, SourceList &sources)
{
    const QString name = threat.name.isEmpty() ? ArticleText::tr("A backdoor without a name") : threat.name;
    const Inlines values{plain(name), plain(transportName(threat.transport)), plain(years(threat))};
    Inlines item = years(threat).isEmpty()
        ? fill(ArticleText::tr("%1 (%2)", "malware, transport"), values)
        : fill(ArticleText::tr("%1 (%2, %3)", "malware, transport, years"), values);
    item.append(sources.cite(Source{threat.source, threat.url}));
    return item;
}

void addThreats(Section &section, const PortFacts &facts, SourceList &sources)
{
    if (facts.threats.isEmpty()) {
        return;
    }
    if (!section.blocks.isEmpty()) {
        section.blocks.append(Heading{3, ArticleText::tr("Malware lists")});
    }
    section.blocks.append(Paragraph{{plain(ArticleText::tr(
        "Historical lists tie malware to this port. The years are those of their evidence:"))}});
    List list;
    for (const Threat &threat : facts.threats) {
        list.items.append(threatItem(threat, sources));
    }
    section.blocks.append(list);
    section.blocks.append(Paragraph{{plain(ArticleText::tr(
        "Such an entry is a reason to check which program listens here, and no more: it never means that "
        "what listens is malware."))}});
}

/// Of the first services that have something to tell.
void addStories(Section &section, const PortFacts &facts, SourceList &sources)
{
    const auto hasStory = [](const Dossier &dossier) { return !dossier.seenInTheWild.isEmpty(); };
    const auto stories = std::ranges::count_if(facts.dossiers, hasStory);
    qsizetype told = 0;
    for (const Dossier &dossier : facts.dossiers) {
        if (!hasStory(dossier) || told == mostStories) {
            continue;
        }
        ++told;
        appendStory(
            section.blocks, facts, dossier, proseBlocks(dossier.seenInTheWild, dossier.sources, sources));
    }
    if (stories > told) {
        appendRest(section.blocks, facts.dossiers.size() - told);
    }
}

} // namespace

std::optional<Section> composeSeen(const PortFacts &facts, SourceList &sources)
{
    Section section{SectionId::Seen, ArticleText::tr("What is seen on this port"), {}};
    addStories(section, facts, sources);
    addThreats(section, facts, sources);
    return section.blocks.isEmpty() ? std::nullopt : std::optional{section};
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/sections/sections.h"
#include "core/article/stories.h"

namespace portolan {

std::optional<Section> composeHowItWorks(const PortFacts &facts, SourceList &sources)
{
    Section section{SectionId::HowItWorks, ArticleText::tr("How it works"), {}};
    for (const Dossier &dossier : facts.dossiers.mid(0, mostStories)) {
        appendStory(
            section.blocks, facts, dossier, proseBlocks(dossier.howItWorks, dossier.sources, sources));
    }
    return section.blocks.isEmpty() ? std::nullopt : std::optional{section};
}

} // namespace portolan

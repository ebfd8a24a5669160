// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/computedquestions.h"
#include "core/article/sections/sections.h"
#include "core/article/stories.h"

namespace portolan {

std::optional<Section> composeQuestions(const PortFacts &facts, SourceList &sources)
{
    Section section{SectionId::Questions, ArticleText::tr("Questions"), computedQuestions(facts, sources)};
    const int level = facts.dossiers.size() > 1 ? 4 : 3;
    for (const Dossier &dossier : facts.dossiers.mid(0, mostStories)) {
        QVector<Block> story;
        for (const DossierQuestion &each : dossier.questions) {
            story.append(Heading{level, each.question, true});
            story.append(proseBlocks(each.answer, dossier.sources, sources));
        }
        appendStory(section.blocks, facts, dossier, story);
    }
    return section.blocks.isEmpty() ? std::nullopt : std::optional{section};
}

} // namespace portolan

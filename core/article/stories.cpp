// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/stories.h"

namespace portolan {

void appendStory(
    QVector<Block> &blocks, const PortFacts &facts, const Dossier &dossier, const QVector<Block> &story)
{
    if (story.isEmpty()) {
        return;
    }
    if (facts.dossiers.size() > 1) {
        blocks.append(Heading{3, dossier.name, true});
    }
    blocks.append(story);
}

} // namespace portolan

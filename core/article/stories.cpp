// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/stories.h"

#include "core/article/articletext.h"

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

void appendRest(QVector<Block> &blocks, qsizetype rest)
{
    if (rest > 0) {
        blocks.append(
            Paragraph{{plain(ArticleText::tr("%n more service(s) are met here; the table above names them.",
                nullptr,
                static_cast<int>(rest)))}});
    }
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/dossierprose.h"

namespace portolan {

void renumberCitations(QVector<Block> &blocks, const QVector<DossierSource> &own, SourceList &sources)
{
    editInlines(blocks, [&own, &sources](Inlines &text) {
        Inlines renumbered;
        renumbered.reserve(text.size());
        for (const Inline &part : text) {
            if (part.kind != Inline::Kind::Citation) {
                renumbered.append(part);
                continue;
            }
            for (const Inline &cited : sources.cite(own, part.source)) {
                // Two of the text's sources can be one of the article's.
                if (renumbered.isEmpty() || renumbered.last() != cited) {
                    renumbered.append(cited);
                }
            }
        }
        text = renumbered;
    });
}

QVector<Block> proseBlocks(
    const QString &markdown, const QVector<DossierSource> &own, SourceList &sources, TextHeadings headings)
{
    auto blocks = parseDossierText(markdown, headings);
    if (!blocks) {
        return {Paragraph{{plain(markdown.simplified())}, true}};
    }
    renumberCitations(*blocks, own, sources);
    return *blocks;
}

} // namespace portolan

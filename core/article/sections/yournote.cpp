// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/sections/sections.h"

namespace portolan {

std::optional<Section> composeYourNote(const ArticleContext &context)
{
    Section section{SectionId::YourNote, ArticleText::tr("Your note"), {}};
    // Writers know no line breaks within a paragraph.
    for (const QString &line : context.note.split(u'\n')) {
        if (const QString words = line.simplified(); !words.isEmpty()) {
            section.blocks.append(Paragraph{{plain(words)}});
        }
    }
    return section.blocks.isEmpty() ? std::nullopt : std::optional{section};
}

} // namespace portolan

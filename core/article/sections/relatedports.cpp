// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/relationtext.h"
#include "core/article/sections/sections.h"

namespace portolan {

std::optional<Section> composeRelatedPorts(const PortFacts &facts)
{
    if (facts.related.isEmpty()) {
        return std::nullopt;
    }
    PortTable table;
    for (const RelatedPort &related : facts.related) {
        table.rows.append({related.port, relationText(related)});
    }
    return Section{SectionId::RelatedPorts, ArticleText::tr("Related ports"), {table}};
}

} // namespace portolan

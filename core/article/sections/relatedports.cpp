// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/sections/sections.h"

#include <QCoreApplication>

namespace portolan {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Article)
};

} // namespace

std::optional<Section> composeRelatedPorts(const PortFacts &facts)
{
    if (facts.related.isEmpty()) {
        return std::nullopt;
    }
    PortTable table;
    for (const RelatedPort &related : facts.related) {
        table.rows.append({related.port, relationText(related)});
    }
    return Section{SectionId::RelatedPorts, Text::tr("Related ports"), {table}};
}

} // namespace portolan

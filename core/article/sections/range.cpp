// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/sections/sections.h"
#include "core/base/localetext.h"
#include "core/base/portrange.h"

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr int rfcOfRanges = 6335;

/// %4 is a link to what the range is for.
QString rangeSentence(PortRange range)
{
    switch (range) {
    case PortRange::System:
    case PortRange::User:
        return ArticleText::tr("It is one of the %4, %1 to %2; %3 of them are assigned today.");
    case PortRange::Dynamic:
        return ArticleText::tr(
            "It is one of the %4, %1 to %2, kept free for programs that take a number for a "
            "while.");
    }
    Q_UNREACHABLE();
}

QString rangeWords(PortRange range)
{
    switch (range) {
    case PortRange::System:
        return ArticleText::tr("System ports");
    case PortRange::User:
        return ArticleText::tr("User ports");
    case PortRange::Dynamic:
        return ArticleText::tr("Dynamic ports");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Section> composeRange(
    const PortFacts &facts, const ArticleContext &context, SourceList &sources)
{
    const PortRange range = rangeOf(facts.port);
    Inlines text = fill(rangeSentence(range),
        {plain(firstOf(range).toString()),
            plain(lastOf(range).toString()),
            plain(numberText(context.statistics.assigned(range))),
            link(rangeWords(range), u"concept:port-ranges"_s)});
    text.append(sources.cite(Source{
        ArticleText::tr(
            "RFC 6335: Internet Assigned Numbers Authority (IANA) Procedures for the Management of the "
            "Service Name and Transport Protocol Port Number Registry (2011)"),
        rfcAddress(rfcOfRanges)}));
    if (range != PortRange::Dynamic) {
        text.append(sources.citeRegistry());
    }
    return Section{SectionId::Range, ArticleText::tr("Which range it belongs to"), {Paragraph{text}}};
}

} // namespace portolan

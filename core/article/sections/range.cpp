// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/sections/sections.h"
#include "core/base/portrange.h"

#include <QLocale>

namespace portolan {

namespace {

constexpr int rfcOfRanges = 6335;

QString sentence(PortRange range)
{
    switch (range) {
    case PortRange::System:
        return ArticleText::tr(
            "It is one of the System ports, %1 to %2, also called well-known: IANA assigns them "
            "only to standards, and "
            "on Unix systems a program needs a privilege to listen there.");
    case PortRange::User:
        return ArticleText::tr(
            "It is one of the User ports, %1 to %2, also called registered: IANA assigns them to "
            "whoever applies and "
            "needs one, and any program may listen there.");
    case PortRange::Dynamic:
        return ArticleText::tr(
            "It is one of the Dynamic ports, %1 to %2, also called private or ephemeral: they "
            "are kept free for "
            "programs that take a number for a while and let it go.");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Section> composeRange(
    const PortFacts &facts, const ArticleContext &context, SourceList &sources)
{
    const PortRange range = rangeOf(facts.port);
    Inlines text = fill(sentence(range), {plain(firstOf(range).toString()), plain(lastOf(range).toString())});
    text.append(sources.cite(Source{
        ArticleText::tr(
            "RFC 6335: Internet Assigned Numbers Authority (IANA) Procedures for the Management of the "
            "Service Name and Transport Protocol Port Number Registry (2011)"),
        rfcAddress(rfcOfRanges)}));
    if (range != PortRange::Dynamic) {
        const int size = lastOf(range).value() - firstOf(range).value() + 1;
        const QLocale locale;
        addSentence(text,
            fill(ArticleText::tr("%1 of these %2 numbers are assigned today."),
                {plain(locale.toString(context.statistics.assigned(range))), plain(locale.toString(size))}));
        text.append(sources.citeRegistry());
    }
    return Section{SectionId::Range, ArticleText::tr("Which range it belongs to"), {Paragraph{text}}};
}

} // namespace portolan

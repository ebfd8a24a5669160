// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articletext.h"
#include "core/article/presence.h"
#include "core/article/sections/sections.h"
#include "core/article/stories.h"

namespace portolan {

namespace {

QString protection(Security security)
{
    switch (security) {
    case Security::Cleartext:
        return ArticleText::tr("%1 travels in cleartext on this port: whoever can see the traffic can read "
                               "it, and on the way it can be changed.");
    case Security::Tls:
        return ArticleText::tr("%1 is protected by TLS on this port.");
    case Security::StartTls:
        return ArticleText::tr("%1 begins in cleartext on this port and can be upgraded to TLS: until then "
                               "whoever can see the traffic can read it.");
    case Security::OptionalTls:
        return ArticleText::tr("Whether TLS protects %1 on this port is a matter of its settings.");
    case Security::Encrypted:
        return ArticleText::tr("%1 is encrypted on this port, by a scheme of its own.");
    case Security::Mixed:
        return ArticleText::tr("%1 is protected on this port in some of its parts, and not in others.");
    }
    Q_UNREACHABLE();
}

QVector<Block> story(const PortFacts &facts, const Dossier &dossier, SourceList &sources)
{
    Inlines text;
    for (const Presence &presence : presencesOn(facts.port, dossier)) {
        addSentence(text, fill(protection(presence.security), {plain(nameAndRole(dossier, presence))}));
        text.append(citations(presence, dossier, sources));
    }
    QVector<Block> blocks;
    if (!text.isEmpty()) {
        blocks.append(Paragraph{text});
    }
    blocks.append(proseBlocks(dossier.security, dossier.sources, sources));
    return blocks;
}

} // namespace

std::optional<Section> composeSecurity(const PortFacts &facts, SourceList &sources)
{
    Section section{SectionId::Security, ArticleText::tr("Security"), {}};
    for (const Dossier &dossier : facts.dossiers.mid(0, mostStories)) {
        appendStory(section.blocks, facts, dossier, story(facts, dossier, sources));
    }
    if (section.blocks.isEmpty()) {
        return std::nullopt;
    }
    appendRest(section.blocks, facts.dossiers.size() - mostStories);
    return section;
}

} // namespace portolan

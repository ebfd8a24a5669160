// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/relationtext.h"

#include "core/article/articletext.h"

namespace portolan {

namespace {

QString relationWords(Relation relation)
{
    switch (relation) {
    case Relation::Companion:
        return ArticleText::tr("used together with this port");
    case Relation::SameService:
        return ArticleText::tr("another port of the same service");
    case Relation::SameFamily:
        return ArticleText::tr("another protocol of the same family");
    case Relation::Alternative:
        return ArticleText::tr("another program for the same job");
    case Relation::ConfusedWith:
        return ArticleText::tr("mixed up with this port in practice");
    case Relation::SameName:
        return ArticleText::tr("registered under the same name");
    case Relation::SameRange:
        return ArticleText::tr("the first port of the same registration");
    case Relation::SecureTwin:
        return ArticleText::tr("the same service with or without TLS");
    }
    Q_UNREACHABLE();
}

QString nameAndDescription(const RelatedPort &related)
{
    if (related.name.isEmpty() || related.description.isEmpty()) {
        return related.name + related.description;
    }
    return related.name.compare(related.description, Qt::CaseInsensitive) == 0
        ? related.description
        : ArticleText::tr("%1 (%2)", "service, its description").arg(related.name, related.description);
}

QString whatIsThere(const RelatedPort &related)
{
    return related.isNameOfRegistry ? ArticleText::tr("registered as %1").arg(nameAndDescription(related))
                                    : nameAndDescription(related);
}

} // namespace

QString relationText(const RelatedPort &related)
{
    const QString what = whatIsThere(related);
    const QString words = relationWords(related.relation);
    if (what.isEmpty()) {
        return related.why.isEmpty()
            ? words
            : ArticleText::tr("%1 (%2)", "relation, its reason").arg(words, related.why);
    }
    return related.why.isEmpty()
        ? ArticleText::tr("%1: %2", "service, relation").arg(what, words)
        : ArticleText::tr("%1: %2 (%3)", "service, relation, its reason").arg(what, words, related.why);
}

} // namespace portolan

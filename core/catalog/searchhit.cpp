// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/searchhit.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct SearchHitText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::SearchHit)
};

QString matchText(const SearchHit &hit)
{
    const bool isByText = hit.match != SearchHit::Match::Number && hit.match != SearchHit::Match::Filter;
    if (isByText && hit.matched.isEmpty()) {
        // The index and we may differ over what an unusual sign is.
        return SearchHitText::tr("Contains the words");
    }
    if (hit.isPage()) {
        return hit.match == SearchHit::Match::Service
            ? SearchHitText::tr("Page of that title")
            : SearchHitText::tr("Page that mentions: %1").arg(hit.matched);
    }
    switch (hit.match) {
    case SearchHit::Match::Number:
        return SearchHitText::tr("Port number");
    case SearchHit::Match::RegisteredName:
        return SearchHitText::tr("Registered name: %1").arg(hit.matched);
    case SearchHit::Match::Service:
        return SearchHitText::tr("Service or program: %1").arg(hit.matched);
    case SearchHit::Match::Use:
        return SearchHitText::tr("Named in a list: %1").arg(hit.matched);
    case SearchHit::Match::Description:
        return SearchHitText::tr("Described as: %1").arg(hit.matched);
    case SearchHit::Match::Filter:
        return SearchHitText::tr("Fits the filter");
    }
    Q_UNREACHABLE();
}

} // namespace

QString labelOf(const SearchHit &hit)
{
    for (const QString &text : {hit.conceptTitle, hit.service, hit.name}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return hit.description;
}

QString registeredTextOf(const SearchHit &hit)
{
    QStringList parts{hit.name, hit.description};
    const QString label = labelOf(hit);
    parts.removeIf([&label](const QString &part) {
        return part.isEmpty() || part.compare(label, Qt::CaseInsensitive) == 0;
    });
    return parts.join(u" – "_s);
}

QString reasonText(const SearchHit &hit)
{
    const QString reason = matchText(hit);
    return hit.corrected.isEmpty()
        ? reason
        : SearchHitText::tr("%1 (“%2” read as “%3”)").arg(reason, hit.typed, hit.corrected);
}

QString matchKey(SearchHit::Match match)
{
    switch (match) {
    case SearchHit::Match::Number:
        return u"number"_s;
    case SearchHit::Match::RegisteredName:
        return u"registered-name"_s;
    case SearchHit::Match::Service:
        return u"service"_s;
    case SearchHit::Match::Use:
        return u"use"_s;
    case SearchHit::Match::Description:
        return u"description"_s;
    case SearchHit::Match::Filter:
        return u"filter"_s;
    }
    Q_UNREACHABLE();
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/sourcesreader.h"

#include "database/builder/frontmatter.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

DossierSource sourceOf(const YAML::Node &item)
{
    constexpr int newestRfc = 99999;
    DossierSource source;
    if (item.IsMap() && item["rfc"]) {
        checkKeys(item, {u"rfc"_s}, {u"title"_s});
        source.rfc = numberOf(item, u"rfc"_s, 1, newestRfc);
        return source;
    }
    checkKeys(item, {u"title"_s}, {u"url"_s, u"man"_s});
    source.title = textOf(item, u"title"_s);
    source.url = optionalTextOf(item, u"url"_s);
    source.manualPage = optionalTextOf(item, u"man"_s);
    if (source.url.isEmpty() && source.manualPage.isEmpty()) {
        throw SourceProblem{
            lineOf(item), u"A source needs “rfc”, “url” or “man”, so that it can be found again."_s};
    }
    if (!source.url.isEmpty() && !source.url.startsWith("https://"_L1)
        && !source.url.startsWith("http://"_L1)) {
        throw SourceProblem{lineOf(item), u"“url” has to begin with https:// or http://."_s};
    }
    return source;
}

} // namespace

QVector<DossierSource> sourcesOf(const YAML::Node &fields)
{
    QVector<DossierSource> sources;
    for (const YAML::Node &item : itemsOf(fields, u"sources"_s)) {
        sources.append(sourceOf(item));
    }
    if (sources.isEmpty()) {
        throw SourceProblem{lineOf(fields), u"There is no source. Name at least one under “sources”."_s};
    }
    return sources;
}

} // namespace portolan::builder

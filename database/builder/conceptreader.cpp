// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/conceptreader.h"

#include "database/builder/dossierbody.h"
#include "database/builder/fieldreader.h"
#include "database/builder/frontmatter.h"
#include "database/builder/proserules.h"
#include "database/builder/sourcesreader.h"

#include <QRegularExpression>
#include <QSet>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

constexpr int longestSummary = 160;
constexpr int mostPorts = 8;

void readPageFields(const YAML::Node &fields, ConceptFile &file)
{
    checkKeys(
        fields, {u"id"_s, u"title"_s, u"summary"_s, u"related"_s, u"sources"_s}, {u"keywords"_s, u"ports"_s});
    ConceptPage &page = file.page;
    page.id = textOf(fields, u"id"_s);
    page.title = textOf(fields, u"title"_s);
    page.summary = textOf(fields, u"summary"_s);
    if (page.summary.size() > longestSummary) {
        throw SourceProblem{lineOf(fields["summary"]),
            u"The summary has more than %1 characters. Shorten it."_s.arg(longestSummary)};
    }
    page.sources = sourcesOf(fields);
    file.keywords = textsOf(fields, u"keywords"_s);
    file.relatedIds = textsOf(fields, u"related"_s);
    for (const QString &number : textsOf(fields, u"ports"_s)) {
        const auto port = readPort(number);
        if (!port || page.ports.size() == mostPorts) {
            throw SourceProblem{lineOf(fields["ports"]),
                port ? u"More than %1 ports illustrate nothing. Leave some out."_s.arg(mostPorts)
                     : port.error().message};
        }
        page.ports.append(*port);
    }
}

/// A paragraph that only states computed figures needs no source: the database is its source. So the figure
/// stands for a citation.
QString withFiguresCited(const QString &markdown)
{
    static const QRegularExpression figure{u"(\\{\\{[a-z.-]+\\}\\})"_s};
    return QString{markdown}.replace(figure, u"\\1[1]"_s);
}

} // namespace

Result<ConceptFile> readConcept(const QByteArray &bytes, const QString &fileName)
{
    try {
        ConceptFile file;
        file.fileName = fileName;
        const FrontMatter parts = splitFrontMatter(bytes);
        readPageFields(parts.fields, file);
        file.page.text = parts.body.trimmed();
        checkMarkdown(parts.body, parts.bodyLine, TextHeadings::Allowed);
        checkCitations(withFiguresCited(parts.body), parts.bodyLine, file.page.sources.size(), {});
        return file;
    } catch (...) {
        return problemOfCaught(fileName);
    }
}

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/dossierreader.h"

#include "database/builder/dossierbody.h"
#include "database/builder/fieldreader.h"
#include "database/builder/frontmatter.h"
#include "database/builder/sourcesreader.h"

#include <QRegularExpression>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

constexpr int widestRange = 100;
constexpr int largestWeight = 9;

/// What a reader of fields gives, with the line of the field when it failed.
template <typename Value>
Value valueOrThrow(Result<Value> value, const YAML::Node &node)
{
    if (!value) {
        throw SourceProblem{lineOf(node), value.error().message};
    }
    return *std::move(value);
}

int citedSource(const YAML::Node &item, qsizetype sources)
{
    return numberOf(item, u"source"_s, 1, static_cast<int>(sources));
}

DossierPort portOf(const YAML::Node &item, qsizetype sources)
{
    checkKeys(item, {u"port"_s, u"transport"_s, u"role"_s, u"security"_s, u"basis"_s, u"source"_s}, {});
    const PortSpan span = valueOrThrow(readPortSpan(textOf(item, u"port"_s)), item);
    if (span.last.value() - span.first.value() >= widestRange) {
        throw SourceProblem{lineOf(item),
            u"A range of more than %1 ports is no use of each port in it. Name the ports that matter."_s.arg(
                widestRange)};
    }
    return {.first = span.first,
        .last = span.last,
        .transport = valueOrThrow(readTransport(textOf(item, u"transport"_s)), item),
        .role = textOf(item, u"role"_s),
        .security = wordOf(item, u"security"_s, securityFromKey, securityKeys()),
        .basis = wordOf(item, u"basis"_s, basisFromKey, basisKeys()),
        .source = citedSource(item, sources)};
}

DossierSetting settingOf(const YAML::Node &item, qsizetype sources)
{
    checkKeys(item, {u"file"_s, u"setting"_s, u"source"_s}, {});
    return {textOf(item, u"file"_s), textOf(item, u"setting"_s), citedSource(item, sources)};
}

DossierRelation relationOf(const YAML::Node &item, const Dossier &dossier)
{
    checkKeys(item, {u"port"_s, u"relation"_s, u"why"_s}, {});
    DossierRelation relation{valueOrThrow(readPort(textOf(item, u"port"_s)), item),
        wordOf(item, u"relation"_s, relationFromKey, dossierRelationKeys()),
        textOf(item, u"why"_s)};
    if (!dossierRelationKeys().contains(relationKey(relation.relation))) {
        throw SourceProblem{lineOf(item),
            u"“%1” is computed. Possible are: %2."_s.arg(
                relationKey(relation.relation), dossierRelationKeys().join(u", "_s))};
    }
    if (relation.why.endsWith(u'.')) {
        throw SourceProblem{lineOf(item), u"“why” is a clause: leave the full stop out."_s};
    }
    const bool isOwn = std::ranges::any_of(
        dossier.ports, [&relation](const DossierPort &port) { return port.contains(relation.port); });
    if (isOwn) {
        throw SourceProblem{lineOf(item),
            u"Port %1 is one of the dossier's own. Leave it out of “related”."_s.arg(
                relation.port.toString())};
    }
    return relation;
}

QString idOf(const YAML::Node &fields)
{
    static const QRegularExpression wellFormed{u"^[a-z0-9]+(-[a-z0-9]+)*$"_s};
    QString id = textOf(fields, u"id"_s);
    if (!wellFormed.match(id).hasMatch()) {
        throw SourceProblem{
            lineOf(fields["id"]), u"“%1” is no id: use a-z, 0-9 and single hyphens."_s.arg(id)};
    }
    return id;
}

QString kindOf(const YAML::Node &fields)
{
    QString kind = textOf(fields, u"kind"_s);
    if (!dossierKinds().contains(kind)) {
        throw SourceProblem{lineOf(fields["kind"]),
            u"“%1” is no kind. Possible are: %2."_s.arg(kind, dossierKinds().join(u", "_s))};
    }
    return kind;
}

void readFields(const YAML::Node &fields, DossierFile &file)
{
    checkKeys(fields,
        {u"id"_s, u"name"_s, u"kind"_s, u"ports"_s, u"listens"_s, u"sources"_s},
        {u"weight"_s, u"programs"_s, u"configuration"_s, u"keywords"_s, u"related"_s});
    Dossier &dossier = file.dossier;
    dossier.id = idOf(fields);
    dossier.name = textOf(fields, u"name"_s);
    dossier.kind = kindOf(fields);
    dossier.weight = fields["weight"] ? numberOf(fields, u"weight"_s, 0, largestWeight) : 0;
    dossier.listens = wordOf(fields, u"listens"_s, listensFromKey, listensKeys());
    dossier.sources = sourcesOf(fields);
    for (const YAML::Node &item : itemsOf(fields, u"ports"_s)) {
        dossier.ports.append(portOf(item, dossier.sources.size()));
    }
    if (dossier.ports.isEmpty()) {
        throw SourceProblem{lineOf(fields["ports"]), u"A dossier needs at least one port."_s};
    }
    for (const YAML::Node &item : itemsOf(fields, u"configuration"_s)) {
        dossier.settings.append(settingOf(item, dossier.sources.size()));
    }
    for (const YAML::Node &item : itemsOf(fields, u"related"_s)) {
        dossier.relations.append(relationOf(item, dossier));
    }
    dossier.programs = textsOf(fields, u"programs"_s);
    file.keywords = textsOf(fields, u"keywords"_s);
}

} // namespace

Result<DossierFile> readDossier(const QByteArray &bytes, const QString &fileName)
{
    try {
        DossierFile file;
        file.fileName = fileName;
        const FrontMatter parts = splitFrontMatter(bytes);
        readFields(parts.fields, file);
        readDossierBody(parts.body, parts.bodyLine, file.dossier);
        return file;
    } catch (...) {
        return problemOfCaught(fileName);
    }
}

} // namespace portolan::builder

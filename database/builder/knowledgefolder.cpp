// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/knowledgefolder.h"

#include "database/builder/conceptreader.h"
#include "database/builder/dossierreader.h"
#include "database/builder/listreader.h"
#include "database/builder/problem.h"
#include "database/builder/registryfolder.h"
#include "database/builder/validators.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

/// The files of a folder with this ending, in the order of their names: the order of a folder differs from
/// one file system to another.
QStringList filesIn(const QString &path, const QString &pattern)
{
    QStringList paths;
    for (const QString &name : QDir{path}.entryList({pattern}, QDir::Files, QDir::Name)) {
        paths.append(path + u'/' + name);
    }
    return paths;
}

template <typename Read, typename... Arguments>
auto readPath(const QString &path, Read read, const Arguments &...arguments)
    -> decltype(read(QByteArray{}, path, arguments...))
{
    const auto bytes = readFile(path);
    if (!bytes) {
        return tl::make_unexpected(bytes.error());
    }
    return read(*bytes, path, arguments...);
}

template <typename Value>
Result<QVector<Value>> readAll(
    const QStringList &paths, Result<Value> (*read)(const QByteArray &, const QString &))
{
    QVector<Value> values;
    for (const QString &path : paths) {
        auto value = readPath(path, read);
        if (!value) {
            return tl::make_unexpected(value.error());
        }
        values.append(*std::move(value));
    }
    return values;
}

Result<void> readDossiers(const QString &folder, const QStringList &drafts, Knowledge &knowledge)
{
    QStringList paths = filesIn(folder, u"*.md"_s);
    QStringList ordered;
    for (const QString &draft : drafts) {
        const QString canonical = QFileInfo{draft}.canonicalFilePath();
        paths.removeIf(
            [&canonical](const QString &path) { return QFileInfo{path}.canonicalFilePath() == canonical; });
        ordered.append(draft);
    }
    ordered += paths;
    auto dossiers = readAll(ordered, readDossier);
    if (!dossiers) {
        return tl::make_unexpected(dossiers.error());
    }
    knowledge.dossiers = *std::move(dossiers);
    return {};
}

Result<void> readUseLists(const QString &folder, Knowledge &knowledge)
{
    const auto sources = readPath(folder + u"/sources.csv"_s, readListSources);
    if (!sources) {
        return tl::make_unexpected(sources.error());
    }
    for (const ListSource &source : *sources) {
        const auto rows = readPath(
            folder + u"/%1.csv"_s.arg(source.key), readUses, static_cast<int>(knowledge.lists.size()));
        if (!rows) {
            return tl::make_unexpected(rows.error());
        }
        knowledge.lists.append(source);
        knowledge.uses += *rows;
    }
    const QString namesPath = folder + u"/names.csv"_s;
    const auto names = readPath(namesPath, readUseNames);
    if (!names) {
        return tl::make_unexpected(names.error());
    }
    QHash<QString, int> places;
    for (int place = 0; place < knowledge.dossiers.size(); ++place) {
        places.insert(knowledge.dossiers[place].dossier.id, place);
    }
    for (const auto &[name, service] : names->asKeyValueRange()) {
        if (!places.contains(service)) {
            return problemAt(namesPath,
                lineWith(namesPath, u',' + service),
                u"“%1” stands for the dossier “%2”, which does not exist. Remove or mend the row."_s.arg(
                    name, service));
        }
        knowledge.dossierOfUse.insert(name, places.value(service));
    }
    return {};
}

Result<void> readThreatLists(const QString &folder, Knowledge &knowledge)
{
    const auto sources = readPath(folder + u"/sources.csv"_s, readListSources);
    if (!sources) {
        return tl::make_unexpected(sources.error());
    }
    QHash<QString, int> places;
    for (const ListSource &source : *sources) {
        places.insert(source.key, static_cast<int>(knowledge.lists.size()));
        knowledge.lists.append(source);
    }
    const auto rows = readPath(folder + u"/malware.csv"_s, readThreats, places);
    if (!rows) {
        return tl::make_unexpected(rows.error());
    }
    knowledge.threats = *rows;
    return {};
}

Result<void> readConcepts(const QString &folder, Knowledge &knowledge)
{
    auto pages = readAll(filesIn(folder, u"*.md"_s), readConcept);
    if (!pages) {
        return tl::make_unexpected(pages.error());
    }
    knowledge.concepts = *std::move(pages);
    return {};
}

} // namespace

Result<Knowledge> readKnowledgeFolder(const QString &path, const QStringList &drafts)
{
    Knowledge knowledge;
    auto registry = readRegistryFolder(path + u"/registry"_s);
    if (!registry) {
        return tl::make_unexpected(registry.error());
    }
    knowledge.registry = *std::move(registry);
    const auto result = readDossiers(path + u"/services"_s, drafts, knowledge)
                            .and_then([&] { return readUseLists(path + u"/uses"_s, knowledge); })
                            .and_then([&] { return readThreatLists(path + u"/threats"_s, knowledge); })
                            .and_then([&] { return readConcepts(path + u"/concepts"_s, knowledge); })
                            .and_then([&] { return validate(knowledge); });
    if (!result) {
        return tl::make_unexpected(result.error());
    }
    return knowledge;
}

} // namespace portolan::builder

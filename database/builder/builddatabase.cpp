// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/databasebuild.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

enum ExitStatus { Done = 0, WrongUsage = 2, Failed = 3 };

int fail(const portolan::Error &error)
{
    QTextStream{stderr} << error.message << Qt::endl;
    return Failed;
}

int check(const QString &sourceFolder, const QStringList &drafts)
{
    const auto knowledge = portolan::builder::checkSources(sourceFolder, drafts);
    if (!knowledge) {
        return fail(knowledge.error());
    }
    QTextStream{stdout} << u"%1 registry rows, %2 RFC titles, %3 dossiers, %4 concept pages, %5 named uses, "
                           "%6 malware entries: no problem found."_s.arg(knowledge->registry.rows.size())
                               .arg(knowledge->registry.rfcs.size())
                               .arg(knowledge->dossiers.size())
                               .arg(knowledge->concepts.size())
                               .arg(knowledge->uses.size())
                               .arg(knowledge->threats.size())
                        << Qt::endl;
    return Done;
}

int build(const QString &sourceFolder, const QString &outputPath)
{
    QElapsedTimer timer;
    timer.start();
    const auto report = portolan::builder::buildDatabase(sourceFolder, outputPath);
    if (!report) {
        return fail(report.error());
    }
    QTextStream{stdout} << u"%1: %2 ports, %3 registrations, %4 former names, %5 dossiers, %6 concept pages, "
                           "%7 search documents, %8 ms."_s.arg(outputPath)
                               .arg(report->ports)
                               .arg(report->registrations)
                               .arg(report->formerNames)
                               .arg(report->dossiers)
                               .arg(report->concepts)
                               .arg(report->searchDocuments)
                               .arg(timer.elapsed())
                        << Qt::endl;
    return Done;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Builds the database of ports from the text files in the folder database."_s);
    parser.addHelpOption();
    parser.addOptions({{u"source"_s,
                           u"The folder database; ./database when left out."_s,
                           u"folder"_s,
                           u"database"_s},
        {u"output"_s, u"The database file to write."_s, u"file"_s},
        {u"check"_s,
            u"Check the text files and write nothing. Dossiers named behind it are checked first, wherever "
            "they lie."_s}});
    parser.addPositionalArgument(u"file"_s, u"With --check: dossiers to check."_s, u"[file...]"_s);
    if (!parser.parse(QCoreApplication::arguments())) {
        QTextStream{stderr} << parser.errorText() << Qt::endl;
        return WrongUsage;
    }
    if (parser.isSet(u"help"_s)) {
        parser.showHelp(Done);
    }
    const bool isCheck = parser.isSet(u"check"_s);
    const QStringList drafts = parser.positionalArguments();
    if (!isCheck && (!drafts.isEmpty() || !parser.isSet(u"output"_s))) {
        QTextStream{stderr} << parser.helpText();
        return WrongUsage;
    }
    const QString source = parser.value(u"source"_s);
    return isCheck ? check(source, drafts) : build(source, parser.value(u"output"_s));
}

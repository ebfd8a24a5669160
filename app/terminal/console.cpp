// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"

#include "core/catalog/databaselocation.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

bool write(FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream)
        == static_cast<size_t>(bytes.size());
}

} // namespace

bool print(const QString &text)
{
    return write(stdout, text.toUtf8());
}

bool printJson(const QJsonObject &object)
{
    return write(stdout, QJsonDocument{object}.toJson(QJsonDocument::Compact) + '\n');
}

void complain(const QString &message)
{
    write(stderr, "portolan-cli: " + message.toUtf8() + '\n');
}

void prepare(QCommandLineParser &parser, const QString &description)
{
    parser.setApplicationDescription(description);
    parser.addHelpOption();
}

std::optional<ExitStatus> parse(
    QCommandLineParser &parser, const QString &subcommand, const QStringList &arguments)
{
    if (!parser.parse(QStringList{u"portolan-cli "_s + subcommand} + arguments)) {
        complain(parser.errorText());
        return ExitStatus::Usage;
    }
    if (parser.isSet(u"help"_s)) {
        // Qt names the program alone in the usage line.
        const QString program = QCoreApplication::arguments().constFirst();
        print(parser.helpText().replace(program, u"portolan-cli "_s + subcommand));
        return ExitStatus::Found;
    }
    return std::nullopt;
}

std::optional<Catalog> openCatalog()
{
    auto catalog = Catalog::open(databasePath());
    if (!catalog) {
        complain(catalog.error().message);
        return std::nullopt;
    }
    return std::move(*catalog);
}

ExitStatus fail(const Error &error)
{
    complain(error.message);
    return ExitStatus::CouldNot;
}

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control) {
            c = QChar::ReplacementCharacter;
        }
    }
    return result;
}

} // namespace portolan::terminal

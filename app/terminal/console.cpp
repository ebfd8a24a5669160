// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"

#include "app/terminal/terminaltext.h"
#include "core/base/visibletext.h"
#include "core/catalog/databaselocation.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

bool write(FILE *stream, const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream)
        == static_cast<size_t>(bytes.size());
}

/// A string of JSON may hold any character as an escape (RFC 8259, section 7), and these stand in strings
/// only.
QByteArray escaped(const QByteArray &json)
{
    const bool isAscii = std::all_of(json.begin(), json.end(), [](char c) { return c >= ' ' && c < 0x7f; });
    if (isAscii) {
        return json;
    }
    QString text;
    for (const QChar c : QString::fromUtf8(json)) {
        if (isHarmful(c)) {
            text += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar{u'0'});
        } else {
            text += c;
        }
    }
    return text.toUtf8();
}

} // namespace

bool print(const QString &text)
{
    return write(stdout, text.toUtf8());
}

bool printJson(const QJsonObject &object)
{
    return write(stdout, escaped(QJsonDocument{object}.toJson(QJsonDocument::Compact)) + '\n');
}

bool flush()
{
    const bool isFlushed = std::fflush(stdout) == 0;
    return isFlushed && std::ferror(stdout) == 0;
}

ExitStatus finished(ExitStatus status)
{
    if (flush()) {
        return status;
    }
    complain(TerminalText::tr("The answer could not be written as a whole: check that there is room where it "
                              "goes, and that it may be written there."));
    return ExitStatus::CouldNot;
}

void complain(const QString &message)
{
    write(stderr, "portolan-cli: " + printableLines(message).toUtf8() + '\n');
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

std::optional<ExitStatus> refuseWords(const QCommandLineParser &parser, const QString &subcommand)
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        return std::nullopt;
    }
    complain(TerminalText::tr("“portolan-cli %1” takes options alone: leave out “%2”.", "a subcommand, words")
                 .arg(subcommand, printable(words.join(u' '))));
    return ExitStatus::Usage;
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
    return visibleText(text);
}

QString printableLines(const QString &text)
{
    QStringList lines = text.split(u'\n');
    std::ranges::transform(lines, lines.begin(), visibleText);
    return lines.join(u'\n');
}

} // namespace portolan::terminal

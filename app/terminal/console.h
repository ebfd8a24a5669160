// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal/command.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <optional>

namespace portolan::terminal {

/// Writes text to standard output as UTF-8. False when nobody takes it (a full disk): then and ever after.
bool print(const QString &text);
/// Writes the object as one line. Characters that would do something to a terminal are written as \u escapes.
bool printJson(const QJsonObject &object);
/// Hands on what was printed. False when some of it was not taken, now or before.
[[nodiscard]] bool flush();
/// The status to end with: the one given, or CouldNot, and a sentence, where not all that was printed was
/// taken.
[[nodiscard]] ExitStatus finished(ExitStatus status);
/// Writes a message for people to standard error.
void complain(const QString &message);

/// A parser with --help and the description; options are added by the subcommand.
void prepare(QCommandLineParser &parser, const QString &description);
/// Parses "portolan-cli SUBCOMMAND ARGUMENTS". A status means: end with it, after --help or a message.
[[nodiscard]] std::optional<ExitStatus> parse(
    QCommandLineParser &parser, const QString &subcommand, const QStringList &arguments);

/// For subcommands that take options alone: a status means that there were other words, and that it was said.
[[nodiscard]] std::optional<ExitStatus> refuseWords(
    const QCommandLineParser &parser, const QString &subcommand);

/// The shipped database; what is wrong with it was said when there is none.
[[nodiscard]] std::optional<Catalog> openCatalog();
/// Says the error; the status to end with.
[[nodiscard]] ExitStatus fail(const Error &error);
/// Text from outside made fit for a line of a terminal, see visibleText().
[[nodiscard]] QString printable(const QString &text);
/// The same of text that has lines of its own.
[[nodiscard]] QString printableLines(const QString &text);

} // namespace portolan::terminal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/terminal/command.h"
#include "core/base/result.h"
#include "core/catalog/catalog.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <optional>

namespace portolan::terminal {

/// Writes text to standard output as UTF-8. False when nobody takes it (a closed pipe, a full disk).
bool print(const QString &text);
/// Writes the object as one line.
bool printJson(const QJsonObject &object);
/// Writes a message for people to standard error.
void complain(const QString &message);

/// A parser with --help and the description; options are added by the subcommand.
void prepare(QCommandLineParser &parser, const QString &description);
/// Parses "portolan-cli SUBCOMMAND ARGUMENTS". A status means: end with it, after --help or a message.
[[nodiscard]] std::optional<ExitStatus> parse(
    QCommandLineParser &parser, const QString &subcommand, const QStringList &arguments);

/// The shipped database; what is wrong with it was said when there is none.
[[nodiscard]] std::optional<Catalog> openCatalog();
/// Says the error; the status to end with.
[[nodiscard]] ExitStatus fail(const Error &error);
/// Text from outside made fit for a terminal: control characters, escape sequences among them, are replaced.
[[nodiscard]] QString printable(const QString &text);

} // namespace portolan::terminal

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace portolan::test {

/// What portolan-cli ended with and wrote.
struct Answer
{
    int status = -1;
    QString output;
    QString errors;
};

/// For portolan-cli of this build. Nothing of the journal of whoever runs the tests, unless journal names
/// another.
[[nodiscard]] QProcessEnvironment programEnvironment(
    const QString &database = QStringLiteral(PORTOLAN_DATABASE_FILE),
    const QString &journal = QStringLiteral("/nowhere/journal.sqlite"));

/// Runs it in such an environment.
[[nodiscard]] Answer ask(const QStringList &arguments,
    const QString &database = QStringLiteral(PORTOLAN_DATABASE_FILE),
    const QString &journal = QStringLiteral("/nowhere/journal.sqlite"));

/// The same with standard output to that file, as /dev/full: output stays empty.
[[nodiscard]] Answer askInto(const QString &file, const QStringList &arguments);

} // namespace portolan::test

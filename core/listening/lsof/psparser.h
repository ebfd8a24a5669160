// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <string_view>
#include <vector>

namespace portolan {

/// One line of ps(1).
struct PsRow
{
    qint64 pid = 0;
    /// UTC, to the second.
    QDateTime startedAt;
    /// The arguments with a blank between them: where one ends is not told.
    QString command;

    bool operator==(const PsRow &) const = default;
};

/// Pure. The output of "ps -o pid= -o lstart= -o command=" in UTC and with the dates of the C locale:
/// "  812 Sun Nov 22 13:21:23 2026 /usr/sbin/sshd -D". Lines of another form are skipped.
[[nodiscard]] std::vector<PsRow> parsePsOutput(std::string_view bytes);

/// Pure. The arguments of a command, as well as they can be told: cut at blanks, but a first one such as
/// "/Applications/Some Browser.app/Contents/MacOS/Some Browser" is kept whole where its end is the name of
/// the process.
[[nodiscard]] QStringList splitCommand(const QString &command, const QString &name);

} // namespace portolan

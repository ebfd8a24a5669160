// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/psparser.h"

#include "core/listening/linux/systemtext.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Of strftime(3) in the C locale.
constexpr std::array<std::string_view, 12> monthNames{
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// A name of fewer characters is never one that was cut: MAXCOMLEN and TASK_COMM_LEN.
constexpr qsizetype shortestCutName = 15;

int monthOf(std::string_view name)
{
    const auto *const found = std::find(monthNames.begin(), monthNames.end(), name);
    return found == monthNames.end() ? 0 : static_cast<int>(found - monthNames.begin()) + 1;
}

int numberOf(std::string_view text)
{
    const auto number = parseNumber(text);
    return number && *number <= 9999 ? static_cast<int>(*number) : -1;
}

/// Cuts "Sun Nov 22 13:21:23 2026" off the line; null where there is something else.
QDateTime takeDate(std::string_view &line)
{
    static_cast<void>(takeField(line)); // the day of the week
    const int month = monthOf(takeField(line));
    const int day = numberOf(takeField(line));
    const std::string_view clock = takeField(line);
    const int year = numberOf(takeField(line));
    if (clock.size() != 8 || clock[2] != ':' || clock[5] != ':') {
        return {};
    }
    const QDate date{year, month, day};
    const QTime time{numberOf(clock.substr(0, 2)), numberOf(clock.substr(3, 2)), numberOf(clock.substr(6))};
    return date.isValid() && time.isValid() ? QDateTime{date, time, Qt::UTC} : QDateTime{};
}

std::optional<PsRow> parsePsLine(std::string_view line)
{
    const auto pid = parseNumber(takeField(line));
    if (!pid || *pid == 0 || *pid > std::numeric_limits<qint32>::max()) {
        return std::nullopt;
    }
    PsRow row;
    row.pid = static_cast<qint64>(*pid);
    row.startedAt = takeDate(line);
    if (row.startedAt.isNull()) {
        return std::nullopt;
    }
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    line = line.substr(0, line.find_last_not_of(' ') + 1);
    row.command = decodeText(line, maxCommandLineLength);
    return row;
}

bool endsInName(QStringView path, const QString &name)
{
    const QStringView file = path.sliced(path.lastIndexOf(u'/') + 1);
    return file == name || (name.size() >= shortestCutName && file.startsWith(name));
}

/// Length of the first argument.
qsizetype firstArgumentSize(const QString &command, const QString &name)
{
    const qsizetype firstBlank = command.indexOf(u' ');
    const qsizetype shortest = firstBlank < 0 ? command.size() : firstBlank;
    if (!command.startsWith(u'/') || name.isEmpty()) {
        return shortest;
    }
    for (qsizetype end = shortest;;) {
        if (endsInName(QStringView{command}.first(end), name)) {
            return end;
        }
        // An option or another path is an argument of its own.
        const QChar next = end + 1 < command.size() ? command.at(end + 1) : QChar{u'-'};
        if (next == u'-' || next == u'/') {
            return shortest;
        }
        const qsizetype blank = command.indexOf(u' ', end + 1);
        end = blank < 0 ? command.size() : blank;
    }
}

} // namespace

std::vector<PsRow> parsePsOutput(std::string_view bytes)
{
    std::vector<PsRow> rows;
    while (!bytes.empty()) {
        if (auto row = parsePsLine(takeLine(bytes))) {
            rows.push_back(std::move(*row));
        }
    }
    return rows;
}

QStringList splitCommand(const QString &command, const QString &name)
{
    if (command.trimmed().isEmpty()) {
        return {};
    }
    const qsizetype size = firstArgumentSize(command, name);
    return QStringList{command.first(size)} + command.sliced(size).split(u' ', Qt::SkipEmptyParts);
}

} // namespace portolan

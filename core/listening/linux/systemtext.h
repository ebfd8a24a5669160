// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace portolan {

/// Characters that a name of the system (process, user, unit, device) keeps.
inline constexpr qsizetype maxNameLength = 256;
/// Characters that one argument of a command line keeps, so that a long class path leaves room for the rest.
inline constexpr qsizetype maxArgumentLength = 1024;
/// Characters that a whole command line keeps.
inline constexpr qsizetype maxCommandLineLength = 4096;

/// Text of the system, cut to maxLength with an ellipsis at the end. Linux text has no encoding of its own:
/// UTF-8 is tried first, then the locale's.
[[nodiscard]] QString decodeText(std::string_view bytes, qsizetype maxLength = maxNameLength);
/// The arguments in /proc/PID/cmdline: each ends in a zero byte (proc(5)), unless the process wrote its title
/// over them.
[[nodiscard]] QStringList decodeCommandLine(std::string_view bytes);

/// A decimal number that fills the whole text.
[[nodiscard]] std::optional<quint64> parseNumber(std::string_view text, int base = 10);
/// Cuts the first field, up to a run of blanks, off the text.
[[nodiscard]] std::string_view takeField(std::string_view &text);
/// Cuts the first line off the text; the newline is dropped.
[[nodiscard]] std::string_view takeLine(std::string_view &text);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace portolan {

// Dates and numbers as the reader's language writes them, in the digits 0 to 9 everywhere: port numbers and
// commands have no others, and two kinds of digits in one sentence are hard to read.

/// Month in words, without the day of the week: "9 April 2014".
[[nodiscard]] QString dateText(QDate date);
/// "April 2014".
[[nodiscard]] QString monthText(QDate date);
/// Date and time of day in this computer's time zone, short.
[[nodiscard]] QString momentText(const QDateTime &moment);
/// Time of day in this computer's time zone, short.
[[nodiscard]] QString timeText(const QDateTime &moment);
/// Time of day in this computer's time zone, to the second.
[[nodiscard]] QString exactTimeText(const QDateTime &moment);
/// With the language's separators: "65,536".
[[nodiscard]] QString numberText(qint64 number);
/// The same text with the digits 0 to 9 in place of those of other scripts, and the comma that goes with
/// them.
[[nodiscard]] QString withPlainDigits(QString text);

} // namespace portolan

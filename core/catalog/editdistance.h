// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace portolan {

/// Words beyond this length have no distance.
constexpr qsizetype longestWordToCompare = 32;

/// How far a word is from a term.
struct EditDistance
{
    /// The fewest letters to insert, drop, replace or swap with the next one that make the word a beginning
    /// of the term (optimal string alignment: no letter is touched twice).
    int toBeginning = 0;
    /// The same for the whole term.
    int toWhole = 0;

    bool operator==(const EditDistance &) const = default;
};

/// Each most + 1 where it takes more than most.
[[nodiscard]] EditDistance editDistance(QStringView word, QStringView term, int most);

} // namespace portolan

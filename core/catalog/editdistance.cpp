// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/editdistance.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

/// Distances of one beginning of the term to all beginnings of the word.
using DistanceRow = std::array<int, longestWordToCompare + 1>;

} // namespace

EditDistance editDistance(QStringView word, QStringView term, int most)
{
    const qsizetype length = word.size();
    if (length > longestWordToCompare) {
        return {most + 1, most + 1};
    }
    DistanceRow beforeLast{};
    DistanceRow last{};
    DistanceRow row{};
    for (qsizetype column = 0; column <= length; ++column) {
        last.at(column) = static_cast<int>(column);
    }
    int best = last.at(length);
    int smallestOfLast = 0;
    const qsizetype end = std::min(term.size(), length + most);
    for (qsizetype line = 1; line <= end; ++line) {
        row.front() = static_cast<int>(line);
        int smallest = row.front();
        for (qsizetype column = 1; column <= length; ++column) {
            const bool isEqual = term[line - 1] == word[column - 1];
            int distance
                = std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + (isEqual ? 0 : 1)});
            if (line > 1 && column > 1 && term[line - 1] == word[column - 2]
                && term[line - 2] == word[column - 1]) {
                distance = std::min(distance, beforeLast[column - 2] + 1);
            }
            row[column] = distance;
            smallest = std::min(smallest, distance);
        }
        best = std::min(best, row[length]);
        // A swap reaches two lines back, never further.
        if (smallest > most && smallestOfLast > most) {
            return {std::min(best, most + 1), most + 1};
        }
        smallestOfLast = smallest;
        beforeLast = last;
        last = row;
    }
    const int whole = end == term.size() ? last.at(length) : most + 1;
    return {std::min(best, most + 1), std::min(whole, most + 1)};
}

} // namespace portolan

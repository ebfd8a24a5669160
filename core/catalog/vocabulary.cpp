// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/vocabulary.h"

#include "core/catalog/editdistance.h"

#include <algorithm>
#include <array>

namespace portolan {

namespace {

constexpr qsizetype shortestWordToCorrect = 4;
constexpr qsizetype shortestWordOfTwoMistakes = 8;
constexpr int mostMistakes = 2;
constexpr qsizetype mostCorrections = 5;

/// Two signs may share a bit; then fewer differences show, never more.
quint32 lettersIn(QStringView text)
{
    quint32 letters = 0;
    for (const QChar sign : text) {
        letters |= 1U << (sign.unicode() % 32U);
    }
    return letters;
}

/// Whether more than so many bits are set; quicker than to count them.
bool hasMoreBitsThan(quint32 bits, int most)
{
    for (int bit = 0; bit < most; ++bit) {
        bits &= bits - 1U;
    }
    return bits != 0;
}

/// One mistake leaves one of the first two letters where it was, or moves it by one place.
bool canBeginAlike(QStringView word, QStringView term)
{
    return term[0] == word[0] || term[1] == word[1] || term[0] == word[1] || term[1] == word[0];
}

} // namespace

void Vocabulary::add(const QString &term)
{
    m_terms.push_back({lettersIn(term), m_text.size(), term.size()});
    m_text.append(term);
}

QStringView Vocabulary::textOf(const Term &term) const
{
    return QStringView{m_text}.sliced(term.place, term.length);
}

QStringList Vocabulary::nearest(const QString &word) const
{
    if (word.size() < shortestWordToCorrect || word.size() > longestWordToCompare) {
        return {};
    }
    const int most = word.size() < shortestWordOfTwoMistakes ? 1 : mostMistakes;
    const quint32 letters = lettersIn(word);
    // Whole words, then beginnings of words: "jupiter" is rather jupyter than jupyterhub.
    std::array<std::array<QStringList, 2>, mostMistakes + 1> found;
    for (const Term &term : m_terms) {
        // Each letter that the term lacks is a mistake, as is each that it is shorter.
        if (term.length + most < word.size() || hasMoreBitsThan(letters & ~term.letters, most)
            || (most == 1 && !canBeginAlike(word, textOf(term)))) {
            continue;
        }
        const auto [toBeginning, toWhole] = editDistance(word, textOf(term), most);
        if (toBeginning > most) {
            continue;
        }
        QStringList &terms = found.at(toBeginning).at(toWhole == toBeginning ? 0 : 1);
        if (terms.size() < mostCorrections) {
            terms.append(textOf(term).toString());
        }
    }
    QStringList nearest;
    for (const auto &[whole, beginnings] : found) {
        nearest += whole + beginnings;
    }
    return nearest.first(std::min(nearest.size(), mostCorrections));
}

} // namespace portolan

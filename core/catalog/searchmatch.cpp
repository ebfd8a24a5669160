// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/searchmatch.h"

#include "core/catalog/textfolding.h"

#include <algorithm>
#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

constexpr qsizetype mostWordsOfAnExcerpt = 5;

/// Whether the words begin with the term at the beginning of a word; for a phrase, end with a word as well.
bool hasTerm(QStringView words, const SearchTerm &term)
{
    for (qsizetype place = words.indexOf(term.text); place >= 0;
         place = words.indexOf(term.text, place + 1)) {
        const qsizetype end = place + term.text.size();
        const bool isWhole = end == words.size() || words[end] == u' ';
        if ((place == 0 || words[place - 1] == u' ') && (isWhole || !term.isPhrase)) {
            return true;
        }
    }
    return false;
}

} // namespace

SearchMatcher::SearchMatcher(const QList<SearchTerm> &terms)
{
    for (const SearchTerm &term : terms) {
        m_terms.append({foldedWords(term.text), term.isPhrase});
    }
}

quint32 SearchMatcher::termsIn(QStringView entry) const
{
    const QString words = foldedWords(entry);
    // sqlnet is found as sql-net.
    const QString bare = words.contains(u' ') ? QString{words}.remove(u' ') : QString{};
    quint32 found = 0;
    for (qsizetype place = 0; place < m_terms.size(); ++place) {
        const SearchTerm &term = m_terms.at(place);
        if (hasTerm(words, term) || (!bare.isEmpty() && hasTerm(bare, term))) {
            found |= 1U << static_cast<unsigned>(place);
        }
    }
    return found;
}

QString SearchMatcher::excerptOf(const QString &entry) const
{
    const QStringList words = entry.split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= mostWordsOfAnExcerpt) {
        return entry;
    }
    const auto isFound = [this](const QString &word) { return termsIn(word) != 0; };
    const qsizetype place = std::ranges::find_if(words, isFound) - words.begin();
    const qsizetype first = std::clamp<qsizetype>(place - 1, 0, words.size() - mostWordsOfAnExcerpt);
    return (first > 0 ? u"… "_s : QString{}) + words.sliced(first, mostWordsOfAnExcerpt).join(u' ')
        + (first + mostWordsOfAnExcerpt < words.size() ? u" …"_s : QString{});
}

SearchMatch SearchMatcher::matchIn(const SearchTexts &texts) const
{
    using Match = SearchHit::Match;
    const std::array<std::pair<Match, const QString *>, 4> fields{{{Match::RegisteredName, &texts.names},
        {Match::Service, &texts.services},
        {Match::Use, &texts.uses},
        {Match::Description, &texts.words}}};
    SearchMatch best;
    quint32 everywhere = 0;
    for (const auto &[match, text] : fields) {
        for (const QStringView entry : QStringView{*text}.split(u'\n')) {
            const quint32 found = termsIn(entry);
            everywhere |= found;
            if (const int count = std::popcount(found); count > best.termsOfEntry) {
                best.termsOfEntry = count;
                best.match = match;
                best.entry = entry.toString();
            }
            if (best.termsOfEntry == m_terms.size()) {
                best.terms = best.termsOfEntry;
                return best;
            }
        }
    }
    best.terms = std::popcount(everywhere);
    return best;
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace portolan {

/// The words that the search index contains, to find what somebody meant who made a typing mistake.
class Vocabulary final
{
public:
    Vocabulary() = default;

    /// term: folded. The terms of more prominent documents have to be added before those of others.
    void add(const QString &term);

    /// At most five terms that differ from the word, or begin with what differs from it, by one letter, or by
    /// two where the word has eight or more. The nearest come first, of equally near ones whole words, then
    /// the most prominent. Words of less than four letters have none. word: folded.
    [[nodiscard]] QStringList nearest(const QString &word) const;

private:
    struct Term
    {
        /// A bit for each letter that occurs.
        quint32 letters = 0;
        qsizetype place = 0;
        qsizetype length = 0;
    };

    [[nodiscard]] QStringView textOf(const Term &term) const;

    /// All terms in a row: looking through them has to be quick.
    QString m_text;
    std::vector<Term> m_terms;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/searchhit.h"
#include "core/catalog/searchquery.h"

#include <QList>
#include <QString>

namespace portolan {

/// The texts of a document of the search index, one entry a line.
struct SearchTexts
{
    QString names;
    QString services;
    QString uses;
    QString words;
};

/// Why a document was found.
struct SearchMatch
{
    SearchHit::Match match = SearchHit::Match::Description;
    /// The entry that contains most of the terms: of equals, names come before services, uses and words.
    QString entry;
    /// How many of the terms the entry contains, and how many the whole document.
    int termsOfEntry = 0;
    int terms = 0;
};

/// Tells where terms stand in documents.
class SearchMatcher final
{
public:
    explicit SearchMatcher(const QList<SearchTerm> &terms);

    [[nodiscard]] SearchMatch matchIn(const SearchTexts &texts) const;
    /// A few words of an entry around the first that a term begins; the whole of a short one.
    [[nodiscard]] QString excerptOf(const QString &entry) const;

private:
    /// A bit for each term that the entry contains.
    [[nodiscard]] quint32 termsIn(QStringView entry) const;

    /// The words are folded.
    QList<SearchTerm> m_terms;
};

} // namespace portolan

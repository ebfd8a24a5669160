// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/searchhit.h"
#include "core/catalog/searchquery.h"
#include "core/catalog/vocabulary.h"

#include <QSet>
#include <QVector>

#include <optional>
#include <string>

#include <SQLiteCpp/Statement.h>

namespace SQLite {
class Database;
}

namespace portolan {

/// The prepared SELECTs behind Catalog::search. Throws SQLite::Exception.
///
/// Words are looked for in steps, and the first that finds something answers: all words; all but those that
/// questions are made of (at once where something is called as the others say); with typing mistakes mended;
/// any of the words. In each step what is called so comes before what begins so, and that before what merely
/// contains the words, the most prominent first; of several words, those in one entry count more.
class SearchReader final
{
public:
    explicit SearchReader(SQLite::Database &database);
    Q_DISABLE_COPY_MOVE(SearchReader)

    /// At most limit hits, the best first. With only, none but these ports are found; without it, a query
    /// that isListening() finds nothing.
    [[nodiscard]] QVector<SearchHit> search(
        const SearchQuery &query, int limit, const std::optional<QVector<PortNumber>> &only);

private:
    struct Run;

    /// A word as it was typed and the terms that it may have meant.
    struct Mistake
    {
        qsizetype place = 0;
        QString typed;
        QStringList meant;
    };

    void addByFilter(Run &run);
    /// The next three, one after the other.
    void addByAllTerms(Run &run, const QList<SearchTerm> &terms);
    /// What is called as the terms are in one.
    void addByName(Run &run, const QList<SearchTerm> &terms);
    /// Services whose names begin so.
    void addByBeginning(Run &run, const QList<SearchTerm> &terms);
    /// What contains all terms.
    void addByWords(Run &run, const QList<SearchTerm> &terms);
    void addByMending(Run &run, const QList<SearchTerm> &terms);
    void addByAnyTerm(Run &run, const QList<SearchTerm> &terms);
    /// The documents of an FTS5 expression; of several terms, so many are compared by how well these fit.
    void addByExpression(Run &run, const QString &expression, const QList<SearchTerm> &terms, int toCompare);
    /// Steps the statement, whose parameters for text are bound, and adds what is new.
    static void addRows(Run &run, SQLite::Statement &statement, const QList<SearchTerm> &terms);
    [[nodiscard]] QVector<Mistake> mistakesIn(const QList<SearchTerm> &terms);
    [[nodiscard]] bool isKnown(const SearchTerm &term);
    [[nodiscard]] const Vocabulary &vocabulary();

    SQLite::Database &m_database;
    SQLite::Statement m_byNumber;
    SQLite::Statement m_byList;
    SQLite::Statement m_byProminence;
    SQLite::Statement m_byName;
    SQLite::Statement m_byBeginning;
    SQLite::Statement m_byWords;
    SQLite::Statement m_occurs;
    /// Read when the first typing mistake is met.
    std::optional<Vocabulary> m_vocabulary;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/searchreader.h"

#include "core/catalog/dossier.h"
#include "core/catalog/query.h"
#include "core/catalog/searchmatch.h"
#include "core/catalog/textfolding.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>
#include <utility>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// Places of parameters; those of the filters stand in searchFilterSql.
constexpr int limitParameter = 10;
/// A text, or the first of what lies between two texts or numbers.
constexpr int beginParameter = 11;
constexpr int endParameter = 12;
/// So many of the most prominent documents that contain all of several words, or any of them, are compared by
/// how well the words fit.
constexpr int mostToCompareForAll = 30;
constexpr int mostToCompareForAny = 100;
/// U+10FFFF in UTF-8.
constexpr auto afterAllSigns = "\xf4\x8f\xbf\xbf";

// A NULL parameter asks for nothing. A page has no port and fulfils no filter.
const std::string searchFilterSql
    = " (?1 IS NULL OR p.port BETWEEN ?1 AND ?2)"
      " AND (?3 IS NULL OR p.overall = ?3)"
      " AND (?4 IS NULL OR p.port BETWEEN ?4 AND ?5)"
      " AND (?6 IS NULL OR CASE ?6 WHEN 0 THEN p.tcp WHEN 1 THEN p.udp WHEN 2 THEN p.sctp"
      " ELSE p.dccp END >= 4)"
      " AND (?7 IS NULL OR p.port IN (SELECT port FROM port_dossiers AS pd"
      " JOIN dossiers ON dossiers.id = pd.dossier_id WHERE kind = ?7))"
      " AND (?8 IS NULL OR (p.port IN (SELECT port FROM threats)) = ?8)"
      " AND (?9 IS NULL OR p.port IN (SELECT value FROM json_each(?9)))";
const std::string searchPortColumns = "p.port, p.overall, p.service, p.name, p.description";
const std::string byNumberSql = "SELECT " + searchPortColumns
    + " FROM ports AS p WHERE p.port BETWEEN ?11 AND ?12 AND" + searchFilterSql
    + " ORDER BY p.port LIMIT ?10";
const std::string byListSql = "SELECT " + searchPortColumns
    + " FROM ports AS p WHERE p.port IN (SELECT value FROM json_each(?9)) AND" + searchFilterSql
    + " ORDER BY p.port LIMIT ?10";
const std::string byProminenceSql = "SELECT " + searchPortColumns
    + " FROM search_documents AS d JOIN ports AS p ON p.port = d.port WHERE" + searchFilterSql
    + " ORDER BY d.id LIMIT ?10";
const std::string searchDocumentSql
    = "SELECT " + searchPortColumns + ", d.id, d.names, d.services, d.uses, d.words, c.key, c.title FROM ";
const std::string searchJoinSql = " LEFT JOIN ports AS p ON p.port = d.port"
                                  " LEFT JOIN concepts AS c ON c.id = d.concept_id WHERE";
// Documents are numbered by prominence: results come in the order of their numbers, and the index is read no
// further than needed.
const std::string byNameSql = searchDocumentSql
    + "search_names AS n JOIN search_documents AS d ON d.id = n.document_id" + searchJoinSql + searchFilterSql
    + " AND n.rank IN (0, 1, 2, 3) AND n.name = ?11 ORDER BY n.rank, d.id LIMIT ?10";
const std::string byBeginningSql = searchDocumentSql
    + "search_names AS n JOIN search_documents AS d ON d.id = n.document_id" + searchJoinSql + searchFilterSql
    + " AND n.rank = 4 AND n.name >= ?11 AND n.name < ?12 ORDER BY d.id LIMIT ?10";
const std::string byWordsSql = searchDocumentSql
    + "search_index JOIN search_documents AS d ON d.id = search_index.rowid" + searchJoinSql + searchFilterSql
    + " AND search_index MATCH ?11 ORDER BY search_index.rowid LIMIT ?10";
constexpr auto occursSql = "SELECT 1 FROM search_index WHERE search_index MATCH ? LIMIT 1";
constexpr auto vocabularySql = "SELECT term FROM search_terms ORDER BY document_id, term";

SearchHit portHitIn(SQLite::Statement &row)
{
    SearchHit hit;
    hit.port = portIn(row.getColumn(0));
    hit.overall = statusIn(row.getColumn(1));
    hit.service = textIn(row.getColumn(2));
    hit.name = textIn(row.getColumn(3));
    hit.description = textIn(row.getColumn(4));
    return hit;
}

std::string jsonOf(const QVector<PortNumber> &ports)
{
    QJsonArray numbers;
    for (const PortNumber port : ports) {
        numbers.append(port.value());
    }
    return QJsonDocument{numbers}.toJson(QJsonDocument::Compact).toStdString();
}

QString wordsOf(const QList<SearchTerm> &terms)
{
    QStringList words;
    for (const SearchTerm &term : terms) {
        words.append(term.text);
    }
    return words.join(u' ');
}

} // namespace

/// What all steps of one search have in common, and the hits so far.
struct SearchReader::Run
{
    const SearchQuery &query;
    int limit;
    std::optional<std::string> only;
    QVector<SearchHit> hits;
    /// Documents among the hits.
    QSet<int> found;
    /// How well the terms fit each of the hits: the more of them the better, above all in one entry.
    QVector<int> fits;
    /// What is said of the hits that come now.
    QString typed;
    QString corrected;

    [[nodiscard]] bool isFull() const { return hits.size() >= limit; }

    /// Puts those from that place on which fit better first, and cuts off what is beyond the limit.
    void sortFrom(qsizetype start)
    {
        QVector<std::pair<int, SearchHit>> sorted;
        for (qsizetype place = start; place < hits.size(); ++place) {
            sorted.append({fits.at(place), hits.at(place)});
        }
        std::ranges::stable_sort(sorted, std::ranges::greater{}, &std::pair<int, SearchHit>::first);
        for (qsizetype place = start; place < hits.size(); ++place) {
            std::tie(fits[place], hits[place]) = sorted.at(place - start);
        }
        hits = hits.first(std::min<qsizetype>(hits.size(), limit));
        fits = fits.first(hits.size());
    }

    /// Binds the filters and the limit.
    void bindTo(SQLite::Statement &statement) const
    {
        if (const auto numbers = query.numbers()) {
            statement.bind(1, numbers->first.value());
            statement.bind(2, numbers->last.value());
        }
        if (const auto wanted = query.status()) {
            statement.bind(3, static_cast<int>(*wanted));
        }
        if (const auto range = query.range()) {
            statement.bind(4, firstOf(*range).value());
            statement.bind(5, lastOf(*range).value());
        }
        if (const auto wanted = query.transport()) {
            statement.bind(6, static_cast<int>(*wanted));
        }
        if (!query.kind().isEmpty()) {
            statement.bind(7, query.kind().toStdString());
        }
        if (const auto wanted = query.hasThreats()) {
            statement.bind(8, *wanted ? 1 : 0);
        }
        if (only) {
            statement.bind(9, *only);
        }
        statement.bind(limitParameter, limit);
    }
};

SearchReader::SearchReader(SQLite::Database &database)
    : m_database{database}
    , m_byNumber{database, byNumberSql}
    , m_byList{database, byListSql}
    , m_byProminence{database, byProminenceSql}
    , m_byName{database, byNameSql}
    , m_byBeginning{database, byBeginningSql}
    , m_byWords{database, byWordsSql}
    , m_occurs{database, occursSql}
{ }

QVector<SearchHit> SearchReader::search(
    const SearchQuery &query, int limit, const std::optional<QVector<PortNumber>> &only)
{
    if (query.isEmpty() || limit <= 0 || (query.isListening() && !only)) {
        return {};
    }
    Run run{.query = query,
        .limit = limit,
        .only = only ? std::optional{jsonOf(*only)} : std::nullopt,
        .hits = {},
        .found = {},
        .fits = {},
        .typed = {},
        .corrected = {}};
    if (query.terms().isEmpty()) {
        addByFilter(run);
        return run.hits;
    }
    const QList<SearchTerm> telling = query.withoutStopWords().terms();
    addByName(run, query.terms());
    const qsizetype named = run.hits.size();
    addByName(run, telling);
    // "ssh port" is about what is called ssh, although other ports mention both words.
    const bool isAboutName = run.hits.size() > named;
    if (!isAboutName) {
        addByAllTerms(run, query.terms());
    }
    if (telling.isEmpty() && run.hits.isEmpty()) {
        addByFilter(run);
        return run.hits;
    }
    if (telling != query.terms() && (isAboutName || run.hits.size() == named)) {
        addByAllTerms(run, telling);
    }
    if (run.hits.isEmpty()) {
        addByMending(run, telling);
    }
    if (run.hits.isEmpty() && telling.size() > 1) {
        addByAnyTerm(run, telling);
    }
    return run.hits;
}

void SearchReader::addByFilter(Run &run)
{
    const SearchQuery &query = run.query;
    // Few ports are of a kind or have threats: all of them are documents, in the order of prominence.
    const bool isForDocuments
        = !query.numbers() && (!query.kind().isEmpty() || query.hasThreats().value_or(false));
    SQLite::Statement &statement = run.only ? m_byList : isForDocuments ? m_byProminence : m_byNumber;
    Query rows{statement};
    run.bindTo(statement);
    if (&statement == &m_byNumber) {
        const auto numbers = query.numbers();
        statement.bind(beginParameter, numbers ? numbers->first.value() : 0);
        statement.bind(endParameter, numbers ? numbers->last.value() : PortNumber::count - 1);
    }
    while (rows.next()) {
        SearchHit hit = portHitIn(statement);
        hit.match = query.numbers() ? SearchHit::Match::Number : SearchHit::Match::Filter;
        run.hits.append(hit);
    }
}

void SearchReader::addByName(Run &run, const QList<SearchTerm> &terms)
{
    const Query guard{m_byName};
    run.bindTo(m_byName);
    m_byName.bind(beginParameter, foldedKey(wordsOf(terms)).toStdString());
    addRows(run, m_byName, terms);
}

void SearchReader::addByAllTerms(Run &run, const QList<SearchTerm> &terms)
{
    addByName(run, terms);
    addByBeginning(run, terms);
    addByWords(run, terms);
}

void SearchReader::addByBeginning(Run &run, const QList<SearchTerm> &terms)
{
    const QString words = foldedWords(wordsOf(terms));
    // "database" asks for databases, not for what happens to begin so.
    if (words.isEmpty() || run.isFull() || dossierKinds().contains(words)) {
        return;
    }
    const Query guard{m_byBeginning};
    run.bindTo(m_byBeginning);
    m_byBeginning.bind(beginParameter, words.toStdString());
    m_byBeginning.bind(endParameter, words.toStdString() + afterAllSigns);
    addRows(run, m_byBeginning, terms);
}

void SearchReader::addByWords(Run &run, const QList<SearchTerm> &terms)
{
    if (!run.isFull()) {
        addByExpression(run, ftsExpression(terms), terms, mostToCompareForAll);
    }
}

void SearchReader::addByExpression(
    Run &run, const QString &expression, const QList<SearchTerm> &terms, int toCompare)
{
    const qsizetype start = run.hits.size();
    const int limit = run.limit;
    if (terms.size() > 1) {
        run.limit = std::max(limit, toCompare);
    }
    {
        const Query guard{m_byWords};
        run.bindTo(m_byWords);
        m_byWords.bind(beginParameter, expression.toStdString());
        addRows(run, m_byWords, terms);
    }
    run.limit = limit;
    if (terms.size() > 1) {
        run.sortFrom(start);
    }
}

void SearchReader::addRows(Run &run, SQLite::Statement &statement, const QList<SearchTerm> &terms)
{
    const SearchMatcher matcher{terms};
    while (!run.isFull() && statement.executeStep()) {
        const int document = statement.getColumn(5).getInt();
        if (run.found.contains(document)) {
            continue;
        }
        run.found.insert(document);
        SearchHit hit = portHitIn(statement);
        hit.conceptId = textIn(statement.getColumn(10));
        hit.conceptTitle = textIn(statement.getColumn(11));
        const SearchMatch match = matcher.matchIn({textIn(statement.getColumn(6)),
            textIn(statement.getColumn(7)),
            textIn(statement.getColumn(8)),
            textIn(statement.getColumn(9))});
        hit.match = match.match;
        hit.matched = matcher.excerptOf(match.entry);
        hit.typed = run.typed;
        hit.corrected = run.corrected;
        run.hits.append(hit);
        run.fits.append((match.terms * (static_cast<int>(terms.size()) + 1)) + match.termsOfEntry);
    }
}

void SearchReader::addByMending(Run &run, const QList<SearchTerm> &terms)
{
    const QVector<Mistake> mistakes = mistakesIn(terms);
    qsizetype attempts = 0;
    for (const Mistake &mistake : mistakes) {
        attempts = std::max(attempts, mistake.meant.size());
    }
    for (qsizetype attempt = 0; attempt < attempts && !run.isFull(); ++attempt) {
        QList<SearchTerm> mended = terms;
        QStringList typed;
        QStringList meant;
        for (const Mistake &mistake : mistakes) {
            if (!mistake.meant.isEmpty()) {
                typed.append(mistake.typed);
                meant.append(mistake.meant.at(std::min(attempt, mistake.meant.size() - 1)));
                mended[mistake.place] = {meant.constLast(), true};
            }
        }
        run.typed = typed.join(u' ');
        run.corrected = meant.join(u' ');
        addByAllTerms(run, mended);
    }
    run.typed.clear();
    run.corrected.clear();
}

void SearchReader::addByAnyTerm(Run &run, const QList<SearchTerm> &terms)
{
    QList<SearchTerm> mended = terms;
    for (const Mistake &mistake : mistakesIn(terms)) {
        if (!mistake.meant.isEmpty()) {
            mended[mistake.place] = {mistake.meant.constFirst(), true};
        }
    }
    QStringList parts;
    for (const SearchTerm &term : mended) {
        parts.append(ftsExpression({term}));
    }
    addByExpression(run, parts.join(u" OR "_s), mended, mostToCompareForAny);
}

QVector<SearchReader::Mistake> SearchReader::mistakesIn(const QList<SearchTerm> &terms)
{
    QVector<Mistake> mistakes;
    for (qsizetype place = 0; place < terms.size(); ++place) {
        const SearchTerm &term = terms.at(place);
        if (!term.isPhrase && !isKnown(term)) {
            mistakes.append({place, term.text, vocabulary().nearest(foldedWords(term.text))});
        }
    }
    return mistakes;
}

bool SearchReader::isKnown(const SearchTerm &term)
{
    Query query{m_occurs, ftsExpression({term}).toStdString()};
    return query.next();
}

const Vocabulary &SearchReader::vocabulary()
{
    if (!m_vocabulary) {
        m_vocabulary.emplace();
        SQLite::Statement terms{m_database, vocabularySql};
        while (terms.executeStep()) {
            m_vocabulary->add(textIn(terms.getColumn(0)));
        }
    }
    return *m_vocabulary;
}

} // namespace portolan

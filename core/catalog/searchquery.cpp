// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/searchquery.h"

#include "core/catalog/dossier.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct SearchQueryText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::SearchQuery)
};

/// Nobody types more on purpose; the time of a search grows with it.
constexpr qsizetype longestText = 200;
constexpr qsizetype mostTerms = 12;

/// What questions are made of. "server" is not among them: many names contain it.
constexpr std::array<QStringView, 24> stopWords{u"where",
    u"does",
    u"what",
    u"is",
    u"which",
    u"port",
    u"ports",
    u"the",
    u"a",
    u"an",
    u"on",
    u"for",
    u"of",
    u"run",
    u"use",
    u"used",
    u"uses",
    u"using",
    u"by",
    u"my",
    u"do",
    u"i",
    u"to",
    u"how"};

bool isStopWord(const SearchTerm &term)
{
    return !term.isPhrase && std::ranges::any_of(stopWords, [&term](QStringView word) {
        return word.compare(term.text, Qt::CaseInsensitive) == 0;
    });
}

/// The text without what no word contains and SQLite would stop at.
QString readable(QStringView text)
{
    QString clean = text.first(std::min(text.size(), longestText)).toString();
    std::ranges::replace_if(
        clean, [](QChar sign) { return sign.category() == QChar::Other_Control; }, u' ');
    return clean;
}

/// A word at the end of a clause, without what ends the clause: "where does vite run?".
QString withoutEndOfClause(QString word)
{
    while (!word.isEmpty() && u"?!.,;"_s.contains(word.back())) {
        word.chop(1);
    }
    return word;
}

bool hasLetterOrDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

template <typename Values, typename Key>
QString listed(const Values &values, Key key)
{
    QStringList keys;
    for (const auto value : values) {
        keys.append(key(value));
    }
    return keys.join(u", "_s);
}

std::optional<PortRange> rangeFromKey(const QString &key)
{
    const auto *const found = std::find_if(allPortRanges.begin(),
        allPortRanges.end(),
        [&key](PortRange range) { return rangeKey(range).compare(key, Qt::CaseInsensitive) == 0; });
    return found == allPortRanges.end() ? std::nullopt : std::optional{*found};
}

} // namespace

Result<SearchQuery> SearchQuery::parse(QStringView text)
{
    SearchQuery query;
    // A phrase in quotes (the closing one may not be typed yet), or a run of anything but white space.
    static const QRegularExpression part{uR"re("([^"]*)"?|(\S+))re"_s};
    auto matches = part.globalMatch(readable(text));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(2)) {
            if (auto added = query.addWord(withoutEndOfClause(match.captured(2))); !added) {
                return tl::make_unexpected(added.error());
            }
        } else if (const QString phrase = match.captured(1).simplified(); hasLetterOrDigit(phrase)) {
            query.m_terms.append({phrase, true});
        }
    }
    query.m_terms = query.m_terms.first(std::min(query.m_terms.size(), mostTerms));
    query.recogniseListening();
    return query;
}

Result<void> SearchQuery::addWord(const QString &word)
{
    static const QRegularExpression number{u"^([0-9]+)(?:-([0-9]+))?$"_s};
    if (const auto match = number.match(word); match.hasMatch()) {
        return addNumbers(
            match.capturedView(1), match.hasCaptured(2) ? match.capturedView(2) : match.capturedView(1));
    }
    if (const qsizetype colon = word.indexOf(u':'); colon > 0) {
        const auto isFilter = addFilter(word.left(colon), word.mid(colon + 1));
        if (!isFilter) {
            return tl::make_unexpected(isFilter.error());
        }
        if (*isFilter) {
            return {};
        }
    }
    if (hasLetterOrDigit(word)) {
        m_terms.append({word, false});
    }
    return {};
}

Result<void> SearchQuery::addNumbers(QStringView first, QStringView last)
{
    const auto from = PortNumber::fromString(first);
    const auto to = PortNumber::fromString(last);
    if (!from || !to) {
        return failure(SearchQueryText::tr("There is no port %1: port numbers go from 0 to 65535.")
                           .arg(from ? last : first));
    }
    m_numbers = Numbers{std::min(*from, *to), std::max(*from, *to)};
    return {};
}

Result<bool> SearchQuery::addFilter(const QString &key, const QString &value)
{
    if (const auto transport = transportFromName(key)) {
        m_transport = transport;
        if (value.isEmpty()) {
            return true;
        }
        return addWord(value).map([] { return true; });
    }
    if (key.compare(u"status"_s, Qt::CaseInsensitive) == 0) {
        m_status = statusFromKey(value);
        if (!m_status) {
            return failure(SearchQueryText::tr("“%1” is no status. Possible are: %2.")
                               .arg(value, listed(allRegistrationStatuses, statusKey)));
        }
        return true;
    }
    if (key.compare(u"range"_s, Qt::CaseInsensitive) == 0) {
        m_range = rangeFromKey(value);
        if (!m_range) {
            return failure(SearchQueryText::tr("“%1” is no port range. Possible are: %2.")
                               .arg(value, listed(allPortRanges, rangeKey)));
        }
        return true;
    }
    if (key.compare(u"kind"_s, Qt::CaseInsensitive) == 0) {
        m_kind = value.toLower();
        if (!dossierKinds().contains(m_kind)) {
            return failure(SearchQueryText::tr("“%1” is no kind of service. Possible are: %2.")
                               .arg(value, dossierKinds().join(u", "_s)));
        }
        return true;
    }
    if (key.compare(u"threat"_s, Qt::CaseInsensitive) == 0) {
        const QString answer = value.toLower();
        if (answer != "yes"_L1 && answer != "no"_L1) {
            return failure(
                SearchQueryText::tr("“%1” is no answer to threat. Possible are: yes, no.").arg(value));
        }
        m_hasThreats = answer == "yes"_L1;
        return true;
    }
    return false;
}

void SearchQuery::recogniseListening()
{
    const QList<SearchTerm> told = withoutStopWords().m_terms;
    if (told.size() == 1 && !told.first().isPhrase
        && told.first().text.compare(u"listening"_s, Qt::CaseInsensitive) == 0) {
        m_terms.clear();
        m_isListening = true;
    }
}

bool SearchQuery::isEmpty() const
{
    return *this == SearchQuery{};
}

SearchQuery SearchQuery::withoutStopWords() const
{
    SearchQuery query = *this;
    query.m_terms.removeIf(isStopWord);
    return query.isEmpty() ? *this : query;
}

QString ftsExpression(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        parts.append(term.isPhrase ? ftsString(term.text) : ftsString(term.text) + u'*');
    }
    return parts.join(u' ');
}

QString ftsString(const QString &text)
{
    QString inner = text;
    inner.replace(u'"', u"\"\""_s);
    return u'"' + inner + u'"';
}

} // namespace portolan

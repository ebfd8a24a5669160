// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/searchquery.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct SearchQueryText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::SearchQuery)
};

/// A text that FTS5 takes as one string whatever is in it.
QString quoted(const QString &text)
{
    QString inner = text;
    inner.replace(u'"', u"\"\""_s);
    return u'"' + inner + u'"';
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
    auto matches = part.globalMatch(text.toString());
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(2)) {
            if (auto added = query.addWord(match.captured(2)); !added) {
                return tl::make_unexpected(added.error());
            }
        } else if (const QString phrase = match.captured(1).simplified(); hasLetterOrDigit(phrase)) {
            query.m_terms.append({phrase, true});
        }
    }
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
    return false;
}

bool SearchQuery::isEmpty() const
{
    return *this == SearchQuery{};
}

QStringList SearchQuery::terms() const
{
    QStringList texts;
    for (const Term &term : m_terms) {
        texts.append(term.text);
    }
    return texts;
}

QString SearchQuery::ftsExpression() const
{
    QStringList parts;
    for (const Term &term : m_terms) {
        parts.append(term.isPhrase ? quoted(term.text) : quoted(term.text) + u'*');
    }
    return parts.join(u' ');
}

} // namespace portolan

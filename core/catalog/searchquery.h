// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/portrange.h"
#include "core/base/result.h"
#include "core/base/transport.h"
#include "core/catalog/registrationstatus.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace portolan {

/// What a person typed into the search box, taken apart. All parts have to match.
///
///     postgres mail   words, each the beginning of a word of a name or description
///     "name server"   a phrase
///     22              a port number
///     20-25           a range of port numbers
///     tcp:443         a port number that is registered for that transport
///     status:reserved range:user
class SearchQuery final
{
public:
    /// The error says which part cannot be understood and what is possible there.
    [[nodiscard]] static Result<SearchQuery> parse(QStringView text);

    /// Nothing to look for.
    [[nodiscard]] bool isEmpty() const;

    /// First and last port number that was asked for; equal for a single number.
    struct Numbers
    {
        PortNumber first;
        PortNumber last;

        bool operator==(const Numbers &) const = default;
    };

    [[nodiscard]] std::optional<Numbers> numbers() const { return m_numbers; }

    [[nodiscard]] std::optional<Transport> transport() const { return m_transport; }

    [[nodiscard]] std::optional<RegistrationStatus> status() const { return m_status; }

    [[nodiscard]] std::optional<PortRange> range() const { return m_range; }

    /// Words and phrases, without quotes, in the order they were typed.
    [[nodiscard]] QStringList terms() const;
    /// The words and phrases as an FTS5 query (https://sqlite.org/fts5.html, section 3); empty when there are
    /// none.
    [[nodiscard]] QString ftsExpression() const;

    bool operator==(const SearchQuery &) const = default;

private:
    struct Term
    {
        QString text;
        bool isPhrase = false;

        bool operator==(const Term &) const = default;
    };

    [[nodiscard]] Result<void> addWord(const QString &word);
    [[nodiscard]] Result<void> addNumbers(QStringView first, QStringView last);
    /// False when key is no key of the query language.
    [[nodiscard]] Result<bool> addFilter(const QString &key, const QString &value);

    QList<Term> m_terms;
    std::optional<Numbers> m_numbers;
    std::optional<Transport> m_transport;
    std::optional<RegistrationStatus> m_status;
    std::optional<PortRange> m_range;
};

} // namespace portolan

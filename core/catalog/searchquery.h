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

/// A word or a phrase of a search.
struct SearchTerm
{
    QString text;
    /// The words of a phrase stand side by side and whole; a word may be the beginning of one.
    bool isPhrase = false;

    bool operator==(const SearchTerm &) const = default;
};

/// What a person typed into the search box, taken apart. All parts have to match.
///
///     postgres mail   words, each the beginning of a word of a name or description
///     "name server"   a phrase
///     22              a port number
///     20-25           a range of port numbers
///     tcp:443         a port number that is registered for that transport
///     status:reserved range:user kind:database threat:yes
///     listening       alone or beside filters: ports that this computer listens on now
///
/// Text after the first 200 characters and words after the twelfth are passed over.
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

    /// A key of dossierKinds(), or empty.
    [[nodiscard]] QString kind() const { return m_kind; }

    /// Whether ports with malware on record are wanted, or those without.
    [[nodiscard]] std::optional<bool> hasThreats() const { return m_hasThreats; }

    /// Only ports of listeners are wanted; who searches knows which these are.
    [[nodiscard]] bool isListening() const { return m_isListening; }

    /// Words and phrases in the order they were typed.
    [[nodiscard]] const QList<SearchTerm> &terms() const { return m_terms; }

    /// The same without the words that questions are made of ("where does ... run"); with all of them where
    /// nothing else would be left to look for.
    [[nodiscard]] SearchQuery withoutStopWords() const;

    bool operator==(const SearchQuery &) const = default;

private:
    [[nodiscard]] Result<void> addWord(const QString &word);
    [[nodiscard]] Result<void> addNumbers(QStringView first, QStringView last);
    /// False when key is no key of the query language.
    [[nodiscard]] Result<bool> addFilter(const QString &key, const QString &value);
    void recogniseListening();

    QList<SearchTerm> m_terms;
    std::optional<Numbers> m_numbers;
    std::optional<Transport> m_transport;
    std::optional<RegistrationStatus> m_status;
    std::optional<PortRange> m_range;
    QString m_kind;
    std::optional<bool> m_hasThreats;
    bool m_isListening = false;
};

/// The terms as an FTS5 query (https://sqlite.org/fts5.html, section 3): all of them have to match.
[[nodiscard]] QString ftsExpression(const QList<SearchTerm> &terms);
/// The text as one string of FTS5, whatever is in it.
[[nodiscard]] QString ftsString(const QString &text);

} // namespace portolan

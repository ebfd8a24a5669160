// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/catalog/registrationstatus.h"

#include <QString>

namespace portolan {

/// A port or a page that a search found, with what a result row shows and why it was found.
struct SearchHit
{
    /// What the search fits.
    enum class Match : quint8 {
        /// The port number was asked for.
        Number,
        RegisteredName,
        /// Name or program of a dossier; title of a page.
        Service,
        /// A list of others names it, of programs or of malware.
        Use,
        /// A description, role or keyword.
        Description,
        /// Only filters were given.
        Filter,
    };

    /// 0 for a page.
    PortNumber port;
    /// Id and title of the page; empty for a port.
    QString conceptId;
    QString conceptTitle;
    RegistrationStatus overall = RegistrationStatus::Unassigned;
    /// What people meet there; may be empty.
    QString service;
    /// Registered name and its description; may be empty.
    QString name;
    QString description;
    Match match = Match::Number;
    /// The entry that fits: "Vite development server", "sshd"; empty for Number and Filter, and where it
    /// cannot be told.
    QString matched;
    /// What was typed and what was looked for instead of it; empty where no mistake was mended.
    QString typed;
    QString corrected;

    [[nodiscard]] bool isPage() const { return !conceptId.isEmpty(); }

    bool operator==(const SearchHit &) const = default;
};

/// What people meet there first: the service, else the registered name, else its description; the title of a
/// page. Empty where nothing is known.
[[nodiscard]] QString labelOf(const SearchHit &hit);
/// What the registry says beside the label: name, description, both or nothing.
[[nodiscard]] QString registeredTextOf(const SearchHit &hit);
/// Why it was found, translated, in one line without a full stop.
[[nodiscard]] QString reasonText(const SearchHit &hit);
/// "number", "registered-name", "service", "use", "description", "filter": for JSON, never translated.
[[nodiscard]] QString matchKey(SearchHit::Match match);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/portfacts.h"

namespace portolan {

/// A port that a search found, with what a result row shows.
struct SearchHit
{
    /// Why it was found.
    enum class Match : quint8 { Number, Name, Description, Filter };

    PortNumber port;
    RegistrationStatus overall = RegistrationStatus::Unassigned;
    QString name;
    QString description;
    Match match = Match::Number;

    bool operator==(const SearchHit &) const = default;
};

} // namespace portolan

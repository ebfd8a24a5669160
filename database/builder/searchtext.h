// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/builder/portrecord.h"

namespace portolan::builder {

/// What search finds a port by.
struct SearchText
{
    /// Names, aliases and former names; those with punctuation also without it, so that sqlnet finds sql-net.
    QString names;
    QString descriptions;

    bool operator==(const SearchText &) const = default;
};

[[nodiscard]] SearchText searchTextOf(const PortRecord &port,
    const QVector<Registration> &registrations,
    const QVector<FormerName> &formerNames);

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"

#include <QStringList>

#include <optional>

namespace portolan::builder {

/// One row of IANA's "Service Name and Transport Protocol Port Number Registry" that has a port number.
struct RegistryRow
{
    /// Where the row begins in its file.
    int line = 0;
    PortNumber first;
    /// Equal to first, except in rows such as 6000-6063.
    PortNumber last;
    /// Absent in rows that speak of a number in general.
    std::optional<Transport> transport;
    /// Empty in rows that reserve, and in some that assign (24/tcp).
    QString name;
    /// On one line, without IANA's remark on the name that the row's own one replaced.
    QString description;
    /// "Jon Postel, IESG": IANA's bracketed keys made readable.
    QString assignee;
    QString contact;
    /// ISO 8601: a day, a month or a year, as IANA gives it.
    QString registered;
    QString modified;
    /// "RFC4976", a URL, or other text, without brackets.
    QStringList references;
    QString serviceCode;
    QString unauthorizedUse;
    QString notes;
    /// The well-formed name that this row is an older spelling of (RFC 6335, section 10.1); empty in most
    /// rows.
    QString aliasOf;

    /// How many ports the row spans.
    [[nodiscard]] int width() const { return last.value() - first.value() + 1; }

    bool operator==(const RegistryRow &) const = default;
};

} // namespace portolan::builder

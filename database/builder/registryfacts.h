// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/builder/registryrow.h"

#include <QDate>
#include <QSet>
#include <QVector>

#include <optional>

namespace portolan::builder {

/// A name that the registry gave to a port once and has taken back.
struct FormerName
{
    int line = 0;
    PortNumber port;
    Transport transport = Transport::Tcp;
    QString name;
    QString description;
    /// The date of the newest registry that had it.
    QDate lastSeen;

    bool operator==(const FormerName &) const = default;
};

/// Which row of the registry: what the rows of details-missing.csv point at.
struct RowKey
{
    PortNumber first;
    PortNumber last;
    std::optional<Transport> transport;
    QString name;

    bool operator==(const RowKey &) const = default;
};

[[nodiscard]] size_t qHash(const RowKey &key, size_t seed = 0) noexcept;
[[nodiscard]] RowKey keyOf(const RegistryRow &row);

struct RfcTitle
{
    int line = 0;
    int number = 0;
    int year = 0;
    QString title;

    bool operator==(const RfcTitle &) const = default;
};

/// What the folder database/registry says, checked.
struct RegistryFacts
{
    QVector<RegistryRow> rows;
    QVector<FormerName> formerNames;
    /// Rows whose assignee, contact, dates and references our snapshot does not have.
    QSet<RowKey> withoutDetails;
    QVector<RfcTitle> rfcs;
    /// The day of the registry, and where it comes from in a few words.
    QDate registryDate;
    QString registrySource;

    /// False when the absence of an assignee, a date or a reference says nothing. A row that has one of them
    /// is known, whatever details-missing.csv says: the file may be older than the registry.
    [[nodiscard]] bool hasDetails(const RegistryRow &row) const;
};

} // namespace portolan::builder

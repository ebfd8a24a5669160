// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/builder/portrecord.h"

namespace portolan::builder {

/// What search finds a document by: facts, never composed text. Each entry is one name, program or
/// description.
struct SearchText
{
    /// Names, aliases and former names of the registry.
    QStringList names;
    /// Names and programs of dossiers; titles of pages.
    QStringList services;
    /// Named uses and malware.
    QStringList uses;
    /// Descriptions, roles, keywords, kinds, summaries.
    QStringList words;

    bool operator==(const SearchText &) const = default;
};

/// A port or a page; the other one is -1.
struct SearchDocument
{
    int port = -1;
    /// Place in Knowledge::concepts.
    int conceptPage = -1;
    SearchText text;

    bool operator==(const SearchDocument &) const = default;
};

[[nodiscard]] SearchText searchTextOf(
    const PortRecord &port, const Knowledge &knowledge, const Records &records);
/// All documents, the most prominent first; pages stand among the ports of middling prominence.
[[nodiscard]] QVector<SearchDocument> searchDocumentsOf(const Knowledge &knowledge, const Records &records);
/// The entries as the index takes them: those with punctuation also without it, so that sqlnet finds sql-net.
[[nodiscard]] QString searchable(const QStringList &entries);

} // namespace portolan::builder

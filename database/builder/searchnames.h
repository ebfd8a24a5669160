// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/builder/portrecord.h"

namespace portolan::builder {

struct SearchDocument;

/// How well a name stands for a document: the figures of search_names.rank.
enum class NameRank : quint8 { FirstPort = 0, Registered = 1, Program = 2, OtherPort = 3, Beginning = 4 };

/// A whole name of a document.
struct SearchName
{
    NameRank rank = NameRank::Registered;
    /// As foldedKey gives it; for Beginning as foldedWords does.
    QString key;
    /// The number of the document, from 1.
    int document = 0;

    bool operator==(const SearchName &) const = default;
};

/// The names of all documents. A dossier's "Remote Desktop (RDP)" is three names: as it stands, without what
/// is in parentheses, and that alone.
[[nodiscard]] QVector<SearchName> searchNamesOf(
    const QVector<SearchDocument> &documents, const Knowledge &knowledge, const Records &records);

} // namespace portolan::builder

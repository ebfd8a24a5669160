// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"

namespace portolan {

/// Whether a text may have headings: those of pages on concepts may, at levels 2 and 3.
enum class TextHeadings : quint8 { Forbidden, Allowed };

/// What the subset has no room for, and the line of the text (from 1) it stands in. Only people who write
/// texts see it.
struct TextProblem
{
    int line = 0;
    QString reason;

    bool operator==(const TextProblem &) const = default;
};

/// Reads the Markdown of dossiers and concepts (database/DOSSIERS.md): paragraphs, code, emphasis, strong
/// emphasis, bullet lists, fenced code, links to port:N, concept:ID and https addresses, and citations such
/// as [1], [1][2] and [1, 2], which become citations with the numbers of the text's own sources.
[[nodiscard]] tl::expected<QVector<Block>, TextProblem> parseDossierText(
    const QString &markdown, TextHeadings headings = TextHeadings::Forbidden);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/dossiertext.h"
#include "core/article/sourcelist.h"

namespace portolan {

/// The citations numbered as sources number them, those of the same source in a row once. A number that own,
/// the sources of the text, does not have is dropped.
void renumberCitations(QVector<Block> &blocks, const QVector<DossierSource> &own, SourceList &sources);

/// The blocks of a text with citations of the article. A text that the subset has no room for becomes one
/// plain paragraph: the database was checked when it was built, and nothing is lost.
[[nodiscard]] QVector<Block> proseBlocks(const QString &markdown,
    const QVector<DossierSource> &own,
    SourceList &sources,
    TextHeadings headings = TextHeadings::Forbidden);

} // namespace portolan

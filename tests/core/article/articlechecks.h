// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QSet>
#include <QStringList>

/// What every article has to keep to, whatever it is about.
namespace portolan::test {

/// Each text that people read as one: paragraphs, items of lists, and values of tables.
[[nodiscard]] QVector<Inlines> textsOf(const Section &section);
/// The words in all that is neither a command with its caption nor the address of a source: headings, badges
/// and titles of sources included.
[[nodiscard]] int wordsOf(const Article &article);
[[nodiscard]] int wordsIn(const QString &text);

/// Empty sections, headings and texts, links that lead nowhere, citations without a source, sources without a
/// citation, and places that were left unfilled: a sentence for each. concepts: the ids of all pages.
[[nodiscard]] QStringList problemsOf(const Article &article, const QSet<QString> &concepts);

} // namespace portolan::test

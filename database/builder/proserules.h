// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QVector>

namespace portolan::builder {

/// A paragraph, list or block of code of a text, and its line.
struct Passage
{
    int line = 0;
    QString text;
};

/// The passages of a text that begins in firstLine of its file: parted by empty lines, headings left out.
[[nodiscard]] QVector<Passage> passagesOf(const QString &markdown, int firstLine);
/// The numbers in square brackets: [2], [1, 3]. Code is left out, where brackets mean something else.
[[nodiscard]] QSet<int> citationsIn(const QString &markdown);
/// The sentences of a text as they compare with those of another: lower case, without citations, markup and
/// white space. Sentences of fewer than five words are left out: "The default is 8080." may well stand in two
/// places.
[[nodiscard]] QStringList comparableSentences(const QString &markdown);

} // namespace portolan::builder

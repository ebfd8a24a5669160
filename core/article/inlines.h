// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <QString>
#include <QVector>

namespace portolan {

/// A piece of a sentence. Texts are plain: a writer escapes them for its format.
struct Inline
{
    enum class Kind : quint8 {
        Text,
        Strong,
        Emphasis,
        /// Names and values as a program writes them; stays left-to-right in every language.
        Code,
        /// target says where to.
        Link,
        /// source is the number of a Source of the article.
        Citation,
    };

    Kind kind = Kind::Text;
    QString text;
    /// "port:2856", "concept:loopback" or an https address.
    QString target;
    int source = 0;

    bool operator==(const Inline &) const = default;
};

using Inlines = QVector<Inline>;

[[nodiscard]] Inline plain(const QString &text);
[[nodiscard]] Inline strong(const QString &text);
[[nodiscard]] Inline emphasis(const QString &text);
[[nodiscard]] Inline code(const QString &text);
[[nodiscard]] Inline link(const QString &text, const QString &target);
[[nodiscard]] Inline portLink(PortNumber port);
[[nodiscard]] Inline citation(int source);

/// The sentence with %1, %2 ... replaced by the values, which keep their kind.
[[nodiscard]] Inlines fill(const QString &sentence, const Inlines &values);
/// The same with values of several pieces.
[[nodiscard]] Inlines fillParts(const QString &sentence, const QVector<Inlines> &values);
/// Adds another sentence, a space between.
void addSentence(Inlines &paragraph, const Inlines &sentence);
/// The items in a row, commas between.
[[nodiscard]] Inlines listed(const QVector<Inlines> &items);
/// The words alone, citations left out.
[[nodiscard]] QString plainText(const Inlines &inlines);

} // namespace portolan

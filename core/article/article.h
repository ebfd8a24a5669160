// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <variant>

namespace portolan {

/// A piece of a sentence. Texts are plain: a writer escapes them for its format.
struct Inline
{
    enum class Kind : quint8 {
        Text,
        Strong,
        /// Names and values as a program writes them; stays left-to-right in every language.
        Code,
        /// target says where to.
        Link,
        /// source is the number of a Source of the article.
        Citation,
    };

    Kind kind = Kind::Text;
    QString text;
    /// "port:2856" or an https address.
    QString target;
    int source = 0;

    bool operator==(const Inline &) const = default;
};

using Inlines = QVector<Inline>;

[[nodiscard]] Inline plain(const QString &text);
[[nodiscard]] Inline strong(const QString &text);
[[nodiscard]] Inline code(const QString &text);
[[nodiscard]] Inline link(const QString &text, const QString &target);
[[nodiscard]] Inline portLink(PortNumber port);
[[nodiscard]] Inline citation(int source);

/// The sentence with %1, %2 ... replaced by the values, which keep their kind.
[[nodiscard]] Inlines fill(const QString &sentence, const Inlines &values);
/// Adds another sentence, a space between.
void addSentence(Inlines &paragraph, const Inlines &sentence);
/// The words alone, citations left out.
[[nodiscard]] QString plainText(const Inlines &inlines);

struct Paragraph
{
    Inlines text;

    bool operator==(const Paragraph &) const = default;
};

/// Names and values, as of a registration.
struct FactTable
{
    struct Row
    {
        QString label;
        Inlines value;

        bool operator==(const Row &) const = default;
    };

    QVector<Row> rows;

    bool operator==(const FactTable &) const = default;
};

/// Something to type into a terminal.
struct Command
{
    /// What it is for or where it works; may be empty.
    QString caption;
    QString text;

    bool operator==(const Command &) const = default;
};

/// Other ports, each with the reason to look at it.
struct PortTable
{
    struct Row
    {
        PortNumber port;
        QString text;

        bool operator==(const Row &) const = default;
    };

    QVector<Row> rows;

    bool operator==(const PortTable &) const = default;
};

using Block = std::variant<Paragraph, FactTable, Command, PortTable>;

/// Which section; its key names it in JSON and never changes.
enum class SectionId : quint8 { Lede, OnThisComputer, Range, Registration, HowToCheck, RelatedPorts };

/// "lede", "on-this-computer", "range", "registration", "how-to-check", "related-ports".
[[nodiscard]] QString sectionKey(SectionId id);

struct Section
{
    SectionId id = SectionId::Lede;
    /// Empty for the lede.
    QString heading;
    QVector<Block> blocks;

    bool operator==(const Section &) const = default;
};

/// Where statements come from.
struct Source
{
    QString title;
    /// https address, may be empty.
    QString url;

    bool operator==(const Source &) const = default;
};

/// What a reader sees for one port: a plain value, free of any markup.
struct Article
{
    PortNumber port;
    /// Without the number.
    QString title;
    /// Short facts shown under the heading.
    QStringList badges;
    QVector<Section> sections;
    /// Source number n of a citation is sources[n - 1].
    QVector<Source> sources;

    bool operator==(const Article &) const = default;
};

} // namespace portolan

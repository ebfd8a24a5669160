// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/inlines.h"
#include "core/base/portnumber.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <variant>

namespace portolan {

struct Paragraph
{
    Inlines text;
    /// Written in English and never translated.
    bool isEnglishProse = false;

    bool operator==(const Paragraph &) const = default;
};

/// Points in no particular order.
struct List
{
    QVector<Inlines> items;
    bool isEnglishProse = false;

    bool operator==(const List &) const = default;
};

/// A heading inside a section.
struct Heading
{
    /// 2 is that of a section, 3 stands below it, 4 below that.
    int level = 3;
    QString text;
    bool isEnglishProse = false;

    bool operator==(const Heading &) const = default;
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

/// Something to type into a terminal or a file; may have several lines.
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

/// Where the reader can have this computer looked at there and then, and what the last look found.
struct Check
{
    /// Empty before the first one.
    Inlines answer;

    bool operator==(const Check &) const = default;
};

/// Leads to everything about one of the listeners of the article's port, and to what can be done with it.
struct ListenerLink
{
    /// From 0, in the order of the context's listeners.
    int listener = 0;

    bool operator==(const ListenerLink &) const = default;
};

using Block = std::variant<Paragraph, List, Heading, FactTable, Command, PortTable, Check, ListenerLink>;

/// Applies edit to the text of each paragraph and of each item of a list.
void editInlines(QVector<Block> &blocks, const std::function<void(Inlines &)> &edit);

/// Which section, in the order of an article; its key names it in JSON and never changes.
enum class SectionId : quint8 {
    Lede,
    /// The text of a page on a concept.
    Explanation,
    OnThisComputer,
    Range,
    Registration,
    WhoUsesIt,
    HowItWorks,
    Security,
    Seen,
    HowToCheck,
    HowToAllow,
    RelatedPorts,
    Questions,
    /// Pages on concepts.
    ReadOn,
    /// What the reader wrote.
    YourNote,
};

/// "lede", "on-this-computer", "who-uses-it" ...
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
    /// https or http address, may be empty.
    QString url;

    bool operator==(const Source &) const = default;
};

/// What a reader sees for one port, or for one concept: a plain value, free of any markup.
struct Article
{
    /// Means nothing where there is a conceptId.
    PortNumber port;
    /// "loopback"; empty in the article of a port.
    QString conceptId = {};
    /// Without the number.
    QString title;
    /// Short facts shown under the heading.
    QStringList badges;
    QVector<Section> sections;
    /// Source number n of a citation is sources[n - 1].
    QVector<Source> sources;

    bool operator==(const Article &) const = default;
};

/// "2855 FreeSWITCH MSRP", or the title of a page on a concept.
[[nodiscard]] QString articleName(const Article &article);

} // namespace portolan

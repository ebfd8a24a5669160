// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

#include <yaml-cpp/node/node.h>

namespace portolan::builder {

/// What is wrong in a source file, and in which line (from 1). The functions below throw it, as yaml-cpp
/// throws its own; whoever reads a whole file catches both and returns a Result.
struct SourceProblem
{
    int line = 0;
    QString reason;
};

/// A Markdown file that begins with YAML between two lines of three hyphens.
struct FrontMatter
{
    YAML::Node fields;
    /// The Markdown behind it, and the line of the file it begins in.
    QString body;
    int bodyLine = 0;
};

[[nodiscard]] FrontMatter splitFrontMatter(const QByteArray &bytes);
/// What a reader of a whole file returns for what it has caught; only to be called in a catch block. Anything
/// but a SourceProblem or an exception of yaml-cpp goes on.
[[nodiscard]] tl::unexpected<Error> problemOfCaught(const QString &fileName);

/// The line of a node: that of the whole file, whose front matter begins in line 2.
[[nodiscard]] int lineOf(const YAML::Node &node);
/// The map has each of the required keys, no key twice, and none beside required and optional.
void checkKeys(const YAML::Node &map, const QStringList &required, const QStringList &optional);
/// A single value that is not empty.
[[nodiscard]] QString textOf(const YAML::Node &node, const QString &key);
/// The same, or nothing where the key is missing.
[[nodiscard]] QString optionalTextOf(const YAML::Node &node, const QString &key);
[[nodiscard]] int numberOf(const YAML::Node &node, const QString &key, int smallest, int largest);
/// A list of single values; none where the key is missing.
[[nodiscard]] QStringList textsOf(const YAML::Node &node, const QString &key);
/// The items of a list; none where the key is missing.
[[nodiscard]] QVector<YAML::Node> itemsOf(const YAML::Node &node, const QString &key);

/// A value that has to be one of the words of a table; read gives what a word stands for.
template <typename Value>
[[nodiscard]] Value wordOf(const YAML::Node &node,
    const QString &key,
    std::optional<Value> (*read)(QStringView),
    const QStringList &words)
{
    const QString word = textOf(node, key);
    if (const auto value = read(word)) {
        return *value;
    }
    throw SourceProblem{lineOf(node[key.toStdString()]),
        QStringLiteral("“%1” is no %2. Possible are: %3.").arg(word, key, words.join(QStringLiteral(", ")))};
}

} // namespace portolan::builder

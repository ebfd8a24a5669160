// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/frontmatter.h"

#include "database/builder/problem.h"

#include <QSet>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

constexpr auto fence = "---";
/// The first line of the YAML text is the second of the file.
constexpr int linesBeforeYaml = 2;

YAML::Node valueOf(const YAML::Node &map, const QString &key)
{
    YAML::Node value = map[key.toStdString()];
    if (!value) {
        throw SourceProblem{lineOf(map), u"“%1” is missing. Add it."_s.arg(key)};
    }
    return value;
}

QString scalarOf(const YAML::Node &value, const QString &key)
{
    if (!value.IsScalar()) {
        throw SourceProblem{lineOf(value), u"“%1” has to be a single value."_s.arg(key)};
    }
    QString text = QString::fromStdString(value.Scalar()).trimmed();
    if (text.isEmpty()) {
        throw SourceProblem{lineOf(value), u"“%1” is empty. Fill it in or leave it out."_s.arg(key)};
    }
    return text;
}

} // namespace

FrontMatter splitFrontMatter(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter)) {
        throw SourceProblem{1, u"The file is not UTF-8. Save it as UTF-8."_s};
    }
    const QStringList lines = text.split(u'\n');
    if (lines.first().trimmed() != QLatin1StringView{fence}) {
        throw SourceProblem{1, u"The file has to begin with a line of three hyphens and the front matter."_s};
    }
    qsizetype end = 1;
    while (end < lines.size() && lines[end].trimmed() != QLatin1StringView{fence}) {
        ++end;
    }
    if (end == lines.size()) {
        throw SourceProblem{1, u"The front matter has no end: a line of three hyphens is missing."_s};
    }
    FrontMatter parts;
    parts.fields = YAML::Load(lines.sliced(1, end - 1).join(u'\n').toStdString());
    if (!parts.fields.IsMap()) {
        throw SourceProblem{linesBeforeYaml, u"The front matter has to be a list of keys and values."_s};
    }
    parts.body = lines.sliced(end + 1).join(u'\n');
    parts.bodyLine = static_cast<int>(end) + 2;
    return parts;
}

tl::unexpected<Error> problemOfCaught(const QString &fileName)
{
    try {
        throw;
    } catch (const SourceProblem &problem) {
        return problemAt(fileName, problem.line, problem.reason);
    } catch (const YAML::Exception &problem) {
        return problemAt(fileName,
            problem.mark.line + linesBeforeYaml,
            u"The front matter is no YAML: %1. Quote values with special characters."_s.arg(
                QString::fromStdString(problem.msg)));
    }
}

int lineOf(const YAML::Node &node)
{
    return node.Mark().line + linesBeforeYaml;
}

void checkKeys(const YAML::Node &map, const QStringList &required, const QStringList &optional)
{
    if (!map.IsMap()) {
        throw SourceProblem{lineOf(map), u"Here has to be a map such as {%1: ...}."_s.arg(required.value(0))};
    }
    QSet<QString> seen;
    for (const auto &entry : map) {
        const QString key = QString::fromStdString(entry.first.as<std::string>());
        if (!required.contains(key) && !optional.contains(key)) {
            throw SourceProblem{lineOf(entry.first),
                u"The field “%1” is unknown. Known are: %2."_s.arg(key, (required + optional).join(u", "_s))};
        }
        if (seen.contains(key)) {
            throw SourceProblem{lineOf(entry.first), u"The field “%1” stands here twice."_s.arg(key)};
        }
        seen.insert(key);
    }
    for (const QString &key : required) {
        if (!seen.contains(key)) {
            throw SourceProblem{lineOf(map), u"“%1” is missing. Add it."_s.arg(key)};
        }
    }
}

QString textOf(const YAML::Node &node, const QString &key)
{
    return scalarOf(valueOf(node, key), key);
}

QString optionalTextOf(const YAML::Node &node, const QString &key)
{
    const YAML::Node value = node[key.toStdString()];
    return value ? scalarOf(value, key) : QString{};
}

int numberOf(const YAML::Node &node, const QString &key, int smallest, int largest)
{
    const QString text = textOf(node, key);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < smallest || number > largest) {
        throw SourceProblem{lineOf(valueOf(node, key)),
            u"“%1” has to be a number from %2 to %3, not “%4”."_s.arg(key).arg(smallest).arg(largest).arg(
                text)};
    }
    return number;
}

QStringList textsOf(const YAML::Node &node, const QString &key)
{
    QStringList texts;
    for (const YAML::Node &item : itemsOf(node, key)) {
        texts.append(scalarOf(item, key));
    }
    return texts;
}

QVector<YAML::Node> itemsOf(const YAML::Node &node, const QString &key)
{
    const YAML::Node list = node[key.toStdString()];
    if (!list) {
        return {};
    }
    if (!list.IsSequence()) {
        throw SourceProblem{lineOf(list), u"“%1” has to be a list."_s.arg(key)};
    }
    return {list.begin(), list.end()};
}

} // namespace portolan::builder

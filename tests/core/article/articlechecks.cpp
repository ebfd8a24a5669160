// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/article/articlechecks.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::test {

namespace {

bool isLinkGood(const Inline &part, const QSet<QString> &concepts)
{
    if (part.text.trimmed().isEmpty()) {
        return false;
    }
    if (part.target.startsWith(u"port:"_s)) {
        return PortNumber::fromString(QStringView{part.target}.mid(5)).has_value();
    }
    if (part.target.startsWith(u"concept:"_s)) {
        return concepts.contains(part.target.mid(8));
    }
    return part.target.startsWith(u"https://"_s) || part.target.startsWith(u"http://"_s);
}

/// Only what we compose: English texts and code may speak of such places.
bool hasUnfilledPlace(const QString &text)
{
    static const QRegularExpression place{u"%[1-9n]|\\{\\{|\\(\\)|^\\s*$"_s};
    return place.match(text).hasMatch();
}

void checkText(const Inlines &text, const QSet<QString> &concepts, QSet<int> &cited, QStringList &problems)
{
    QString words;
    for (const Inline &part : text) {
        if (part.kind == Inline::Kind::Citation) {
            cited.insert(part.source);
        } else if (part.kind == Inline::Kind::Link && !isLinkGood(part, concepts)) {
            problems.append(u"The link to “%1” leads nowhere."_s.arg(part.target));
        }
        words += part.kind == Inline::Kind::Code ? u"x"_s : part.text;
    }
    if (hasUnfilledPlace(words)) {
        problems.append(u"A place is left unfilled: “%1”"_s.arg(words));
    }
}

bool isEmptyBlock(const Block &block)
{
    if (const auto *const list = std::get_if<List>(&block)) {
        return list->items.isEmpty();
    }
    if (const auto *const heading = std::get_if<Heading>(&block)) {
        return heading->text.isEmpty();
    }
    if (const auto *const table = std::get_if<FactTable>(&block)) {
        return table->rows.isEmpty();
    }
    if (const auto *const command = std::get_if<Command>(&block)) {
        return command->text.isEmpty();
    }
    if (const auto *const ports = std::get_if<PortTable>(&block)) {
        return ports->rows.isEmpty();
    }
    return std::get<Paragraph>(block).text.isEmpty();
}

/// Whether nothing stands between that heading and the end, or the next heading of its level.
bool isHeadingOfNothing(const QVector<Block> &blocks, qsizetype index)
{
    const auto *const heading = std::get_if<Heading>(&blocks.at(index));
    if (heading == nullptr) {
        return false;
    }
    if (index + 1 == blocks.size()) {
        return true;
    }
    const auto *const next = std::get_if<Heading>(&blocks.at(index + 1));
    return next != nullptr && next->level <= heading->level;
}

void checkBlocks(const Section &section, QStringList &problems)
{
    const QString key = sectionKey(section.id);
    if (section.blocks.isEmpty()) {
        problems.append(u"The section %1 is empty."_s.arg(key));
    }
    for (qsizetype index = 0; index < section.blocks.size(); ++index) {
        if (isEmptyBlock(section.blocks.at(index)) || isHeadingOfNothing(section.blocks, index)) {
            problems.append(u"Block %1 of the section %2 is empty."_s.arg(QString::number(index), key));
        }
    }
}

} // namespace

QVector<Inlines> textsOf(const Section &section)
{
    QVector<Inlines> texts;
    for (const Block &block : section.blocks) {
        if (const auto *const paragraph = std::get_if<Paragraph>(&block)) {
            texts.append(paragraph->text);
        } else if (const auto *const list = std::get_if<List>(&block)) {
            texts.append(list->items);
        } else if (const auto *const facts = std::get_if<FactTable>(&block)) {
            for (const FactTable::Row &row : facts->rows) {
                texts.append(row.value);
            }
        } else if (const auto *const ports = std::get_if<PortTable>(&block)) {
            for (const PortTable::Row &row : ports->rows) {
                texts.append(Inlines{plain(row.text)});
            }
        }
    }
    return texts;
}

int wordsIn(const QString &text)
{
    return static_cast<int>(text.simplified().split(u' ', Qt::SkipEmptyParts).size());
}

int wordsOf(const Article &article)
{
    int words = wordsIn(articleName(article)) + wordsIn(article.badges.join(u' '));
    for (const Section &section : article.sections) {
        words += wordsIn(section.heading);
        for (const Inlines &text : textsOf(section)) {
            words += wordsIn(plainText(text));
        }
        for (const Block &block : section.blocks) {
            if (const auto *const heading = std::get_if<Heading>(&block)) {
                words += wordsIn(heading->text);
            }
        }
    }
    for (const Source &source : article.sources) {
        words += wordsIn(source.title);
    }
    return words;
}

QStringList problemsOf(const Article &article, const QSet<QString> &concepts)
{
    QStringList problems;
    QSet<int> cited;
    for (const Section &section : article.sections) {
        checkBlocks(section, problems);
        for (const Inlines &text : textsOf(section)) {
            checkText(text, concepts, cited, problems);
        }
    }
    QSet<int> numbers;
    QSet<QString> addresses;
    for (int number = 1; number <= article.sources.size(); ++number) {
        numbers.insert(number);
        if (article.sources.at(number - 1).title.isEmpty()) {
            problems.append(u"Source %1 has no title."_s.arg(number));
        }
        const QString &url = article.sources.at(number - 1).url;
        if (!url.isEmpty() && !addresses.contains(url)) {
            addresses.insert(url);
        } else if (!url.isEmpty()) {
            problems.append(u"The source %1 is listed twice."_s.arg(url));
        }
    }
    if (cited != numbers) {
        problems.append(u"The %1 sources are not those that are cited."_s.arg(numbers.size()));
    }
    return problems;
}

} // namespace portolan::test

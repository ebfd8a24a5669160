// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/proserules.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

constexpr qsizetype fewestWordsToCompare = 5;

const QRegularExpression &citation()
{
    static const QRegularExpression pattern{uR"(\[(\d+(?:\s*,\s*\d+)*)\](?!\())"_s};
    return pattern;
}

QString withoutCode(QString markdown)
{
    static const QRegularExpression code{u"```[\\s\\S]*?```|`[^`]*`"_s};
    return markdown.replace(code, u" "_s);
}

} // namespace

QVector<Passage> passagesOf(const QString &markdown, int firstLine)
{
    QVector<Passage> passages;
    Passage passage;
    const auto finish = [&] {
        if (!passage.text.trimmed().isEmpty()) {
            passages.append(passage);
        }
        passage = {};
    };
    bool isCode = false;
    int line = firstLine - 1;
    for (const QString &text : markdown.split(u'\n')) {
        ++line;
        const bool isFence = text.trimmed().startsWith("```"_L1);
        if (!isCode && !isFence && (text.trimmed().isEmpty() || text.startsWith(u'#'))) {
            finish();
            continue;
        }
        isCode = isCode != isFence;
        if (passage.text.isEmpty()) {
            passage.line = line;
        }
        passage.text += text + u'\n';
    }
    finish();
    return passages;
}

QSet<int> citationsIn(const QString &markdown)
{
    QSet<int> numbers;
    auto matches = citation().globalMatch(withoutCode(markdown));
    while (matches.hasNext()) {
        for (const QString &number : matches.next().captured(1).split(u',')) {
            numbers.insert(number.trimmed().toInt());
        }
    }
    return numbers;
}

QStringList comparableSentences(const QString &markdown)
{
    static const QRegularExpression end{u"(?<=[.!?])\\s+"_s};
    static const QRegularExpression markup{u"[`*_]|^- "_s, QRegularExpression::MultilineOption};
    QString text = markdown;
    text.remove(citation()).remove(markup);
    QStringList sentences;
    for (const QString &part : text.split(end, Qt::SkipEmptyParts)) {
        const QString sentence = part.simplified().toLower();
        if (sentence.count(u' ') + 1 >= fewestWordsToCompare) {
            sentences.append(sentence);
        }
    }
    return sentences;
}

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/textfolding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar sign) { return sign.unicode() < 0x80; });
}

/// Accents become signs of their own, which are then dropped (as unicode61 of FTS5 does with
/// remove_diacritics 2).
QString withoutAccents(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar sign) { return sign.category() == QChar::Mark_NonSpacing; });
    return plain;
}

QString fold(QStringView text, bool hasSpaces)
{
    const QString decomposed = isAscii(text) ? QString{} : withoutAccents(text);
    const QStringView source = decomposed.isEmpty() ? text : QStringView{decomposed};
    QString folded;
    folded.reserve(source.size());
    bool isBetween = false;
    for (const QChar sign : source) {
        // Surrogates: letters beyond the first 65,536 signs are words as well.
        if (!sign.isLetterOrNumber() && !sign.isSurrogate()) {
            isBetween = true;
            continue;
        }
        if (isBetween && hasSpaces && !folded.isEmpty()) {
            folded.append(u' ');
        }
        isBetween = false;
        folded.append(sign.toLower());
    }
    return folded;
}

} // namespace

QString foldedWords(QStringView text)
{
    return fold(text, true);
}

QString foldedKey(QStringView text)
{
    return fold(text, false);
}

} // namespace portolan

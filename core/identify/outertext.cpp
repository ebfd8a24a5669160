// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/outertext.h"

#include <QStringDecoder>

namespace portolan {

namespace {

/// "Control Pictures" of Unicode: one for each of the first 32 characters, and one for DEL.
constexpr char16_t firstControlPicture = 0x2400;
constexpr char16_t pictureOfDelete = 0x2421;

/// The marks, embeddings, overrides and isolates of UAX #9: they would turn round the text they are put into.
bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

QChar visible(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20) {
        return QChar{static_cast<char16_t>(firstControlPicture + code)};
    }
    if (code == 0x7f) {
        return QChar{pictureOfDelete};
    }
    const QChar::Category category = c.category();
    const bool isHarmful = category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || turnsDirection(c);
    return isHarmful ? QChar{QChar::ReplacementCharacter} : c;
}

QString visibleText(QString text, qsizetype maxLength)
{
    for (QChar &c : text) {
        c = visible(c);
    }
    if (text.size() <= maxLength) {
        return text;
    }
    const qsizetype kept = maxLength - 1;
    const bool splitsPair = kept > 0 && text.at(kept - 1).isHighSurrogate();
    text.truncate(splitsPair ? kept - 1 : kept);
    return text + u'…';
}

} // namespace

QString outerText(QByteArrayView bytes, qsizetype maxLength)
{
    // No character takes more than four bytes. Blanks around are few or are content.
    QByteArrayView used = bytes.trimmed();
    const bool isCut = used.size() > maxLength * 4;
    used = used.first(qMin(used.size(), maxLength * 4));
    QStringDecoder utf8{QStringDecoder::Utf8};
    QString text = utf8.decode(used);
    if (utf8.hasError() && !isCut) {
        text = QString::fromLatin1(used);
    }
    return visibleText(std::move(text), maxLength);
}

QString outerText(QStringView text, qsizetype maxLength)
{
    return visibleText(text.trimmed().toString(), maxLength);
}

} // namespace portolan

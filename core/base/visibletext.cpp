// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/visibletext.h"

namespace portolan {

namespace {

/// "Control Pictures" of Unicode: one for each of the first 32 characters, and one for DEL.
constexpr char16_t firstControlPicture = 0x2400;
constexpr char16_t pictureOfDelete = 0x2421;

/// Bidi_Control of UAX #9.
bool turnsDirection(char16_t code)
{
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
    return isHarmful(c) ? QChar{QChar::ReplacementCharacter} : c;
}

} // namespace

bool isHarmful(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph || turnsDirection(c.unicode());
}

QString visibleText(QString text)
{
    for (QChar &c : text) {
        c = visible(c);
    }
    return text;
}

} // namespace portolan

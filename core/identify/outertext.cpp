// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identify/outertext.h"

#include "core/base/visibletext.h"

#include <QStringDecoder>

#include <utility>

namespace portolan {

namespace {

QString shortened(QString text, qsizetype maxLength)
{
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
    return shortened(visibleText(std::move(text)), maxLength);
}

QString outerText(QStringView text, qsizetype maxLength)
{
    return shortened(visibleText(text.trimmed().toString()), maxLength);
}

} // namespace portolan

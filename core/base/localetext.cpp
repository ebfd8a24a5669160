// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localetext.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// U+066C: beside the digits 0 to 9 it looks like an apostrophe.
constexpr QChar arabicThousandsSeparator{0x066c};
/// U+066B.
constexpr QChar arabicDecimalSeparator{0x066b};

} // namespace

QString dateText(QDate date)
{
    const QLocale locale;
    // The long format of most languages begins or ends with the day of the week, which says nothing of an old
    // date.
    static const QRegularExpression dayOfWeek{u"^d{3,4}[\\s,،.]*|[\\s,،.]*d{3,4}$"_s};
    return withPlainDigits(locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(dayOfWeek)));
}

QString monthText(QDate date)
{
    return withPlainDigits(QLocale{}.toString(date, u"MMMM yyyy"_s));
}

QString momentText(const QDateTime &moment)
{
    return withPlainDigits(QLocale{}.toString(moment.toLocalTime(), QLocale::ShortFormat));
}

QString timeText(const QDateTime &moment)
{
    return withPlainDigits(QLocale{}.toString(moment.toLocalTime().time(), QLocale::ShortFormat));
}

QString exactTimeText(const QDateTime &moment)
{
    return moment.toLocalTime().time().toString(u"HH:mm:ss"_s);
}

QString numberText(qint64 number)
{
    return withPlainDigits(QLocale{}.toString(number));
}

QString withPlainDigits(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() > u'9' && c.isDigit()) {
            c = QChar{static_cast<char16_t>(u'0' + c.digitValue())};
        } else if (c == arabicThousandsSeparator) {
            c = u',';
        } else if (c == arabicDecimalSeparator) {
            c = u'.';
        }
    }
    return text;
}

} // namespace portolan

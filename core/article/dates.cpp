// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/dates.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portolan {

QString dateText(QDate date)
{
    const QLocale locale;
    // The long format of most languages begins or ends with the day of the week, which says nothing of an old
    // date.
    static const QRegularExpression dayOfWeek{u"^d{3,4}[\\s,،.]*|[\\s,،.]*d{3,4}$"_s};
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(dayOfWeek));
}

} // namespace portolan

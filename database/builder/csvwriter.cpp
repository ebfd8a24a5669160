// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/csvwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portolan::builder {

namespace {

QString quoted(const QString &field)
{
    const bool needsQuotes = std::any_of(field.begin(), field.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return needsQuotes ? u'"' + QString{field}.replace(u'"', u"\"\""_s) + u'"' : field;
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QStringList written;
    std::transform(fields.begin(), fields.end(), std::back_inserter(written), quoted);
    return written.join(u',').toUtf8() + '\n';
}

} // namespace portolan::builder

// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/builder/fieldreader.h"

#include <QDate>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace portolan::builder {

Result<PortNumber> readPort(const QString &field)
{
    if (const auto port = PortNumber::fromString(field)) {
        return *port;
    }
    return failure(u"\"%1\" is not a port number. Write a whole number from 0 to 65535."_s.arg(field));
}

Result<PortSpan> readPortSpan(const QString &field)
{
    const QStringList ends = field.split(u'-');
    if (ends.size() > 2) {
        return failure(
            u"\"%1\" is not a port range. Write the first port, a hyphen and the last port."_s.arg(field));
    }
    const auto first = readPort(ends.constFirst());
    const auto last = readPort(ends.constLast());
    if (!first || !last) {
        return tl::make_unexpected(first ? last.error() : first.error());
    }
    if (*last < *first) {
        return failure(u"the port range \"%1\" runs backwards. Put the smaller port first."_s.arg(field));
    }
    return PortSpan{*first, *last};
}

Result<std::optional<Transport>> readOptionalTransport(const QString &field)
{
    if (field.isEmpty()) {
        return std::optional<Transport>{};
    }
    const auto transport = readTransport(field);
    if (!transport) {
        return tl::make_unexpected(transport.error());
    }
    return std::optional{*transport};
}

Result<Transport> readTransport(const QString &field)
{
    if (const auto transport = transportFromName(field)) {
        return *transport;
    }
    return failure(u"\"%1\" is not a transport. Write tcp, udp, sctp or dccp."_s.arg(field));
}

Result<QString> readDate(const QString &field)
{
    static const QStringList formats{u"yyyy-MM-dd"_s, u"yyyy-MM"_s, u"yyyy"_s};
    const bool isDate = std::any_of(formats.begin(), formats.end(), [&field](const QString &format) {
        return field.size() == format.size() && QDate::fromString(field, format).isValid();
    });
    if (field.isEmpty() || isDate) {
        return field;
    }
    return failure(u"\"%1\" is not a date. Write it as 2014-04-09, 2014-04 or 2014."_s.arg(field));
}

} // namespace portolan::builder

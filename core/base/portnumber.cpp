// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/portnumber.h"

#include <QHashFunctions>

#include <algorithm>

namespace portolan {

std::optional<PortNumber> PortNumber::fromInt(qint64 value)
{
    if (value < 0 || value >= count) {
        return std::nullopt;
    }
    return PortNumber{static_cast<quint16>(value)};
}

std::optional<PortNumber> PortNumber::fromString(QStringView text)
{
    const auto isAsciiDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.isEmpty() || text.size() > 5 || !std::all_of(text.begin(), text.end(), isAsciiDigit)) {
        return std::nullopt;
    }
    return fromInt(text.toInt());
}

QString PortNumber::toString() const
{
    return QString::number(m_value);
}

size_t qHash(PortNumber port, size_t seed) noexcept
{
    return ::qHash(port.value(), seed);
}

} // namespace portolan

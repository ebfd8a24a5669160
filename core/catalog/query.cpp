// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/query.h"

namespace portolan {

QString textIn(const SQLite::Column &column)
{
    return QString::fromUtf8(column.getText(), column.getBytes());
}

PortNumber portIn(const SQLite::Column &column)
{
    return PortNumber{static_cast<quint16>(column.getInt())};
}

RegistrationStatus statusIn(const SQLite::Column &column)
{
    return static_cast<RegistrationStatus>(column.getInt());
}

Transport transportIn(const SQLite::Column &column)
{
    return static_cast<Transport>(column.getInt());
}

} // namespace portolan

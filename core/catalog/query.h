// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"
#include "core/catalog/registrationstatus.h"

#include <QString>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

namespace portolan {

[[nodiscard]] QString textIn(const SQLite::Column &column);
[[nodiscard]] PortNumber portIn(const SQLite::Column &column);
[[nodiscard]] RegistrationStatus statusIn(const SQLite::Column &column);
[[nodiscard]] Transport transportIn(const SQLite::Column &column);

/// A prepared statement in use: it is reset however its user leaves it. Throws SQLite::Exception.
class Query final
{
public:
    template <typename... Values>
    explicit Query(SQLite::Statement &statement, const Values &...values)
        : m_statement{statement}
    {
        m_statement.clearBindings();
        int index = 0;
        (m_statement.bind(++index, values), ...);
    }

    ~Query() { m_statement.tryReset(); }
    Q_DISABLE_COPY_MOVE(Query)

    [[nodiscard]] bool next() { return m_statement.executeStep(); }

    [[nodiscard]] SQLite::Column column(int index) { return m_statement.getColumn(index); }

private:
    SQLite::Statement &m_statement;
};

} // namespace portolan

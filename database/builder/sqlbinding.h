// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <type_traits>

#include <SQLiteCpp/Statement.h>

namespace portolan::builder {

/// A text that is NULL where it is empty: there is none.
struct Optional
{
    QString text;
};

inline void bindValue(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

inline void bindValue(SQLite::Statement &statement, int index, const Optional &value)
{
    if (value.text.isEmpty()) {
        statement.bind(index);
    } else {
        bindValue(statement, index, value.text);
    }
}

inline void bindValue(SQLite::Statement &statement, int index, int number)
{
    statement.bind(index, number);
}

template <typename Enum>
requires std::is_enum_v<Enum>

void bindValue(SQLite::Statement &statement, int index, Enum value)
{
    statement.bind(index, static_cast<int>(value));
}

/// Runs an INSERT with these values for its parameters, in their order.
template <typename... Values>
void insertRow(SQLite::Statement &statement, const Values &...values)
{
    int index = 0;
    (bindValue(statement, ++index, values), ...);
    statement.exec();
    statement.reset();
}

} // namespace portolan::builder

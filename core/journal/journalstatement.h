// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/transport.h"

#include <QDateTime>
#include <QString>

#include <concepts>

#include <SQLiteCpp/Statement.h>

namespace portolan {

class JournalDatabase;

/// A prepared statement of the journal, with the types that the journal keeps. Values reach SQL as bound
/// parameters only. For core/journal alone; everything throws SQLite::Exception.
class JournalStatement final
{
public:
    JournalStatement(JournalDatabase &database, const char *sql);
    Q_DISABLE_COPY_MOVE(JournalStatement)

    /// Runs an INSERT, UPDATE or DELETE with these values, in their order. Gives the number of rows changed.
    template <typename... Values>
    int run(const Values &...values)
    {
        bindAll(values...);
        return m_statement.exec();
    }

    /// Begins a SELECT with these values: next() goes to its first row.
    template <typename... Values>
    void select(const Values &...values)
    {
        bindAll(values...);
    }

    [[nodiscard]] bool next() { return m_statement.executeStep(); }

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] PortNumber port(int column) const;
    [[nodiscard]] Transport transport(int column) const;
    /// UTC.
    [[nodiscard]] QDateTime time(int column) const;

private:
    template <typename... Values>
    void bindAll(const Values &...values)
    {
        m_statement.reset();
        int index = 0;
        (bind(++index, values), ...);
    }

    void bind(int index, const QString &text);
    void bind(int index, PortNumber port);
    void bind(int index, Transport transport);
    void bind(int index, const QDateTime &time);

    /// Of a flag only: neither numbers nor pointers turn into one.
    void bind(int index, std::same_as<bool> auto flag) { m_statement.bind(index, static_cast<int>(flag)); }

    /// Of a count only.
    void bind(int index, std::same_as<int> auto number) { m_statement.bind(index, number); }

    SQLite::Statement m_statement;
};

} // namespace portolan

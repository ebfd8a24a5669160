// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <type_traits>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

namespace portolan {

/// What SQLite could not do with the journal at path, in words a user can act on.
[[nodiscard]] Error journalError(const QString &path, const SQLite::Exception &exception);
/// The file is no SQLite database, or not a sound one.
[[nodiscard]] bool isDamage(const SQLite::Exception &exception);

/// The connection to the journal that its parts share. For core/journal alone; belongs to one thread.
class JournalDatabase final
{
public:
    /// How long to wait, in milliseconds, while another process writes.
    static constexpr int busyTimeoutMs = 3000;

    /// Connects to a file that is there, and brings it to the newest schema. Throws SQLite::Exception.
    explicit JournalDatabase(const QString &path);
    Q_DISABLE_COPY_MOVE(JournalDatabase)

    [[nodiscard]] QString path() const { return m_path; }

    [[nodiscard]] SQLite::Database &connection() { return m_connection; }

    /// What read() gives, or the error that SQLite threw.
    template <typename Read>
    [[nodiscard]] auto read(Read read) -> Result<std::invoke_result_t<Read>>
    {
        try {
            return read();
        } catch (const SQLite::Exception &exception) {
            return tl::make_unexpected(journalError(m_path, exception));
        }
    }

    /// Calls write() in a transaction of its own: all of it is in the file, or none and the error says why.
    template <typename Write>
    [[nodiscard]] Result<void> write(Write write)
    {
        try {
            // IMMEDIATE: a transaction that first reads and then finds another writer could not go on.
            SQLite::Transaction transaction{m_connection, SQLite::TransactionBehavior::IMMEDIATE};
            write();
            transaction.commit();
            return {};
        } catch (const SQLite::Exception &exception) {
            return tl::make_unexpected(journalError(m_path, exception));
        }
    }

private:
    QString m_path;
    SQLite::Database m_connection;
};

} // namespace portolan

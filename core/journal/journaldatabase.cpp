// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journaldatabase.h"

#include "core/journal/journaltext.h"
#include "core/journal/migrations.h"

#include <QDir>

#include <sqlite3.h>

namespace portolan {

namespace {

/// Without the upper bits, which tell more of an error: https://sqlite.org/rescode.html.
int primaryCode(const SQLite::Exception &exception)
{
    return exception.getErrorCode() & 0xFF;
}

} // namespace

bool isDamage(const SQLite::Exception &exception)
{
    return primaryCode(exception) == SQLITE_CORRUPT || primaryCode(exception) == SQLITE_NOTADB;
}

Error journalError(const QString &path, const SQLite::Exception &exception)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString reason = QString::fromUtf8(exception.what());
    switch (primaryCode(exception)) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {JournalText::tr("The journal %1 is in use by another program. Nothing was changed; try again "
                                "in a moment.")
                    .arg(file)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return {JournalText::tr("The journal %1 cannot be written to (%2). Make the file and its folder "
                                "writable, or set PORTOLAN_JOURNAL to another file.")
                    .arg(file, reason)};
    case SQLITE_FULL:
        return {JournalText::tr("The disk of the journal %1 is full. What was in the journal is still there, "
                                "this change is not. Free some space, and try again.")
                    .arg(file)};
    case SQLITE_IOERR:
        return {JournalText::tr("The disk of the journal %1 does not take or give its data (%2). What was in "
                                "the journal is still there, this change is not. Look whether the disk is "
                                "full or failing, and try again.")
                    .arg(file, reason)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {JournalText::tr("The journal %1 is damaged (%2). Start Portolan again: it sets the file "
                                "aside and begins a new one.")
                    .arg(file, reason)};
    default:
        return {JournalText::tr("The journal %1 could not be used (%2). Nothing was changed; try again, and "
                                "report it if it stays so.")
                    .arg(file, reason)};
    }
}

JournalDatabase::JournalDatabase(const QString &path)
    : m_path{path}
    , m_connection{path.toStdString(), SQLite::OPEN_READWRITE, busyTimeoutMs}
{
    // SQLite opens a file that it may not write all the same, and would say so at the first change only.
    if (sqlite3_db_readonly(m_connection.getHandle(), "main") == 1) {
        throw SQLite::Exception{sqlite3_errstr(SQLITE_READONLY), SQLITE_READONLY};
    }
    m_connection.exec("PRAGMA foreign_keys = ON");
    // Before WAL: then a new file is a whole journal from its first byte on.
    migrateJournal(m_connection);
    // Where the file system cannot have it (no shared memory), SQLite stays with what it has, and all else
    // works.
    m_connection.exec("PRAGMA journal_mode = WAL");
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace portolan {

/// The file of the journal before it is opened for writing: its folder, its mode, whether it may be used.
/// Whoever calls holds the lock of Journal::open.
class JournalFile final
{
public:
    enum class State : quint8 {
        /// Not there, or without a byte.
        Missing,
        /// A journal of this schema or an older one, or an SQLite database with nothing in it.
        Usable,
        /// Damaged, no SQLite database, or one of another program.
        Unusable,
    };

    explicit JournalFile(const QString &path);

    /// With links resolved, where the file is there.
    [[nodiscard]] QString path() const { return m_path; }

    /// Creates the folders that are missing, with mode 0700.
    [[nodiscard]] Result<void> createFolder() const;
    /// Looks without writing a byte to the file. An error where it is of a newer schema, cannot be read
    /// or written, or is no file at all.
    [[nodiscard]] Result<State> inspect() const;
    /// Renames the file, and what SQLite keeps beside it, to NAME.damaged-YYYYMMDD-HHMMSS (local time), with
    /// a number after it where that is taken. The new path, or an error: then all is where it was.
    [[nodiscard]] Result<QString> setAside() const;
    /// Creates the file, where it is missing, with mode 0600.
    [[nodiscard]] Result<void> create() const;
    /// Takes from others what they may do with the file and with what SQLite keeps beside it. What the owner
    /// may do stays as it is.
    void makePrivate() const;

private:
    QString m_path;
};

} // namespace portolan

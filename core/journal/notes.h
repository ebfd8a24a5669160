// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/result.h"
#include "core/journal/note.h"

#include <QMap>

#include <optional>

namespace portolan {

class JournalDatabase;

/// The notes of the journal, at most one a port. Used in the thread of its Journal.
class Notes final
{
public:
    /// Characters a note can have, counted as QString does (UTF-16 code units).
    static constexpr int longestNote = 10'000;

    explicit Notes(JournalDatabase &database);
    Q_DISABLE_COPY_MOVE(Notes)

    [[nodiscard]] Result<std::optional<Note>> note(PortNumber port) const;
    [[nodiscard]] Result<QMap<PortNumber, Note>> all() const;
    /// Replaces the note of the port; text of blanks alone removes it. Control characters other than newline
    /// and tab are left out. An error where it is too long or cannot be saved: then the former note stays.
    [[nodiscard]] Result<void> set(PortNumber port, const QString &text, const QDateTime &now);

private:
    JournalDatabase &m_database;
};

} // namespace portolan

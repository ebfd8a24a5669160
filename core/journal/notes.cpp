// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/notes.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journalstatement.h"
#include "core/journal/journaltext.h"

namespace portolan {

Notes::Notes(JournalDatabase &database)
    : m_database{database}
{ }

Result<std::optional<Note>> Notes::note(PortNumber port) const
{
    return m_database.read([this, port]() -> std::optional<Note> {
        JournalStatement statement{m_database, "SELECT text, changed_at FROM notes WHERE port = ?"};
        statement.select(port);
        if (!statement.next()) {
            return std::nullopt;
        }
        return Note{statement.text(0), statement.time(1)};
    });
}

Result<QMap<PortNumber, Note>> Notes::all() const
{
    return m_database.read([this] {
        JournalStatement statement{m_database, "SELECT port, text, changed_at FROM notes"};
        QMap<PortNumber, Note> notes;
        while (statement.next()) {
            notes.insert(statement.port(0), {statement.text(1), statement.time(2)});
        }
        return notes;
    });
}

Result<void> Notes::set(PortNumber port, const QString &text, const QDateTime &now)
{
    const auto checked = checkedNote(text, longestNote);
    if (!checked) {
        return tl::make_unexpected(checked.error());
    }
    return m_database.write([&] {
        if (checked->trimmed().isEmpty()) {
            JournalStatement{m_database, "DELETE FROM notes WHERE port = ?"}.run(port);
            return;
        }
        JournalStatement{m_database,
            "INSERT INTO notes (port, text, changed_at) VALUES (?, ?, ?)"
            " ON CONFLICT (port) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at"}
            .run(port, *checked, now);
    });
}

} // namespace portolan

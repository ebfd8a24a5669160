// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/expectedlisteners.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journalstatement.h"
#include "core/journal/journaltext.h"

namespace portolan {

ExpectedListeners::ExpectedListeners(JournalDatabase &database)
    : m_database{database}
{ }

Result<QVector<ExpectedListener>> ExpectedListeners::all() const
{
    return m_database.read([this] {
        JournalStatement row{m_database,
            "SELECT transport, address, port, program, note, added_at FROM expected_listeners"
            " ORDER BY port, transport, address, program"};
        QVector<ExpectedListener> expected;
        while (row.next()) {
            expected.append(
                {row.transport(0), row.text(1), row.port(2), row.text(3), row.text(4), row.time(5)});
        }
        return expected;
    });
}

Result<void> ExpectedListeners::add(const ExpectedListener &expected)
{
    const auto note = checkedNote(expected.note, longestNote);
    if (!note) {
        return tl::make_unexpected(note.error());
    }
    return m_database.write([&] {
        JournalStatement{m_database,
            "INSERT INTO expected_listeners (transport, address, port, program, note, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (port, transport, address, program) DO UPDATE SET note = excluded.note"}
            .run(expected.transport,
                expected.address,
                expected.port,
                expected.program,
                *note,
                expected.addedAt);
    });
}

Result<void> ExpectedListeners::remove(const ExpectedListener &expected)
{
    return m_database.write([&] {
        JournalStatement{m_database,
            "DELETE FROM expected_listeners"
            " WHERE port = ? AND transport = ? AND address = ? AND program = ?"}
            .run(expected.port, expected.transport, expected.address, expected.program);
    });
}

} // namespace portolan

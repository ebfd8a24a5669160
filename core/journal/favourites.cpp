// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/favourites.h"

#include "core/journal/journaldatabase.h"
#include "core/journal/journalstatement.h"

namespace portolan {

Favourites::Favourites(JournalDatabase &database)
    : m_database{database}
{ }

Result<QSet<PortNumber>> Favourites::all() const
{
    return m_database.read([this] {
        JournalStatement statement{m_database, "SELECT port FROM favourites"};
        QSet<PortNumber> ports;
        while (statement.next()) {
            ports.insert(statement.port(0));
        }
        return ports;
    });
}

Result<void> Favourites::add(PortNumber port, const QDateTime &now)
{
    return m_database.write([&] {
        JournalStatement{
            m_database, "INSERT INTO favourites (port, added_at) VALUES (?, ?) ON CONFLICT (port) DO NOTHING"}
            .run(port, now);
    });
}

Result<void> Favourites::remove(PortNumber port)
{
    return m_database.write([&] {
        JournalStatement{m_database, "DELETE FROM favourites WHERE port = ?"}.run(port);
    });
}

} // namespace portolan

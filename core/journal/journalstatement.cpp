// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalstatement.h"

#include "core/journal/journaldatabase.h"

namespace portolan {

JournalStatement::JournalStatement(JournalDatabase &database, const char *sql)
    : m_statement{database.connection(), sql}
{ }

bool JournalStatement::isNull(int column) const
{
    return m_statement.isColumnNull(column);
}

bool JournalStatement::flag(int column) const
{
    return m_statement.getColumn(column).getInt() != 0;
}

QString JournalStatement::text(int column) const
{
    return QString::fromStdString(m_statement.getColumn(column).getString());
}

PortNumber JournalStatement::port(int column) const
{
    return PortNumber{static_cast<quint16>(m_statement.getColumn(column).getInt())};
}

Transport JournalStatement::transport(int column) const
{
    // The schema lets nothing else in.
    return transportFromName(text(column)).value_or(Transport::Tcp);
}

QDateTime JournalStatement::time(int column) const
{
    return QDateTime::fromMSecsSinceEpoch(m_statement.getColumn(column).getInt64(), Qt::UTC);
}

void JournalStatement::bind(int index, const QString &text)
{
    m_statement.bind(index, text.toStdString());
}

void JournalStatement::bind(int index, PortNumber port)
{
    m_statement.bind(index, static_cast<int>(port.value()));
}

void JournalStatement::bind(int index, Transport transport)
{
    bind(index, transportName(transport));
}

void JournalStatement::bind(int index, const QDateTime &time)
{
    Q_ASSERT(time.isValid());
    m_statement.bind(index, static_cast<int64_t>(time.toMSecsSinceEpoch()));
}

} // namespace portolan

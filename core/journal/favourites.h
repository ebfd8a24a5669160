// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/portnumber.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QSet>

namespace portolan {

class JournalDatabase;

/// The ports that the user marked. Used in the thread of its Journal.
class Favourites final
{
public:
    explicit Favourites(JournalDatabase &database);
    Q_DISABLE_COPY_MOVE(Favourites)

    [[nodiscard]] Result<QSet<PortNumber>> all() const;
    /// Nothing changes where the port is a favourite already.
    [[nodiscard]] Result<void> add(PortNumber port, const QDateTime &now);
    /// Nothing changes where the port is none.
    [[nodiscard]] Result<void> remove(PortNumber port);

private:
    JournalDatabase &m_database;
};

} // namespace portolan

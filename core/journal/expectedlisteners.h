// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/expectedlistener.h"

#include <QVector>

namespace portolan {

class JournalDatabase;

/// The listeners that the user expects on this computer. Used in the thread of its Journal.
class ExpectedListeners final
{
public:
    /// Characters the note can have, counted as QString does (UTF-16 code units).
    static constexpr int longestNote = 2'000;

    explicit ExpectedListeners(JournalDatabase &database);
    Q_DISABLE_COPY_MOVE(ExpectedListeners)

    /// By port, transport, address and program.
    [[nodiscard]] Result<QVector<ExpectedListener>> all() const;
    /// Where it is expected already, its note is replaced. Control characters other than newline and tab are
    /// left out of the note. An error where the note is too long or it cannot be saved.
    [[nodiscard]] Result<void> add(const ExpectedListener &expected);
    /// Removes the one with this transport, address, port and program.
    [[nodiscard]] Result<void> remove(const ExpectedListener &expected);

private:
    JournalDatabase &m_database;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace portolan {

/// What the user wrote on a port: plain text, to be shown as text only.
struct Note
{
    QString text;
    /// UTC, to the millisecond.
    QDateTime changedAt;

    bool operator==(const Note &) const = default;
};

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/listening/snapshot.h"

#include <QByteArray>

namespace portolan {

/// The longest answer that is read, in bytes: about 20,000 listeners.
inline constexpr qsizetype maxSnapshotJsonBytes = qsizetype{16} * 1024 * 1024;

/// Pure. The snapshot in an answer of portolan-cli listeners --json (portolan-cli(1), schema 1): the inverse
/// of snapshotJson(). What is judged of a listener is left out, since it is computed anew; what the answer
/// does not hold stays as in a new Listener. Trusts nothing: an error where the answer is too long, damaged,
/// of another schema, or holds a number that the field cannot have.
[[nodiscard]] Result<Snapshot> snapshotFromJson(const QByteArray &json);

} // namespace portolan

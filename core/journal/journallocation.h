// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace portolan {

/// Where the user's journal is: the file that the environment variable PORTOLAN_JOURNAL names, else
/// journal.sqlite in QStandardPaths::AppDataLocation. Needs a QCoreApplication, whose name is in the path.
/// The file need not be there yet.
[[nodiscard]] QString journalPath();

/// The translated sentence for Journal::setAside(): what was wrong, and where the old file is.
[[nodiscard]] QString asideText(const QString &path);

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journallocation.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace portolan {

QString journalPath()
{
    if (QString chosen = qEnvironmentVariable("PORTOLAN_JOURNAL"); !chosen.isEmpty()) {
        return chosen;
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal.sqlite"_s;
}

} // namespace portolan

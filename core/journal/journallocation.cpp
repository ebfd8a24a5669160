// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journallocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct JournalLocationText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Journal)
};

} // namespace

QString journalPath()
{
    if (QString chosen = qEnvironmentVariable("PORTOLAN_JOURNAL"); !chosen.isEmpty()) {
        return chosen;
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/journal.sqlite"_s;
}

QString asideText(const QString &path)
{
    return JournalLocationText::tr("The journal was damaged. It is kept as %1, and a new one was begun.")
        .arg(QDir::toNativeSeparators(path));
}

} // namespace portolan

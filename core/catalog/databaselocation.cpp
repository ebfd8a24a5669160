// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/databaselocation.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace portolan {

QString databasePath()
{
    if (QString chosen = qEnvironmentVariable("PORTOLAN_DATABASE"); !chosen.isEmpty()) {
        return chosen;
    }
    const QString relative = u"portolan/ports.sqlite"_s;
    QString besideProgram
        = QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/"_s + relative);
    if (QFileInfo::exists(besideProgram)) {
        return besideProgram;
    }
    const QString ofSystem = QStandardPaths::locate(QStandardPaths::GenericDataLocation, relative);
    return ofSystem.isEmpty() ? besideProgram : ofSystem;
}

} // namespace portolan

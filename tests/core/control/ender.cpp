// SPDX-License-Identifier: GPL-3.0-or-later
// ender UID PID TICKS: becomes that user, asks that process to end, and writes what came of it. Tests run it
// to see what others may do.
#include "core/control/endprocess.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

#include <grp.h>
#include <unistd.h>

using namespace portolan;

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    const uid_t uid = arguments.value(1).toUInt();
    if (setgroups(0, nullptr) != 0 || setresgid(uid, uid, uid) != 0 || setresuid(uid, uid, uid) != 0) {
        return 99;
    }
    const ProcessId process{arguments.value(2).toLongLong(), arguments.value(3).toULongLong()};
    const EndResult result = endProcess(process, EndMode::Ask, 1000);
    QTextStream{stdout} << result.message << '\n';
    return static_cast<int>(result.outcome);
}

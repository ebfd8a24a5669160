// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/terminalprogram.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace portolan::test {

namespace {

constexpr int patienceMs = 60000;

Answer answerOf(QProcess &process, const QStringList &arguments)
{
    process.start(QStringLiteral(PORTOLAN_CLI), arguments);
    if (!process.waitForFinished(patienceMs)) {
        return {};
    }
    return {process.exitCode(),
        QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

QProcessEnvironment programEnvironment(const QString &database, const QString &journal)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PORTOLAN_DATABASE"_s, database);
    environment.insert(u"PORTOLAN_JOURNAL"_s, journal);
    return environment;
}

Answer ask(const QStringList &arguments, const QString &database, const QString &journal)
{
    QProcess process;
    process.setProcessEnvironment(programEnvironment(database, journal));
    return answerOf(process, arguments);
}

Answer askInto(const QString &file, const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(programEnvironment());
    process.setStandardOutputFile(file);
    return answerOf(process, arguments);
}

} // namespace portolan::test

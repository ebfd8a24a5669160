// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/lsof/processtable.h"

#include <cstdlib>
#include <string_view>
#include <utility>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// What decides on letters: LC_ALL, else LC_CTYPE, else LANG (locale(7)).
QString characterLocale(const QProcessEnvironment &environment)
{
    for (const QString &name : {u"LC_ALL"_s, u"LC_CTYPE"_s, u"LANG"_s}) {
        if (!environment.value(name).isEmpty()) {
            return environment.value(name);
        }
    }
    return u"C"_s;
}

/// Dates in UTC and in English. Letters stay as the user has them: in the C locale ps would write question
/// marks for those outside of ASCII.
QProcessEnvironment psEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString letters = characterLocale(environment);
    environment.remove(u"LC_ALL"_s);
    environment.insert(u"LANG"_s, u"C"_s);
    environment.insert(u"LC_TIME"_s, u"C"_s);
    environment.insert(u"LC_CTYPE"_s, letters);
    environment.insert(u"TZ"_s, u"UTC0"_s);
    return environment;
}

QString listOf(const QVector<qint64> &pids)
{
    QStringList numbers;
    for (const qint64 pid : pids) {
        numbers.append(QString::number(pid));
    }
    return numbers.join(u',');
}

} // namespace

ProcessTable::ProcessTable(SystemCommand ps)
    : m_ps{std::move(ps)}
{ }

SystemCommand ProcessTable::defaultPs()
{
    // Each column has an option of its own: after "pid=" POSIX takes the rest of the word for a heading. -ww
    // keeps long lines whole.
    return {
        .program = u"ps"_s,
        .arguments = {u"-ww"_s, u"-o"_s, u"pid="_s, u"-o"_s, u"lstart="_s, u"-o"_s, u"command="_s},
        .environment = psEnvironment(),
    };
}

bool ProcessTable::update(const QVector<qint64> &pids)
{
    const QHash<qint64, PsRow> before = std::exchange(m_rows, {});
    if (pids.isEmpty()) {
        return true;
    }
    SystemCommand command = m_ps;
    command.arguments += {u"-p"_s, listOf(pids)};
    // The exit status says no more than that one of them is gone.
    const auto output = runCommand(command);
    if (!output) {
        return false;
    }
    for (PsRow &row :
        parsePsOutput({output->output.constData(), static_cast<size_t>(output->output.size())})) {
        const auto known = before.constFind(row.pid);
        const bool isSame
            = known != before.constEnd() && std::abs(known->startedAt.secsTo(row.startedAt)) <= 1;
        if (isSame) {
            row.startedAt = known->startedAt;
        }
        m_rows.insert(row.pid, row);
    }
    return true;
}

PsRow ProcessTable::find(qint64 pid) const
{
    return m_rows.value(pid, PsRow{.pid = pid, .startedAt = {}, .command = {}});
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/process.h"

#include "core/listening/interpreter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

struct ProcessText
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Process)
};

/// One file that is many programs: which one is in argv[0].
constexpr std::array multicallPrograms{"busybox"_L1, "toybox"_L1, "coreutils"_L1};

/// TASK_COMM_LEN of include/linux/sched.h without the zero at the end.
constexpr qsizetype mostCommBytes = 15;

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

bool isMulticall(const QString &executable)
{
    return std::ranges::any_of(
        multicallPrograms, [&executable](QLatin1StringView known) { return known == executable; });
}

/// What argv[0] says, where it is a path and no title; else comm, unless that only names the interpreter.
QString nameFromCommandLine(const Process &process)
{
    const QString first = process.commandLine.value(0);
    const bool isTitle = first.contains(u' ') || first.endsWith(u':');
    const bool isNameTelling = !process.name.isEmpty() && !isInterpreter(process.name);
    if (first.isEmpty() || (isTitle && isNameTelling)) {
        return process.name;
    }
    QString name = isTitle ? presentedName(process) : fileName(first);
    if (name.startsWith(u'-')) { // a login shell, see bash(1)
        name.remove(0, 1);
    }
    return name.isEmpty() ? process.name : name;
}

QString nameOfMulticall(const QString &executable, const Process &process)
{
    const QString name = nameFromCommandLine(process);
    const QString applet = name == executable ? fileName(process.commandLine.value(1)) : name;
    return applet.isEmpty() || applet.startsWith(u'-') ? executable : applet;
}

/// Whether comm is that name, as far as there is room for it.
bool isComm(const QString &comm, const QString &name)
{
    return comm.toUtf8() == name.toUtf8().first(std::min(name.toUtf8().size(), mostCommBytes));
}

/// "sshd" and "sshd-session", "nc" and "nc.openbsd": the one is a word at the beginning of the other.
bool areOfOneFamily(const QString &one, const QString &other)
{
    const QString &longer = one.size() < other.size() ? other : one;
    const QString &shorter = one.size() < other.size() ? one : other;
    return longer.startsWith(shorter, Qt::CaseInsensitive)
        && (longer.size() == shorter.size() || !longer.at(shorter.size()).isLetter());
}

} // namespace

QString presentedName(const Process &process)
{
    QString word = process.commandLine.value(0).section(u' ', 0, 0);
    if (word == "/proc/self/exe"_L1) { // names nothing, whoever starts itself anew
        return {};
    }
    word = fileName(word);
    if (word.startsWith(u'-')) { // a login shell, see bash(1)
        word.remove(0, 1);
    }
    if (word.startsWith(u'(') && word.endsWith(u')')) { // "(sd-pam)"
        word = word.mid(1, word.size() - 2);
    }
    if (word.endsWith(u':')) {
        word.chop(1);
    }
    return word;
}

QString programName(const Process &process)
{
    QString name = process.executable.isEmpty() ? nameFromCommandLine(process) : fileName(process.executable);
    if (isMulticall(name)) {
        return nameOfMulticall(name, process);
    }
    if (!isInterpreter(name)) {
        const bool isBelieved = !process.linkName.isEmpty() && isComm(process.name, process.linkName);
        return isBelieved ? process.linkName : name;
    }
    const QString presented = presentedName(process);
    const bool hasOtherTitle = !presented.isEmpty() && !isInterpreter(presented);
    if (hasOtherTitle) { // what comes after it is as much the process's own word
        return name;
    }
    const QString program = interpretedProgram(name, process.commandLine);
    return program.isEmpty() ? name : program;
}

QString claimedName(const Process &process)
{
    const QString executable = fileName(process.executable);
    QString presented = presentedName(process);
    if (executable.isEmpty() || presented.isEmpty() || isMulticall(executable)
        || presented == process.linkName) {
        return {};
    }
    const bool isBorneOut
        = isInterpreter(executable) ? isInterpreter(presented) : areOfOneFamily(executable, presented);
    return isBorneOut ? QString{} : presented;
}

QString programLabel(const Process &process)
{
    QString program = programName(process);
    const QString claimed = claimedName(process);
    return claimed.isEmpty() || claimed == program
        ? program
        : ProcessText::tr("%1, calls itself %2", "the name of a program, and the one it gives itself")
              .arg(program, claimed);
}

} // namespace portolan

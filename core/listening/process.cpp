// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/process.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

/// How an interpreter's command line names what it runs. Lists hold options as they are written, without
/// attached values.
struct Interpreter
{
    /// File name without version digits.
    QLatin1StringView name;
    /// Options whose value is the module that runs.
    std::span<const QLatin1StringView> moduleOptions;
    /// Options whose value is the program text itself, or after which nothing names a program.
    std::span<const QLatin1StringView> inlineOptions;
    /// Options whose value is the next argument.
    std::span<const QLatin1StringView> valueOptions;
    /// One-letter options may be written together ("-um http.server", "-lc").
    bool hasClusters;
};

constexpr std::array<QLatin1StringView, 0> none{};

constexpr std::array pythonModules{"-m"_L1};
constexpr std::array pythonInline{"-c"_L1};
constexpr std::array pythonValues{"-W"_L1, "-X"_L1, "--check-hash-based-pycs"_L1};

constexpr std::array javaModules{"-jar"_L1, "-m"_L1, "--module"_L1};
constexpr std::array javaValues{
    "-cp"_L1,
    "-classpath"_L1,
    "--class-path"_L1,
    "-p"_L1,
    "--module-path"_L1,
    "--upgrade-module-path"_L1,
    "--add-modules"_L1,
    "--add-exports"_L1,
    "--add-opens"_L1,
    "--add-reads"_L1,
    "--limit-modules"_L1,
    "--patch-module"_L1,
    "--source"_L1,
};

constexpr std::array nodeInline{"-e"_L1, "--eval"_L1, "-p"_L1, "--print"_L1, "-pe"_L1};
constexpr std::array nodeValues{
    "-r"_L1,
    "--require"_L1,
    "--import"_L1,
    "--loader"_L1,
    "--experimental-loader"_L1,
    "-C"_L1,
    "--conditions"_L1,
    "--title"_L1,
};

constexpr std::array rubyInline{"-e"_L1};
constexpr std::array rubyValues{"-r"_L1, "-I"_L1, "-C"_L1, "-E"_L1, "--encoding"_L1};

constexpr std::array perlInline{"-e"_L1, "-E"_L1};
constexpr std::array perlValues{"-I"_L1};

constexpr std::array shellInline{"-c"_L1, "-s"_L1};
constexpr std::array shellValues{"-o"_L1, "-O"_L1, "+o"_L1, "+O"_L1, "--rcfile"_L1, "--init-file"_L1};

constexpr std::array interpreters{
    Interpreter{"python"_L1, pythonModules, pythonInline, pythonValues, true},
    Interpreter{"pypy"_L1, pythonModules, pythonInline, pythonValues, true},
    Interpreter{"java"_L1, javaModules, none, javaValues, false},
    Interpreter{"node"_L1, none, nodeInline, nodeValues, false},
    Interpreter{"nodejs"_L1, none, nodeInline, nodeValues, false},
    Interpreter{"ruby"_L1, none, rubyInline, rubyValues, true},
    Interpreter{"perl"_L1, none, perlInline, perlValues, true},
    Interpreter{"sh"_L1, none, shellInline, shellValues, true},
    Interpreter{"bash"_L1, none, shellInline, shellValues, true},
    Interpreter{"dash"_L1, none, shellInline, shellValues, true},
    Interpreter{"ksh"_L1, none, shellInline, shellValues, true},
    Interpreter{"zsh"_L1, none, shellInline, shellValues, true},
};

/// One file that is many programs: which one is in argv[0].
constexpr std::array multicallPrograms{"busybox"_L1, "toybox"_L1, "coreutils"_L1};

QString fileName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// "python3.11" is "python".
QStringView withoutVersion(QStringView name)
{
    while (!name.isEmpty() && (name.back() == u'.' || (name.back() >= u'0' && name.back() <= u'9'))) {
        name.chop(1);
    }
    return name;
}

const Interpreter *interpreterOf(QStringView name)
{
    const QStringView plain = withoutVersion(name);
    const auto *const found = std::ranges::find_if(
        interpreters, [plain](const Interpreter &interpreter) { return interpreter.name == plain; });
    return found == interpreters.end() ? nullptr : found;
}

bool contains(std::span<const QLatin1StringView> options, QStringView option)
{
    return std::ranges::any_of(options, [option](QLatin1StringView known) { return known == option; });
}

/// "-um" becomes "-m": in a cluster only the last letter can take the next argument as its value.
QString optionOf(const Interpreter &interpreter, const QString &argument)
{
    const bool isCluster = interpreter.hasClusters && argument.size() > 2 && argument.at(0) == u'-'
        && std::all_of(argument.begin() + 1, argument.end(), [](QChar c) { return c.isLetter(); });
    return isCluster ? u'-' + argument.last(1) : argument;
}

/// The argument that names what the interpreter runs; empty where there is none.
QString scriptOf(const Interpreter &interpreter, const QStringList &commandLine)
{
    for (qsizetype i = 1; i < commandLine.size(); ++i) {
        const QString &argument = commandLine.at(i);
        const bool isOption = argument.size() > 1
            && (argument.startsWith(u'-') || argument.startsWith("+o"_L1, Qt::CaseInsensitive));
        if (!isOption) {
            const bool isArgumentFile = argument.startsWith(u'@'); // java @options
            if (isArgumentFile) {
                continue;
            }
            return argument == "-"_L1 ? QString{} : argument;
        }
        if (argument == "--"_L1) {
            return commandLine.value(i + 1);
        }
        const QString option = optionOf(interpreter, argument);
        if (contains(interpreter.moduleOptions, option)) {
            return commandLine.value(i + 1);
        }
        if (contains(interpreter.inlineOptions, option)) {
            return {};
        }
        if (contains(interpreter.valueOptions, option)) {
            ++i;
        }
    }
    return {};
}

/// A package that runs as ".../pip/__main__.py" is called pip.
QString scriptName(const QString &script)
{
    QString name = fileName(script);
    if (name != "__main__.py"_L1) {
        return name;
    }
    const QString folder = fileName(script.chopped(name.size() + (script.size() > name.size() ? 1 : 0)));
    return folder.isEmpty() ? name : folder;
}

/// The first word of a title that a process gave itself ("sshd: root@pts/0", "puma 5.6.5 [app]").
QString nameFromTitle(const QString &title)
{
    QString word = fileName(title.section(u' ', 0, 0));
    if (word.endsWith(u':')) {
        word.chop(1);
    }
    return word;
}

/// What argv[0] says, where it is a path and no title; else comm, unless that only names the interpreter.
QString nameFromCommandLine(const Process &process)
{
    const QString first = process.commandLine.value(0);
    const bool isTitle = first.contains(u' ') || first.endsWith(u':');
    const bool isNameTelling = !process.name.isEmpty() && interpreterOf(process.name) == nullptr;
    if (first.isEmpty() || (isTitle && isNameTelling)) {
        return process.name;
    }
    QString name = isTitle ? nameFromTitle(first) : fileName(first);
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

} // namespace

QString programName(const Process &process)
{
    QString name = process.executable.isEmpty() ? nameFromCommandLine(process) : fileName(process.executable);
    if (contains(multicallPrograms, name)) {
        return nameOfMulticall(name, process);
    }
    const Interpreter *const interpreter = interpreterOf(name);
    if (interpreter == nullptr) {
        return name;
    }
    QString titled = nameFromCommandLine(process);
    const bool hasOwnTitle = !titled.isEmpty() && interpreterOf(titled) == nullptr;
    if (hasOwnTitle) { // as gunicorn and Puma do: the arguments are gone
        return titled;
    }
    const QString script = scriptName(scriptOf(*interpreter, process.commandLine));
    return script.isEmpty() ? name : script;
}

} // namespace portolan

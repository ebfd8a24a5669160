// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listening/interpreter.h"

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace portolan {

namespace {

using Words = std::span<const QLatin1StringView>;

/// How an interpreter's command line names what it runs. Lists hold options as they are written, without
/// attached values.
struct Interpreter
{
    /// File name without version.
    QLatin1StringView name;
    /// Options whose value is the script or module that runs.
    Words programOptions;
    /// Options whose value is the program text itself, and commands after which nothing names a program.
    Words inlineWords;
    /// Options whose value is the next argument.
    Words valueOptions;
    /// Commands that come before the script ("deno run main.ts").
    Words commands;
    /// One-letter options may be written together ("-um http.server", "-lc").
    bool hasClusters = false;
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

constexpr std::array denoCommands{"run"_L1, "serve"_L1};
constexpr std::array denoInline{"eval"_L1, "repl"_L1, "task"_L1, "lsp"_L1, "jupyter"_L1};
constexpr std::array denoValues{"-c"_L1,
    "--config"_L1,
    "--import-map"_L1,
    "--cert"_L1,
    "--location"_L1,
    "--port"_L1,
    "--host"_L1,
    "--seed"_L1,
    "-L"_L1,
    "--log-level"_L1};

constexpr std::array bunCommands{"run"_L1, "x"_L1};
constexpr std::array bunValues{"-r"_L1,
    "--preload"_L1,
    "--require"_L1,
    "--import"_L1,
    "-c"_L1,
    "--config"_L1,
    "--cwd"_L1,
    "--env-file"_L1};

constexpr std::array rubyInline{"-e"_L1};
constexpr std::array rubyValues{"-r"_L1, "-I"_L1, "-C"_L1, "-E"_L1, "--encoding"_L1};

constexpr std::array perlInline{"-e"_L1, "-E"_L1};
constexpr std::array perlValues{"-I"_L1};

// A script may follow the text of -e: lua(1).
constexpr std::array luaValues{"-e"_L1, "-l"_L1, "-j"_L1};

constexpr std::array phpFiles{"-f"_L1, "--file"_L1, "-F"_L1, "--process-file"_L1};
constexpr std::array phpInline{"-r"_L1, "--run"_L1, "-R"_L1, "-a"_L1, "--interactive"_L1};
constexpr std::array phpValues{"-c"_L1,
    "--php-ini"_L1,
    "-d"_L1,
    "--define"_L1,
    "-z"_L1,
    "--zend-extension"_L1,
    "-S"_L1,
    "--server"_L1,
    "-t"_L1,
    "--docroot"_L1};

constexpr std::array dotnetCommands{"exec"_L1};
constexpr std::array dotnetInline{"run"_L1, "watch"_L1, "build"_L1, "test"_L1, "tool"_L1};
constexpr std::array dotnetValues{"--additionalprobingpath"_L1,
    "--additional-deps"_L1,
    "--depsfile"_L1,
    "--runtimeconfig"_L1,
    "--fx-version"_L1,
    "--roll-forward"_L1};

constexpr std::array juliaInline{"-e"_L1, "--eval"_L1, "-E"_L1, "--print"_L1};
constexpr std::array juliaValues{"-J"_L1,
    "--sysimage"_L1,
    "-L"_L1,
    "--load"_L1,
    "-t"_L1,
    "--threads"_L1,
    "-p"_L1,
    "--procs"_L1,
    "-H"_L1,
    "--home"_L1};

constexpr std::array guileScripts{"-s"_L1};
constexpr std::array guileInline{"-c"_L1};
constexpr std::array guileValues{"-L"_L1, "-C"_L1, "-l"_L1, "-e"_L1, "-x"_L1};

// Rscript starts R with --file=NAME.
constexpr std::array rFiles{"--file"_L1, "-f"_L1};
constexpr std::array rInline{"-e"_L1};

constexpr std::array shellInline{"-c"_L1, "-s"_L1};
constexpr std::array shellValues{"-o"_L1, "-O"_L1, "+o"_L1, "+O"_L1, "--rcfile"_L1, "--init-file"_L1};

constexpr auto erlangName = "beam"_L1;

constexpr std::array interpreters{
    Interpreter{"python"_L1, pythonModules, pythonInline, pythonValues, none, true},
    Interpreter{"pypy"_L1, pythonModules, pythonInline, pythonValues, none, true},
    Interpreter{"java"_L1, javaModules, none, javaValues, none, false},
    Interpreter{"node"_L1, none, nodeInline, nodeValues, none, false},
    Interpreter{"nodejs"_L1, none, nodeInline, nodeValues, none, false},
    Interpreter{"deno"_L1, none, denoInline, denoValues, denoCommands, false},
    Interpreter{"bun"_L1, none, nodeInline, bunValues, bunCommands, false},
    Interpreter{"ruby"_L1, none, rubyInline, rubyValues, none, true},
    Interpreter{"ruby-mri"_L1, none, rubyInline, rubyValues, none, true},
    Interpreter{"perl"_L1, none, perlInline, perlValues, none, true},
    Interpreter{"lua"_L1, none, none, luaValues, none, false},
    Interpreter{"luajit"_L1, none, none, luaValues, none, false},
    Interpreter{"php"_L1, phpFiles, phpInline, phpValues, none, false},
    Interpreter{"dotnet"_L1, none, dotnetInline, dotnetValues, dotnetCommands, false},
    Interpreter{"mono"_L1, none, none, none, none, false},
    Interpreter{"mono-sgen"_L1, none, none, none, none, false},
    Interpreter{erlangName, none, none, none, none, false},
    Interpreter{"tclsh"_L1, none, none, none, none, false},
    Interpreter{"julia"_L1, none, juliaInline, juliaValues, none, false},
    Interpreter{"guile"_L1, guileScripts, guileInline, guileValues, none, false},
    Interpreter{"R"_L1, rFiles, rInline, none, none, false},
    Interpreter{"sh"_L1, none, shellInline, shellValues, none, true},
    Interpreter{"bash"_L1, none, shellInline, shellValues, none, true},
    Interpreter{"dash"_L1, none, shellInline, shellValues, none, true},
    Interpreter{"ksh"_L1, none, shellInline, shellValues, none, true},
    Interpreter{"zsh"_L1, none, shellInline, shellValues, none, true},
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// "python3.11" is "python", "luajit-2.1.0-beta3" is "luajit", "beam.smp" is "beam".
QStringView withoutVersion(QStringView name)
{
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        if (name.at(i) == u'-' && isDigit(name.at(i + 1))) {
            name.truncate(i);
        }
    }
    while (!name.isEmpty() && (name.back() == u'.' || isDigit(name.back()))) {
        name.chop(1);
    }
    return name == "beam.smp"_L1 ? name.first(erlangName.size()) : name;
}

const Interpreter *interpreterOf(QStringView executable)
{
    const QStringView plain = withoutVersion(executable);
    const auto *const found = std::ranges::find_if(
        interpreters, [plain](const Interpreter &interpreter) { return interpreter.name == plain; });
    return found == interpreters.end() ? nullptr : found;
}

bool contains(Words words, QStringView word)
{
    return std::ranges::any_of(words, [word](QLatin1StringView known) { return known == word; });
}

/// "-um" becomes "-m": in a cluster only the last letter can take the next argument as its value.
QString optionOf(const Interpreter &interpreter, const QString &argument)
{
    const bool isCluster = interpreter.hasClusters && argument.size() > 2 && argument.at(0) == u'-'
        && std::all_of(argument.begin() + 1, argument.end(), [](QChar c) { return c.isLetter(); });
    return isCluster ? u'-' + argument.last(1) : argument;
}

/// "app.R" of "--file=app.R"; empty where no such option is attached to its value.
QString attachedProgram(const Interpreter &interpreter, const QString &argument)
{
    const qsizetype sign = argument.indexOf(u'=');
    const bool isProgram
        = sign > 0 && contains(interpreter.programOptions, QStringView{argument}.first(sign));
    return isProgram ? argument.mid(sign + 1) : QString{};
}

bool isOption(const QString &argument)
{
    return argument.size() > 1
        && (argument.startsWith(u'-') || argument.startsWith("+o"_L1, Qt::CaseInsensitive));
}

/// The argument that names what the interpreter runs; empty where there is none.
QString scriptOf(const Interpreter &interpreter, const QStringList &commandLine)
{
    Words commands = interpreter.commands;
    for (qsizetype i = 1; i < commandLine.size(); ++i) {
        const QString &argument = commandLine.at(i);
        const QString option = optionOf(interpreter, argument);
        if (argument == "-"_L1 || contains(interpreter.inlineWords, option)) {
            return {};
        }
        if (argument == "--"_L1 || contains(interpreter.programOptions, option)) {
            return commandLine.value(i + 1);
        }
        if (QString program = attachedProgram(interpreter, argument); !program.isEmpty()) {
            return program;
        }
        if (contains(interpreter.valueOptions, option)) {
            ++i;
        } else if (contains(commands, argument)) {
            commands = {}; // bun run run
        } else if (!isOption(argument) && !argument.startsWith(u'@')) { // java @options
            return argument;
        }
    }
    return {};
}

QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

/// A package that runs as ".../pip/__main__.py" is called pip.
QString scriptName(const QString &script)
{
    QString name = lastPart(script);
    if (name != "__main__.py"_L1) {
        return name;
    }
    const QString folder = lastPart(script.chopped(name.size() + (script.size() > name.size() ? 1 : 0)));
    return folder.isEmpty() ? name : folder;
}

/// What the Erlang virtual machine starts (erl(1), init(3)): the module of -s or -run, else the release that
/// -boot names ("couchdb"), else the script that Elixir runs (elixir(1)).
QString erlangProgram(const QStringList &commandLine)
{
    QString boot;
    QString script;
    for (qsizetype i = 1; i + 1 < commandLine.size(); ++i) {
        const QString &option = commandLine.at(i);
        const QString &value = commandLine.at(i + 1);
        if ((option == "-s"_L1 || option == "-run"_L1) && value != "elixir"_L1) {
            return value;
        }
        if (option == "-boot"_L1 && boot.isEmpty()) {
            boot = lastPart(value);
        }
        if (option == "-extra"_L1 && !value.startsWith(u'-')) {
            script = lastPart(value);
            script = script == "mix"_L1 ? commandLine.value(i + 2, script) : script; // mix phx.server
        }
    }
    return boot.isEmpty() || boot.startsWith("start"_L1) || boot == "no_dot_erlang"_L1 ? script : boot;
}

} // namespace

bool isInterpreter(QStringView executable)
{
    return interpreterOf(executable) != nullptr;
}

QString interpretedProgram(QStringView executable, const QStringList &commandLine)
{
    const Interpreter *const interpreter = interpreterOf(executable);
    if (interpreter == nullptr) {
        return {};
    }
    return interpreter->name == erlangName ? erlangProgram(commandLine)
                                           : scriptName(scriptOf(*interpreter, commandLine));
}

} // namespace portolan

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/command.h"
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "app/translations.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;
using namespace portolan::terminal;

namespace {

struct Subcommand
{
    QString name;
    ExitStatus (*run)(const QStringList &);
    QString summary;
};

std::array<Subcommand, 9> subcommands()
{
    return {{
        {u"show"_s, runShow, TerminalText::tr("what is known of a port")},
        {u"search"_s, runSearch, TerminalText::tr("ports by name, number or description")},
        {u"listeners"_s, runListeners, TerminalText::tr("what this computer is listening on")},
        {u"why"_s, runWhy, TerminalText::tr("whether a port can be used here, and if not, why")},
        {u"free"_s, runFree, TerminalText::tr("ports that are free here and belong to no known service")},
        {u"watch"_s, runWatch, TerminalText::tr("what begins and ceases to listen, as it happens")},
        {u"identify"_s, runIdentify, TerminalText::tr("what one port of this computer speaks")},
        {u"export"_s, runExport, TerminalText::tr("the whole catalogue, one line a port number")},
        {u"stats"_s, runStats, TerminalText::tr("figures computed from the catalogue")},
    }};
}

QString usage()
{
    QString text = TerminalText::tr("Usage: portolan-cli SUBCOMMAND [OPTIONS]") + u"\n\n"_s
        + TerminalText::tr("Subcommands:") + u'\n';
    for (const Subcommand &subcommand : subcommands()) {
        text += u"  %1 %2\n"_s.arg(subcommand.name.leftJustified(12), subcommand.summary);
    }
    return text + u'\n' + TerminalText::tr("portolan-cli SUBCOMMAND --help tells the options of one.")
        + u'\n';
}

ExitStatus run(const QStringList &arguments)
{
    if (arguments.isEmpty()) {
        complain(usage());
        return ExitStatus::Usage;
    }
    const QString &name = arguments.constFirst();
    if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        print(usage());
        return ExitStatus::Found;
    }
    if (name == u"--version"_s || name == u"-v"_s) {
        print(u"portolan-cli %1\n"_s.arg(QCoreApplication::applicationVersion()));
        return ExitStatus::Found;
    }
    for (const Subcommand &subcommand : subcommands()) {
        if (subcommand.name == name) {
            return subcommand.run(arguments.sliced(1));
        }
    }
    complain(TerminalText::tr("There is no subcommand “%1”.").arg(printable(name)) + u"\n\n"_s + usage());
    return ExitStatus::Usage;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application{argc, argv};
    // The names of the desktop program: both look into the same journal.
    QCoreApplication::setOrganizationName(u"Portolan"_s);
    QCoreApplication::setApplicationName(u"Portolan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PORTOLAN_VERSION));
    portolan::installTranslations(QLocale{});
    return static_cast<int>(finished(run(QCoreApplication::arguments().sliced(1))));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/exchange/portjson.h"

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

void printLine(int figure, const QString &what)
{
    print(u"%1  %2\n"_s.arg(QString::number(figure).rightJustified(6), what));
}

void printStatistics(const CatalogStatistics &statistics)
{
    printLine(statistics.listed(), TerminalText::tr("ports are assigned for tcp or udp"));
    printLine(statistics.count(RegistrationStatus::Undocumented),
        TerminalText::tr("of these only by undocumented registrations"));
    printLine(
        statistics.withdrawnPorts, TerminalText::tr("of these by an entry that IANA has withdrawn since"));
    printLine(statistics.namedPorts, TerminalText::tr("ports have a registered name"));
    printLine(statistics.reservedOnly(), TerminalText::tr("ports are reserved only"));
    printLine(statistics.deAssigned(), TerminalText::tr("of these once had a name"));
    printLine(statistics.count(RegistrationStatus::Unassigned), TerminalText::tr("ports are unassigned"));
    printLine(statistics.count(RegistrationStatus::Dynamic), TerminalText::tr("ports are dynamic"));
    printLine(statistics.otherTransportPorts, TerminalText::tr("ports are assigned for sctp or dccp alone"));
    printLine(statistics.registrations, TerminalText::tr("names of a port and transport are registered"));
    printLine(statistics.rfcTitles, TerminalText::tr("titles of RFCs are known"));
    printLine(statistics.dossiers, TerminalText::tr("services have a dossier"));
    printLine(statistics.dossierPorts, TerminalText::tr("ports have a dossier"));
    printLine(statistics.namedUsePorts,
        TerminalText::tr("ports have a named use: a registered name, a dossier or somebody's list"));
    printLine(statistics.unregisteredUsePorts, TerminalText::tr("of these have no name in the registry"));
    printLine(statistics.threatPorts, TerminalText::tr("ports have a historical malware association"));
    printLine(statistics.conceptPages, TerminalText::tr("pages explain ideas behind ports"));
}

} // namespace

ExitStatus runStats(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, TerminalText::tr("Shows figures computed from the catalogue."));
    parser.addOption({u"json"_s, TerminalText::tr("Answer in JSON.")});
    if (const auto status = parse(parser, u"stats"_s, arguments)) {
        return *status;
    }
    if (const auto status = refuseWords(parser, u"stats"_s)) {
        return *status;
    }
    const auto catalog = openCatalog();
    if (!catalog) {
        return ExitStatus::CouldNot;
    }
    const auto statistics = catalog->statistics();
    if (!statistics) {
        return fail(statistics.error());
    }
    if (parser.isSet(u"json"_s)) {
        printJson(statisticsJson(*statistics, catalog->registryDate().toString(Qt::ISODate)));
    } else {
        printStatistics(*statistics);
    }
    return ExitStatus::Found;
}

} // namespace portolan::terminal

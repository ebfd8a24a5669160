// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "core/exchange/portjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(portolan::Terminal)
};

void printLine(int figure, const QString &what)
{
    print(u"%1  %2\n"_s.arg(QString::number(figure).rightJustified(6), what));
}

void printStatistics(const CatalogStatistics &statistics)
{
    printLine(statistics.listed(), Text::tr("ports are assigned for tcp or udp"));
    printLine(statistics.count(RegistrationStatus::Undocumented),
        Text::tr("of these only by undocumented registrations"));
    printLine(statistics.withdrawnPorts, Text::tr("of these by an entry that IANA has withdrawn since"));
    printLine(statistics.namedPorts, Text::tr("ports have a registered name"));
    printLine(statistics.reservedOnly(), Text::tr("ports are reserved only"));
    printLine(statistics.deAssigned(), Text::tr("of these once had a name"));
    printLine(statistics.count(RegistrationStatus::Unassigned), Text::tr("ports are unassigned"));
    printLine(statistics.count(RegistrationStatus::Dynamic), Text::tr("ports are dynamic"));
    printLine(statistics.otherTransportPorts, Text::tr("ports are assigned for sctp or dccp alone"));
    printLine(statistics.registrations, Text::tr("names of a port and transport are registered"));
    printLine(statistics.rfcTitles, Text::tr("titles of RFCs are known"));
}

} // namespace

ExitStatus runStats(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, Text::tr("Shows figures computed from the catalogue."));
    parser.addOption({u"json"_s, Text::tr("Answer in JSON.")});
    if (const auto status = parse(parser, u"stats"_s, arguments)) {
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

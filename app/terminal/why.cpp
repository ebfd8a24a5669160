// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/insight/availability.h"
#include "core/insight/freeports.h"
#include "core/listening/portuse.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

constexpr std::array bothTransports{Transport::Tcp, Transport::Udp};

/// What the catalogue knows of the port, in a line; empty where it knows nothing.
QString meaningOf(const std::optional<QVector<PortSummary>> &overview, PortNumber port)
{
    if (!overview) {
        return {};
    }
    const PortSummary &summary = overview->at(port.value());
    return summary.name.isEmpty() || summary.meaning() == summary.name
        ? summary.meaning()
        : summary.name + (summary.meaning().isEmpty() ? QString{} : u", "_s + summary.meaning());
}

void printAvailability(const QString &transports, const Availability &availability)
{
    print((availability.isFree ? TerminalText::tr("%1: free") : TerminalText::tr("%1: not free"))
              .arg(transports)
        + u'\n');
    for (const Obstacle &obstacle : availability.obstacles) {
        print(u"  "_s + printable(obstacle.why) + u'\n');
    }
}

/// In the order of bothTransports.
void printAnswers(const QVector<Availability> &answers)
{
    if (answers.first() == answers.last()) {
        printAvailability(TerminalText::tr("tcp and udp"), answers.first());
        return;
    }
    printAvailability(transportName(bothTransports.front()), answers.first());
    printAvailability(transportName(bothTransports.back()), answers.last());
}

QJsonObject answerJson(const Availability &availability)
{
    QJsonArray obstacles;
    for (const Obstacle &obstacle : availability.obstacles) {
        obstacles.append(QJsonObject{{u"kind"_s, obstacleKey(obstacle.kind)},
            {u"blocks"_s, obstacle.isBlocking},
            {u"count"_s, obstacle.count},
            {u"why"_s, obstacle.why}});
    }
    return {{u"free"_s, availability.isFree}, {u"obstacles"_s, obstacles}};
}

std::optional<QVector<PortSummary>> readOverview()
{
    const auto catalog = openCatalog();
    if (!catalog) {
        return std::nullopt;
    }
    auto overview = catalog->overview();
    return overview ? std::optional{*std::move(overview)} : std::nullopt;
}

/// A free port close by, where it can be found out.
std::optional<PortNumber> suggestionNear(
    const QVector<PortSummary> &overview, PortUseSource &source, PortNumber port)
{
    const auto span = usualSpan(source.rules(port));
    const auto survey = span ? source.survey() : failure({});
    if (!survey) {
        return std::nullopt;
    }
    return freePortNear(
        overview, *span, port, [&survey](PortNumber each) { return isFreeForTcpAndUdp(**survey, each); });
}

} // namespace

ExitStatus runWhy(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(
        parser, TerminalText::tr("Tells whether a port can be used here, and if not, who or what holds it."));
    parser.addPositionalArgument(u"PORT"_s, TerminalText::tr("A port number from 0 to 65535."));
    parser.addOptions({{u"json"_s, TerminalText::tr("Answer in JSON.")}});
    if (const auto status = parse(parser, u"why"_s, arguments)) {
        return *status;
    }
    const auto port = PortNumber::fromString(parser.positionalArguments().value(0));
    if (parser.positionalArguments().size() != 1 || !port) {
        complain(TerminalText::tr("Give one port number from 0 to 65535, as in: portolan-cli why 5000"));
        return ExitStatus::Usage;
    }
    const auto source = makePortUseSource();
    const bool wantsJson = parser.isSet(u"json"_s);
    QJsonObject json{{u"schema"_s, 1}, {u"port"_s, port->value()}};
    QStringList remarks;
    bool isFree = true;
    QVector<Availability> answers;
    for (const Transport transport : bothTransports) {
        const auto use = source->use(*port, transport);
        if (!use) {
            return fail(use.error());
        }
        const Availability availability = availabilityOf(*use);
        isFree = isFree && availability.isFree;
        remarks += use->remarks;
        json.insert(transportName(transport), answerJson(availability));
        answers.append(availability);
    }
    if (!wantsJson) {
        printAnswers(answers);
    }
    // Without the database the answer stands, only without what the port is known for.
    const auto overview = readOverview();
    const QString meaning = meaningOf(overview, *port);
    const auto near = overview && !isFree ? suggestionNear(*overview, *source, *port) : std::nullopt;
    if (wantsJson) {
        json.insert(u"knownFor"_s, meaning.isEmpty() ? QJsonValue{} : QJsonValue{meaning});
        json.insert(u"suggestion"_s, near ? QJsonValue{near->value()} : QJsonValue{});
        printJson(json);
    } else {
        if (!meaning.isEmpty()) {
            print(TerminalText::tr("Known for: %1").arg(printable(meaning)) + u'\n');
        }
        if (near) {
            print(TerminalText::tr("Free, and of no known service: %1").arg(near->toString()) + u'\n');
        }
    }
    remarks.removeDuplicates();
    for (const QString &remark : std::as_const(remarks)) {
        complain(remark);
    }
    return isFree ? ExitStatus::Found : ExitStatus::NothingFound;
}

} // namespace portolan::terminal

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/insight/availability.h"
#include "core/insight/freeports.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

constexpr int defaultCount = 10;

/// "8000-8999", or one port.
std::optional<PortSpan> spanIn(const QString &text)
{
    const auto first = PortNumber::fromString(text.section(u'-', 0, 0));
    const auto last = text.contains(u'-') ? PortNumber::fromString(text.section(u'-', 1)) : first;
    return first && last && *first <= *last ? std::optional{PortSpan{*first, *last}} : std::nullopt;
}

/// Why there is no usual place to look in.
QString reasonForNone(const PortRules &rules)
{
    return TerminalText::tr(
        "The system hands out the ports %1 to %2 by itself (ip_local_port_range) and leaves "
        "none below for programs without rights, so none is suggested. Name a range to look "
        "in nevertheless, as in: portolan-cli free 8000-8999")
        .arg(rules.ephemeral.first.toString(), rules.ephemeral.last.toString());
}

QJsonObject freePortsJson(const QVector<PortNumber> &ports, const QString &remark)
{
    QJsonArray numbers;
    for (const PortNumber port : ports) {
        numbers.append(port.value());
    }
    return {{u"schema"_s, 1},
        {u"ports"_s, numbers},
        {u"remark"_s, remark.isEmpty() ? QJsonValue{} : QJsonValue{remark}}};
}

} // namespace

ExitStatus runFree(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser,
        TerminalText::tr("Names ports that are free here, for tcp and udp, and belong to no known service."));
    parser.addPositionalArgument(u"FROM-TO"_s,
        TerminalText::tr(
            "Where to look; without it, above the privileged ports and below those that the system "
            "hands out by itself."),
        u"[FROM-TO]"_s);
    parser.addOptions({
        {u"count"_s,
            TerminalText::tr("How many to name, at most (10)."),
            u"N"_s,
            QString::number(defaultCount)},
        {u"json"_s, TerminalText::tr("Answer in JSON.")},
    });
    if (const auto status = parse(parser, u"free"_s, arguments)) {
        return *status;
    }
    const auto source = makePortUseSource();
    const PortRules rules = source->rules(PortNumber{});
    const QString range = parser.positionalArguments().value(0);
    const auto span = range.isEmpty() ? usualSpan(rules) : spanIn(range);
    bool isNumber = false;
    const int count = parser.value(u"count"_s).toInt(&isNumber);
    if ((!span && !range.isEmpty()) || parser.positionalArguments().size() > 1 || !isNumber || count < 1) {
        complain(TerminalText::tr(
            "Give a range of ports and a number from 1 on, as in: portolan-cli free 8000-8999 --count 5"));
        return ExitStatus::Usage;
    }
    const auto catalog = openCatalog();
    if (!catalog) {
        return ExitStatus::CouldNot;
    }
    const auto overview = catalog->overview();
    if (!overview) {
        return fail(overview.error());
    }
    // Where sockets cannot be read at all, no port can be called free.
    const auto survey = source->survey();
    if (!survey) {
        return fail(survey.error());
    }
    const bool isJson = parser.isSet(u"json"_s);
    const auto isFree = [&survey](PortNumber port) { return isFreeForTcpAndUdp(**survey, port); };
    const auto tell = [isJson](PortNumber port) {
        if (!isJson) {
            print(port.toString() + u'\n');
            static_cast<void>(flush()); // whether it was taken is told at the end
        }
    };
    const auto ports = span ? freePorts(*overview, *span, count, isFree, tell) : QVector<PortNumber>{};
    const QString remark = span ? QString{} : reasonForNone(rules);
    if (isJson) {
        printJson(freePortsJson(ports, remark));
    } else if (!remark.isEmpty()) {
        complain(remark);
    }
    return ports.isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

} // namespace portolan::terminal

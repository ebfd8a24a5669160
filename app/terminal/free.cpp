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
    const QString range = parser.positionalArguments().value(0);
    const auto span = range.isEmpty() ? std::optional{usualSpan(source->rules(PortNumber{}))} : spanIn(range);
    bool isNumber = false;
    const int count = parser.value(u"count"_s).toInt(&isNumber);
    if (!span || parser.positionalArguments().size() > 1 || !isNumber || count < 1) {
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
    if (const auto use = source->use(span->first, Transport::Tcp); !use) {
        return fail(use.error());
    }
    const QVector<PortNumber> ports = freePorts(
        *overview, *span, count, [&source](PortNumber port) { return isFreeForTcpAndUdp(*source, port); });
    QJsonArray json;
    for (const PortNumber port : ports) {
        json.append(port.value());
        if (!parser.isSet(u"json"_s)) {
            print(port.toString() + u'\n');
        }
    }
    if (parser.isSet(u"json"_s)) {
        printJson({{u"schema"_s, 1}, {u"ports"_s, json}});
    }
    return ports.isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

} // namespace portolan::terminal

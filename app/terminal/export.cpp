// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/base/portrange.h"
#include "core/exchange/portjson.h"

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

/// RFC 4180: quoted where a comma, a quote or a line break would be misread.
QString csvField(const QString &text)
{
    const bool needsQuotes
        = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes) {
        return text;
    }
    QString inner = text;
    inner.replace(u'"', u"\"\""_s);
    return u'"' + inner + u'"';
}

QString csvLine(const PortFacts &facts)
{
    QStringList fields{facts.port.toString(), rangeKey(rangeOf(facts.port))};
    for (const Transport transport : allTransports) {
        fields.append(statusKey(facts.status(transport)));
    }
    QStringList names;
    QString description;
    for (const Registration &registration : facts.registrations) {
        if (isAssigned(registration.status) && !registration.name.isEmpty()
            && !names.contains(registration.name)) {
            names.append(registration.name);
        }
        if (isAssigned(registration.status) && description.isEmpty()) {
            description = registration.description;
        }
    }
    fields.append({csvField(names.join(u' ')), csvField(description)});
    return fields.join(u',') + u"\r\n"_s;
}

bool printPort(const PortFacts &facts, bool isCsv)
{
    return isCsv ? print(csvLine(facts)) : printJson(portJson(facts));
}

} // namespace

ExitStatus runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, TerminalText::tr("Writes the whole catalogue, one line a port number."));
    parser.addOption(
        {u"format"_s, TerminalText::tr("ndjson (the default) or csv."), u"FORMAT"_s, u"ndjson"_s});
    if (const auto status = parse(parser, u"export"_s, arguments)) {
        return *status;
    }
    if (const auto status = refuseWords(parser, u"export"_s)) {
        return *status;
    }
    const QString format = parser.value(u"format"_s);
    if (format != u"ndjson"_s && format != u"csv"_s) {
        complain(TerminalText::tr("There is no format “%1”: choose ndjson or csv.").arg(printable(format)));
        return ExitStatus::Usage;
    }
    const auto catalog = openCatalog();
    if (!catalog) {
        return ExitStatus::CouldNot;
    }
    const bool isCsv = format == u"csv"_s;
    if (isCsv) {
        print(u"port,range,tcp,udp,sctp,dccp,names,description\r\n"_s);
    }
    for (int number = 0; number < PortNumber::count; ++number) {
        const auto facts = catalog->facts(PortNumber{static_cast<quint16>(number)});
        if (!facts) {
            return fail(facts.error());
        }
        if (!printPort(*facts, isCsv)) {
            return ExitStatus::CouldNot;
        }
    }
    return ExitStatus::Found;
}

} // namespace portolan::terminal

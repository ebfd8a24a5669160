// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/catalog/searchquery.h"
#include "core/listening/listenersource.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

constexpr int defaultLimit = 20;
constexpr int labelWidth = 32;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue{} : QJsonValue{text};
}

QJsonObject hitJson(const SearchHit &hit)
{
    QJsonObject json{
        {u"match"_s, matchKey(hit.match)},
        {u"matched"_s, textOrNull(hit.matched)},
        {u"corrected"_s, textOrNull(hit.corrected)},
    };
    if (hit.isPage()) {
        json.insert(u"concept"_s, hit.conceptId);
        json.insert(u"title"_s, hit.conceptTitle);
        return json;
    }
    json.insert(u"port"_s, hit.port.value());
    json.insert(u"status"_s, statusKey(hit.overall));
    json.insert(u"name"_s, textOrNull(hit.name));
    json.insert(u"description"_s, hit.description);
    json.insert(u"service"_s, textOrNull(hit.service));
    return json;
}

QJsonObject hitsJson(const QString &text, const QVector<SearchHit> &hits)
{
    QJsonArray array;
    for (const SearchHit &hit : hits) {
        array.append(hitJson(hit));
    }
    return {{u"schema"_s, 1}, {u"query"_s, text}, {u"hits"_s, array}};
}

/// A row a hit: number, what people meet there, why it was found.
void printHits(const QVector<SearchHit> &hits)
{
    for (const SearchHit &hit : hits) {
        const QString label = labelOf(hit);
        print(u"%1  %2  %3\n"_s.arg((hit.isPage() ? u"–"_s : hit.port.toString()).rightJustified(5),
            (label.isEmpty() ? statusKey(hit.overall) : label).leftJustified(labelWidth),
            reasonText(hit)));
    }
}

/// The ports that something listens on now, for a query that asks for them.
Result<std::optional<QVector<PortNumber>>> portsToSearch(const SearchQuery &query)
{
    if (!query.isListening()) {
        return std::optional<QVector<PortNumber>>{};
    }
    return makeListenerSource()->snapshot().map(
        [](const Snapshot &snapshot) { return std::optional{snapshot.servicePorts()}; });
}

} // namespace

ExitStatus runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, TerminalText::tr("Finds ports by name, program, number or description."));
    parser.addPositionalArgument(u"QUERY"_s,
        TerminalText::tr("Words or a question, \"a phrase\", a number, 20-25, tcp:443, status:reserved, "
                         "range:user, kind:database, "
                         "threat:yes, or listening: what this computer listens on now."),
        u"QUERY..."_s);
    parser.addOptions({
        {u"json"_s, TerminalText::tr("Answer in JSON.")},
        {u"limit"_s, TerminalText::tr("At most so many results."), u"N"_s, QString::number(defaultLimit)},
    });
    if (const auto status = parse(parser, u"search"_s, arguments)) {
        return *status;
    }
    bool isNumber = false;
    const int limit = parser.value(u"limit"_s).toInt(&isNumber);
    if (!isNumber || limit < 1) {
        complain(TerminalText::tr("The limit has to be a number from 1 on."));
        return ExitStatus::Usage;
    }
    const QString text = parser.positionalArguments().join(u' ');
    const auto query = SearchQuery::parse(text);
    if (!query || query->isEmpty()) {
        complain(query ? TerminalText::tr("Say what to look for, as in: portolan-cli search postgres")
                       : query.error().message);
        return ExitStatus::Usage;
    }
    const auto catalog = openCatalog();
    if (!catalog) {
        return ExitStatus::CouldNot;
    }
    const auto hits = portsToSearch(*query).and_then(
        [&](const auto &ports) { return catalog->search(*query, limit, ports); });
    if (!hits) {
        return fail(hits.error());
    }
    if (parser.isSet(u"json"_s)) {
        printJson(hitsJson(text, *hits));
    } else {
        printHits(*hits);
    }
    return hits->isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

} // namespace portolan::terminal

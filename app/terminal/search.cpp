// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal/console.h"
#include "app/terminal/terminaltext.h"
#include "core/catalog/searchquery.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace portolan::terminal {

namespace {

constexpr int defaultLimit = 20;

QJsonObject hitsJson(const QVector<SearchHit> &hits)
{
    QJsonArray array;
    for (const SearchHit &hit : hits) {
        array.append(QJsonObject{
            {u"port"_s, hit.port.value()},
            {u"status"_s, statusKey(hit.overall)},
            {u"name"_s, hit.name.isEmpty() ? QJsonValue{} : QJsonValue{hit.name}},
            {u"description"_s, hit.description},
        });
    }
    return {{u"schema"_s, 1}, {u"hits"_s, array}};
}

void printHits(const QVector<SearchHit> &hits)
{
    for (const SearchHit &hit : hits) {
        const QString name = hit.name.isEmpty() ? statusKey(hit.overall) : hit.name;
        print(u"%1  %2  %3\n"_s.arg(
            hit.port.toString().rightJustified(5), name.leftJustified(16), hit.description));
    }
}

} // namespace

ExitStatus runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    prepare(parser, TerminalText::tr("Finds ports by name, number or description."));
    parser.addPositionalArgument(u"QUERY"_s,
        TerminalText::tr("Words, a number, 20-25, tcp:443, status:reserved, range:user or \"a phrase\"."),
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
    const auto query = SearchQuery::parse(parser.positionalArguments().join(u' '));
    if (!query || query->isEmpty()) {
        complain(query ? TerminalText::tr("Say what to look for, as in: portolan-cli search postgres")
                       : query.error().message);
        return ExitStatus::Usage;
    }
    const auto catalog = openCatalog();
    if (!catalog) {
        return ExitStatus::CouldNot;
    }
    const auto hits = catalog->search(*query, limit);
    if (!hits) {
        return fail(hits.error());
    }
    if (parser.isSet(u"json"_s)) {
        printJson(hitsJson(*hits));
    } else {
        printHits(*hits);
    }
    return hits->isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

} // namespace portolan::terminal
